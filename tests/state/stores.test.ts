import { describe, expect, it, vi } from 'vitest'
import { createFilterStore, filterActions } from '../../src/state/filter-store'
import { createHighlightStore } from '../../src/state/highlight-store'
import type { HoverDay } from '../../src/ui/hover-day'
import { DEFAULTS } from './any-filters'

describe('filter store', () => {
  it('R8: lists come out sorted and without doubles, whoever changed them', () => {
    const store = createFilterStore(DEFAULTS)
    store.change({ actors: ['ukraine', 'russia', 'ukraine'] }, 'pick')
    expect(store.getState().filters.actors).toEqual(['russia', 'ukraine'])
  })

  it('U1: values that stay equal keep their identity, so that views are not made again', () => {
    const store = createFilterStore(DEFAULTS)
    store.change({ time: { ...DEFAULTS.time }, measure: 'share' }, 'pick')
    expect(store.getState().filters.time).toBe(DEFAULTS.time)
  })

  it('U2: a change to the same values tells nobody', () => {
    const store = createFilterStore(DEFAULTS)
    const listener = vi.fn()
    store.subscribe(listener)
    filterActions(store).pick({ measure: 'area', actors: [] })
    expect(listener).not.toHaveBeenCalled()
  })

  it('U2: actions carry their cause', () => {
    const store = createFilterStore(DEFAULTS)
    const { pick, gesture, endGesture, openRecord } = filterActions(store)
    const causes: string[] = []
    store.subscribe((state) => causes.push(state.cause))
    pick({ measure: 'share' })
    gesture({ measure: 'area' })
    endGesture()
    openRecord('event:e1')
    expect(causes).toEqual(['pick', 'gesture', 'gesture-end', 'pick'])
    expect(store.getState().filters.record).toBe('event:e1')
  })
})

describe('highlight store', () => {
  it('hovered day: tells its listeners once for each new day', () => {
    const hover: HoverDay = createHighlightStore()
    const listener = vi.fn()
    const stop = hover.subscribe(listener)
    hover.set(19000)
    hover.set(19000)
    expect(hover.get()).toBe(19000)
    expect(listener).toHaveBeenCalledTimes(1)
    stop()
    hover.set(null)
    expect(listener).toHaveBeenCalledTimes(1)
  })
})
