import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import { isLittleChange, changeMonths, mapperRuns } from '../../src/domain/territory-change'
import type { ChangeMonth } from '../../src/domain/territory-change'
import { allMappers } from '../../src/domain/scope'
import { realIndex } from '../helpers/real-index'
import { day, iso, smallDataset, smallIndex } from '../helpers/small-dataset'
import { drawnBy, series } from './territory-data'

const period = (from: string, to: string, mappers: readonly string[]) => ({
  from: day(from),
  to: day(to),
  mappers,
})

const kinds = (months: readonly ChangeMonth[]): readonly (string | undefined)[] =>
  months.map((one) => one.why?.kind ?? one.change?.mapper)

/** The country by mappers a, b and c, with data to the end of 2022. */
const index = drawnBy([
  series('a', ['2022-04-30 100', '2022-05-31 160', '2022-06-30 150 other', '2022-08-31 500']),
  series('b', [
    '2022-03-31 70',
    '2022-04-24 80',
    '2022-05-31 90',
    '2022-06-30 95',
    '2022-07-25 99',
  ]),
])

describe('change of the area by month', () => {
  it('L2: is the end of the month less the end of the month before, by one mapper', () => {
    const [may] = changeMonths(index, period('2022-05-01', '2022-05-31', ['a', 'b']))
    expect(may?.change).toMatchObject({ mapper: 'a', km2: 60 })
    expect(may?.change?.start.day).toBe(day('2022-04-30'))
    expect(may?.change?.end.day).toBe(day('2022-05-31'))
  })

  it('L2: an end must lie in the last seven days of its month', () => {
    // 24 April is the seventh day from the end, 25 July is the seventh, 23 April would not do.
    const months = changeMonths(index, period('2022-04-01', '2022-07-31', ['b']))
    expect(months.map((one) => one.change?.km2 ?? null)).toEqual([10, 10, 5, 4])
    const late = drawnBy([series('b', ['2022-03-31 70', '2022-04-23 80'])])
    expect(kinds(changeMonths(late, period('2022-04-01', '2022-04-30', ['b'])))).toEqual(['ends'])
  })

  it('L2: a month never has its ends from two mappers', () => {
    // In July a lacks its end, b has both: b; in August a has only the later end and b none: nothing.
    const months = changeMonths(index, period('2022-05-01', '2022-08-31', ['a', 'b']))
    expect(kinds(months)).toEqual(['a', 'a', 'b', 'ends'])
    for (const { change, rivals } of months)
      for (const one of change ? [change, ...rivals] : rivals) {
        const rows = index.territoryByMapper.get(one.mapper)?.days ?? []
        expect(rows).toContain(one.start.day)
        expect(rows).toContain(one.end.day)
      }
  })

  it('R14: whatever the mappers count, each month stays with one of them', () => {
    const months = ['2022-01-31', '2022-02-28', '2022-03-31', '2022-04-30']
    const rows = fc.array(fc.option(fc.integer({ min: 0, max: 900 })), {
      minLength: 4,
      maxLength: 4,
    })
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const of = (mapper: string, values: readonly (number | null)[]) =>
          series(
            mapper,
            values.flatMap((value, at) => (value === null ? [] : [`${months[at] ?? ''} ${value}`])),
          )
        const drawn = drawnBy([of('a', a), of('b', b)])
        changeMonths(drawn, period('2022-02-01', '2022-04-30', ['a', 'b'])).forEach((one, at) => {
          const own = [a, b].map((values) => {
            const [start, end] = [values[at], values[at + 1]]
            return typeof start === 'number' && typeof end === 'number' ? end - start : null
          })
          expect(one.change?.km2 ?? null).toBe(own[0] ?? own[1] ?? null)
          expect(one.rivals.length).toBe(own.filter((km2) => km2 !== null).length > 1 ? 1 : 0)
        })
      }),
    )
  })

  it('R12: only shown mappers count, in the order they are shown', () => {
    const [may] = changeMonths(index, period('2022-05-01', '2022-05-31', ['b']))
    expect(may?.change?.mapper).toBe('b')
    expect(may?.rivals).toEqual([])
    const [both] = changeMonths(index, period('2022-05-01', '2022-05-31', ['a', 'b']))
    expect(both?.rivals.map((one) => [one.mapper, one.km2])).toEqual([['b', 10]])
  })

  it('H1: a month that the data or the period cut short has no change, and says which', () => {
    const { meta } = smallDataset()
    const cut = smallIndex({
      meta: { ...meta, reach: { ...meta.reach, territory: iso('2022-06-20') } },
      territory: [series('mapper', ['2022-04-30 1', '2022-05-31 2', '2022-06-20 3'])],
    })
    expect(kinds(changeMonths(cut, period('2022-05-10', '2022-06-20', ['mapper'])))).toEqual([
      'mapper',
      'over',
    ])
    expect(kinds(changeMonths(cut, period('2022-05-10', '2022-05-20', ['mapper'])))).toEqual([
      'outside',
    ])
  })

  it('L2: a day before the mapper is trusted is no end, and is named as the reason', () => {
    const { meta } = smallDataset()
    const [mapper] = meta.territory.mappers
    if (!mapper) throw new Error('the small dataset has a mapper')
    const mappers = [{ ...mapper, trustedFrom: iso('2022-05-01') }]
    const early = smallIndex({
      meta: { ...meta, territory: { ...meta.territory, mappers } },
      territory: [
        series('mapper', ['2022-03-31 1', '2022-04-30 2', '2022-05-31 3', '2022-06-30 9']),
      ],
    })
    const months = changeMonths(early, period('2022-04-01', '2022-06-30', ['mapper']))
    expect(kinds(months)).toEqual(['early', 'early', 'mapper'])
    expect(months[2]?.change?.km2).toBe(6)
  })

  it('SERIES: batch updates and redrawings between the two ends are named, no others', () => {
    const flagged = drawnBy([
      series('a', [
        '2022-04-30 100 x step_gain_here',
        '2022-05-10 130 x step_loss_there|no_update',
        '2022-05-20 140 x large_step',
        '2022-05-31 160 x redraw',
        '2022-06-01 170 x step_gain_here',
      ]),
    ])
    const [may] = changeMonths(flagged, period('2022-05-01', '2022-05-31', ['a']))
    expect(may?.change?.marks).toEqual([
      { kind: 'batch', day: day('2022-05-10'), flag: 'step_loss_there' },
      { kind: 'redraw', day: day('2022-05-31'), flag: 'redraw' },
    ])
  })

  it('R19: who is behind the bars is told in runs, over months without a value', () => {
    const months = changeMonths(index, period('2022-04-01', '2022-08-31', ['a', 'b']))
    expect(mapperRuns(months).map((run) => [run.mapper, run.first.month, run.last.month])).toEqual([
      ['b', '2022-04', '2022-04'],
      ['a', '2022-05', '2022-06'],
      ['b', '2022-07', '2022-07'],
    ])
  })

  it('dataset.json: 49 km² is little change, 50 is not', () => {
    expect([49, -49, 49.9, 50, -50].map((km2) => isLittleChange(index, km2))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})

describe('change of the real area by month', () => {
  let real: DatasetIndex
  beforeAll(async () => {
    real = await realIndex()
  })

  const monthOf = (month: string): ChangeMonth => {
    const months = changeMonths(real, period('2022-02-24', '2026-08-22', allMappers(real)))
    const found = months.find((one) => one.month === month)
    if (!found) throw new Error(`no ${month}`)
    return found
  }

  // Counted apart, from the rows of territory_daily.csv.
  it.each([
    ['2022-03', 'isw', 8209.0, '2022-02-28', '2022-03-31'],
    ['2024-11', 'deepstate', 716.5, '2024-10-31', '2024-11-30'],
    ['2025-11', 'deepstate', 493.4, '2025-10-31', '2025-11-30'],
    ['2023-05', 'deepstate', 20.6, '2023-04-30', '2023-05-31'],
  ])('L2: %s is by %s, %d km²', (month, mapper, km2, start, end) => {
    const { change } = monthOf(month)
    expect(change?.mapper).toBe(mapper)
    expect(change?.km2).toBeCloseTo(km2, 6)
    expect([change?.start.day, change?.end.day]).toEqual([day(start), day(end)])
  })

  it('L2: DeepState of April 2022 never counts, at neither end', () => {
    for (const month of ['2022-04', '2022-05'])
      for (const one of [monthOf(month).change, ...monthOf(month).rivals])
        expect(one?.mapper).not.toBe('deepstate')
    expect(monthOf('2022-06').change?.mapper).toBe('deepstate')
    const alone = changeMonths(real, period('2022-04-01', '2022-06-30', ['deepstate']))
    expect(kinds(alone)).toEqual(['early', 'early', 'deepstate'])
  })

  it('H1: the month that the data begin in and the one that they end in have no value', () => {
    expect(monthOf('2022-02').why).toEqual({ kind: 'ends' })
    expect(monthOf('2026-08').why).toEqual({ kind: 'over' })
  })

  it('SERIES: November 2024 holds a batch update', () => {
    expect(monthOf('2024-11').change?.marks).toEqual([
      { kind: 'batch', day: day('2024-11-23'), flag: 'step_donetsk_gain' },
    ])
  })
})
