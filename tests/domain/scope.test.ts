import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/domain/day'
import type { FilterPatch } from '../../src/domain/filters'
import { reconcile } from '../../src/domain/scope'
import { day, iso, smallDataset, smallIndex } from '../helpers/small-dataset'
import { INDEX, scopeOf, withFilters } from './selection-data'

const noticesOf = (patch: FilterPatch) => reconcile(withFilters(patch), INDEX).notices
const year = { from: iso('2022-01-01'), to: iso('2022-12-31') }

describe('reconcile', () => {
  it('R6: open ends are closed by the reach of the data', () => {
    const { from, to } = scopeOf({ time: { from: null, to: null } })
    expect([isoDay(from), isoDay(to)]).toEqual(['2021-12-17', '2022-12-31'])
  })

  it('R6: a period that reaches beyond the data ends with it', () => {
    const { from, to } = scopeOf({ time: { from: iso('1990-01-01'), to: iso('2100-01-01') } })
    expect([isoDay(from), isoDay(to)]).toEqual(['2021-12-17', '2022-12-31'])
  })

  it('R3: a period wholly outside the data has no effect and gives a notice', () => {
    for (const [from, to, value] of [
      ['2030-01-01', '2030-12-31', '2030'],
      ['1990-01-01', '1990-03-31', '1990..1990-03'],
    ] as const) {
      const time = { from: iso(from), to: iso(to) }
      expect(scopeOf({ time })).toEqual(scopeOf())
      expect(noticesOf({ time })).toEqual([
        { key: 'time', value, why: 'lies outside the data, December 2021 to December 2022' },
      ])
    }
  })

  it('R5: a moment outside the period is shown for the nearest day inside it', () => {
    expect(scopeOf({ time: year, at: iso('2025-05-16') }).at).toBe(day('2022-12-31'))
    expect(scopeOf({ time: year, at: iso('2020-05-16') }).at).toBe(day('2022-01-01'))
    expect(scopeOf({ time: year, at: iso('2022-05-16') }).at).toBe(day('2022-05-16'))
  })

  it('R5: a comparison outside the period is not drawn', () => {
    expect(scopeOf({ vs: iso('2025-05-16') }).vs).toBeNull()
    expect(scopeOf({ vs: iso('2022-11-11') }).vs).toBe(day('2022-11-11'))
  })

  it('R3: ids unknown to this dataset have no effect and give a notice', () => {
    const { scope, notices } = reconcile(
      withFilters({
        actors: ['atlantis', 'russia'],
        issues: ['weather'],
        mappers: ['nobody'],
        record: 'event:none',
      }),
      INDEX,
    )
    expect(scope).toMatchObject({
      actors: ['russia'],
      issues: [],
      mappers: ['mapper'],
      record: null,
    })
    expect(notices.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'actors=atlantis',
      'issues=weather',
      'sources=nobody',
      'record=event:none',
    ])
  })

  it('R3: names of the language are no ids of the dataset', () => {
    expect(scopeOf({ actors: ['__proto__', 'constructor', 'toString'] }).actors).toEqual([])
  })

  it('R3: the same picks give the same lists, so that views are not made again', () => {
    const meta = smallDataset().meta
    const [mapper] = meta.territory.mappers
    if (!mapper) throw new Error('no mapper')
    const mappers = [mapper, { ...mapper, id: 'second', order: 2 }]
    const index = smallIndex({
      meta: { ...meta, territory: { ...meta.territory, mappers } },
      territory: ['mapper', 'second'].map((id) => ({
        mapper: id,
        days: [day('2022-02-24')],
        occupiedKm2: [100],
        sourceIds: ['agency'],
        flags: [[]],
      })),
    })
    const filters = withFilters({ actors: ['atlantis', 'russia'], mappers: ['second'] })
    const first = reconcile(filters, index).scope
    const again = reconcile({ ...filters, at: iso('2022-05-01') }, index).scope
    expect(again.actors).toBe(first.actors)
    expect(again.mappers).toBe(first.mappers)
    expect(first.mappers).toEqual(['second'])
    const all = reconcile({ ...filters, mappers: [] }, index).scope.mappers
    expect(all).toEqual(['mapper', 'second'])
    expect(reconcile({ ...filters, mappers: ['none'] }, index).scope.mappers).toBe(all)
  })
})
