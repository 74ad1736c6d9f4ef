import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FilterPatch } from '../../src/domain/filters'
import { createFilterStore } from '../../src/state/filter-store'
import { startUrlSync } from '../../src/state/url-sync'
import { anyFilters, day, DEFAULTS } from './any-filters'
import { fakeBar } from './fake-address-bar'

const from = (text: string): FilterPatch => ({ time: { from: day(text), to: null } })

function page(search = '') {
  const bar = fakeBar(search)
  const store = createFilterStore(DEFAULTS)
  const sync = startUrlSync(store, bar)
  return { bar, store, sync, filters: () => store.getState().filters }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('picks', () => {
  it('U2: a pick pushes one history entry at once', () => {
    const { bar, store } = page()
    store.change({ actors: ['ukraine'] }, 'pick')
    store.change({ measure: 'share' }, 'pick')
    expect(bar.entries).toEqual(['', '?actors=ukraine', '?actors=ukraine&measure=share'])
  })

  it('U2: a pick that changes nothing writes nothing', () => {
    const { bar, store } = page('?actors=ukraine')
    store.change({ actors: ['ukraine', 'ukraine'] }, 'pick')
    expect(bar.writes).toBe(0)
  })

  it('U4: opening a link never writes, however badly it is spelled', () => {
    const { bar, store } = page('?time=2022..2022&at=never&utm=1')
    expect(bar.writes).toBe(0)
    expect(store.getState().problems).toMatchObject([{ key: 'at', value: 'never' }])
    store.change({ measure: 'share' }, 'pick')
    expect(bar.search()).toBe('?time=2022&measure=share&utm=1')
  })
})

describe('gestures', () => {
  it('U2: all steps of a gesture make one entry, written at the pace and flushed at its end', () => {
    const { bar, store } = page()
    store.change(from('2022-03-01'), 'gesture')
    expect(bar.entries).toEqual(['', '?time=2022-03..'])
    for (let step = 2; step <= 9; step += 1) store.change(from(`2022-04-0${step}`), 'gesture')
    expect(bar.writes).toBe(1)
    vi.advanceTimersByTime(120)
    expect(bar.entries).toEqual(['', '?time=2022-04-09..'])
    store.change(from('2022-05-01'), 'gesture')
    store.change({}, 'gesture-end')
    expect(bar.entries).toEqual(['', '?time=2022-05..'])
    expect(bar.writes).toBe(3)
  })

  it('U2: the next gesture makes the next entry', () => {
    const { bar, store } = page()
    store.change(from('2022-03-01'), 'gesture')
    store.change({}, 'gesture-end')
    store.change(from('2022-04-01'), 'gesture')
    store.change({}, 'gesture-end')
    expect(bar.entries).toEqual(['', '?time=2022-03..', '?time=2022-04..'])
  })

  it('U2: a pick amid a gesture first writes the step that waits', () => {
    const { bar, store } = page()
    store.change(from('2022-03-01'), 'gesture')
    store.change(from('2022-04-01'), 'gesture')
    store.change({ measure: 'share' }, 'pick')
    expect(bar.entries).toEqual(['', '?time=2022-04..', '?time=2022-04..&measure=share'])
    vi.advanceTimersByTime(5000)
    expect(bar.writes).toBe(3)
  })

  it('U2: the end of a gesture that moved nothing writes nothing', () => {
    const { bar, store } = page('?time=2022..2022')
    store.change({}, 'gesture-end')
    expect(bar.writes).toBe(0)
  })

  it('U7: the address to copy holds the step that waits', () => {
    const { store, sync } = page()
    store.change(from('2022-03-01'), 'gesture')
    store.change(from('2022-04-01'), 'gesture')
    expect(sync.address()).toBe('https://example.org/page?time=2022-04..#part')
  })
})

describe('links to other views', () => {
  it('U6: a link to a record is this view with the record open, and changes nothing', () => {
    const { bar, store, sync } = page('?time=2022&utm=1')
    expect(sync.linkTo({ record: 'territory:isw:2022-03-29' })).toBe(
      'https://example.org/page?time=2022&record=territory:isw:2022-03-29&utm=1#part',
    )
    expect(store.getState().filters.record).toBeNull()
    expect(bar.writes).toBe(0)
  })
})

describe('Back and Forward', () => {
  it('U3: Back and Forward restore each state exactly and write nothing', () => {
    fc.assert(
      fc.property(fc.array(anyFilters, { minLength: 1, maxLength: 12 }), (states) => {
        const { bar, store, filters } = page()
        const seen = [DEFAULTS]
        for (const state of states) {
          store.change(state, 'pick')
          if (filters() !== seen.at(-1)) seen.push(filters())
        }
        const { writes } = bar
        for (const state of seen.toReversed().slice(1)) {
          bar.go(-1)
          expect(filters()).toEqual(state)
        }
        for (const state of seen.slice(1)) {
          bar.go(1)
          expect(filters()).toEqual(state)
        }
        expect(bar.writes).toBe(writes)
      }),
    )
  })

  it('U3: Back cancels the step that waits', () => {
    const { bar, store, filters } = page()
    store.change(from('2022-03-01'), 'gesture')
    store.change(from('2022-04-01'), 'gesture')
    bar.go(-1)
    vi.advanceTimersByTime(5000)
    expect(bar.entries).toEqual(['', '?time=2022-03..'])
    expect(filters()).toEqual(DEFAULTS)
  })

  it('U3: Back to an address that is spelled otherwise leaves it as it is', () => {
    const { bar, store, filters } = page('?actors=ukraine~russia&time=2022..2022')
    store.change({ measure: 'share' }, 'pick')
    bar.go(-1)
    vi.advanceTimersByTime(5000)
    expect(bar.search()).toBe('?actors=ukraine~russia&time=2022..2022')
    expect(bar.writes).toBe(1)
    expect(filters().actors).toEqual(['russia', 'ukraine'])
  })

  it('U5: each entry keeps its own unknown keys', () => {
    const { bar, store } = page('?utm=1')
    store.change({ measure: 'share' }, 'pick')
    bar.go(-1)
    expect(bar.search()).toBe('?utm=1')
    store.change({ positionsView: 'history' }, 'pick')
    expect(bar.entries).toEqual(['?utm=1', '?view=history&utm=1'])
  })
})

describe('a browser that refuses', () => {
  it('U2: a refused write is tried again with the latest state, as the entry it should have been', () => {
    const { bar, store } = page()
    bar.refuse(true)
    store.change(from('2022-03-01'), 'gesture')
    store.change(from('2022-04-01'), 'gesture')
    vi.advanceTimersByTime(3000)
    expect(bar.entries).toEqual([''])
    bar.refuse(false)
    vi.advanceTimersByTime(1000)
    expect(bar.entries).toEqual(['', '?time=2022-04..'])
  })

  it('U2: after stop nothing is written and nothing is read', () => {
    const { bar, store, sync, filters } = page()
    sync.stop()
    store.change({ measure: 'share' }, 'pick')
    bar.go(-1)
    expect(bar.writes).toBe(0)
    expect(filters().measure).toBe('share')
  })
})
