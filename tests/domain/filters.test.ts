import { describe, expect, it } from 'vitest'
import { changedKeys, defaultFilters, isChosen, patched, toggled } from '../../src/domain/filters'
import { iso } from '../helpers/small-dataset'
import { DEFAULTS, INDEX } from './selection-data'

describe('filters', () => {
  it('R1: the default view is that of the package, with all actors, issues and mappers', () => {
    const view = { ...INDEX.meta.defaultView, vs: iso('2022-10-01') }
    expect(defaultFilters(view)).toEqual({
      time: { from: '2022-02-24', to: null },
      actors: [],
      issues: [],
      at: '2022-03-29',
      vs: '2022-10-01',
      measure: 'area',
      since: 'always',
      mappers: [],
      oblast: null,
      unitsView: 'tiles',
      positionsView: 'state',
      matrixSort: 'issue',
      record: null,
    })
  })

  it('R1: a measure or view that this version does not know falls back to the first', () => {
    const view = { ...INDEX.meta.defaultView, measure: 'speed', view: 'wheel' }
    expect(defaultFilters(view)).toMatchObject({ measure: 'area', positionsView: 'state' })
  })

  it('R8: no chip pressed means all', () => {
    expect(isChosen([], 'russia')).toBe(true)
    expect(isChosen(['ukraine'], 'russia')).toBe(false)
  })

  it('R8: pressing adds or removes; removing the last returns to all', () => {
    expect(toggled([], 'ukraine')).toEqual(['ukraine'])
    expect(toggled(['ukraine'], 'russia')).toEqual(['russia', 'ukraine'])
    expect(toggled(['russia', 'ukraine'], 'russia')).toEqual(['ukraine'])
    expect(toggled(['ukraine'], 'ukraine')).toEqual([])
  })

  it('U1: a patch sorts lists, drops doubles and puts a period in order', () => {
    const next = patched(DEFAULTS, {
      actors: ['ukraine', 'russia', 'ukraine'],
      time: { from: iso('2022-05-01'), to: iso('2022-03-01') },
    })
    expect(next.actors).toEqual(['russia', 'ukraine'])
    expect(next.time).toEqual({ from: '2022-03-01', to: '2022-05-01' })
  })

  it('U1: a patch that changes nothing gives back the same filters', () => {
    expect(patched(DEFAULTS, { actors: [], time: { ...DEFAULTS.time } })).toBe(DEFAULTS)
  })

  it('R11: what changed is told by key', () => {
    const next = patched(DEFAULTS, { at: iso('2022-04-01'), issues: ['army'] })
    expect(changedKeys(DEFAULTS, next)).toEqual(['issues', 'at'])
  })
})
