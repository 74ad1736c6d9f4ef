import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/domain/day'
import { mapperOfSource, UNIT_DAYS, unitOn, unitRuns } from '../../src/domain/units'
import { realIndex } from '../helpers/real-index'
import { day } from '../helpers/small-dataset'
import { indexOfUnits, unit } from './units-data'

const real = await realIndex()

/** Stretches of a period as "first..last day". */
const told = (
  rows: readonly string[],
  from = '2014-01-01',
  to = '2026-12-31',
): readonly string[] => {
  const series = unit('U', rows)
  return unitRuns(series, day(from), day(to)).map(({ start, end }) =>
    [start, end - 1].map((row) => isoDay(series.days[row] ?? NaN)).join('..'),
  )
}

describe('the row that speaks for a day', () => {
  const index = indexOfUnits([unit('U', ['2022-03-01 10', '2022-04-01 20'])], { objectives: [] })
  const pctOn = (text: string) => unitOn(index, 'U', day(text))?.pct

  it('R27: is the latest one up to the day, never a later one', () => {
    expect(pctOn('2022-02-28')).toBeUndefined()
    expect(pctOn('2022-03-01')).toBe(10)
    expect(pctOn('2022-03-31')).toBe(10)
    expect(pctOn('2022-04-01')).toBe(20)
  })

  it('R27: speaks for 45 days and not for 46', () => {
    expect(UNIT_DAYS).toBe(45)
    expect(pctOn('2022-05-16')).toBe(20)
    expect(pctOn('2022-05-17')).toBeUndefined()
  })

  it('R27: there is none for a unit that is not in the table', () => {
    expect(unitOn(index, 'V', day('2022-03-01'))).toBeNull()
  })

  it.each([
    ['UA-14', '2022-03-29', '2022-03-25', 36.21, 9579.5],
    ['UA-14', '2022-09-05', '2022-09-05', 59.53, 15751.6],
    ['UA-14', '2025-05-16', '2025-05-01', 70.09, 18545.2],
    ['UA-14', '2026-08-21', '2026-08-01', 80.21, 21222.5],
    ['UA-09', '2022-03-29', '2022-03-25', 77.73, 20738.2],
    ['UA-09', '2022-09-29', '2022-09-05', 99.74, 26609.6],
    ['UA-09', '2025-05-01', '2025-05-01', 99.12, 26445],
    ['UA-09', '2026-08-01', '2026-08-01', 99.5, 26543.7],
  ])('R27: %s on %s is its row of %s', (iso, asked, found, pct, areaKm2) => {
    const reading = unitOn(real, iso, day(asked))
    expect([isoDay(reading?.day ?? NaN), reading?.pct, reading?.areaKm2]).toEqual([
      found,
      pct,
      areaKm2,
    ])
  })
})

describe('rows that one line may join', () => {
  it('R27: 45 days apart are joined, 46 are not', () => {
    expect(told(['2022-03-01 1', '2022-04-15 2'])).toEqual(['2022-03-01..2022-04-15'])
    expect(told(['2022-03-01 1', '2022-04-16 2'])).toEqual([
      '2022-03-01..2022-03-01',
      '2022-04-16..2022-04-16',
    ])
  })

  it('R19: two sources are never joined, though a day apart, and a lone row stands alone', () => {
    expect(told(['2022-04-01 1 A', '2022-04-02 2 B', '2022-04-03 3 A', '2022-04-04 4 A'])).toEqual([
      '2022-04-01..2022-04-01',
      '2022-04-02..2022-04-02',
      '2022-04-03..2022-04-04',
    ])
  })

  it('R6: rows outside the period are left out, those on its ends are in', () => {
    const rows = ['2022-03-01 1', '2022-04-01 2', '2022-05-01 3', '2022-06-01 4']
    expect(told(rows, '2022-04-01', '2022-05-01')).toEqual(['2022-04-01..2022-05-01'])
    expect(told(rows, '2022-04-02', '2022-04-30')).toEqual([])
    expect(told([])).toEqual([])
  })

  it('R19, R27: runs hold each row of the period once, in order, and join no two sources', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('A', 'B')), {
      maxLength: 30,
    })
    const span = fc.tuple(fc.integer({ min: -20, max: 900 }), fc.integer({ min: 0, max: 900 }))
    fc.assert(
      fc.property(gaps, span, (steps, [from, length]) => {
        let last = 0
        const days = steps.map(([gap]) => (last += gap))
        const sourceIds = steps.map(([, source]) => source)
        const series = { ...unit('U', []), days, sourceIds }
        const runs = unitRuns(series, from, from + length)
        const rows = runs.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, nth) => start + nth),
        )
        const inside = days.flatMap((one, row) =>
          one >= from && one <= from + length ? [row] : [],
        )
        expect(rows).toEqual(inside)
        for (const { start, end } of runs) {
          expect(new Set(sourceIds.slice(start, end)).size).toBe(1)
          for (let row = start + 1; row < end; row += 1)
            expect((days[row] ?? NaN) - (days[row - 1] ?? NaN)).toBeLessThanOrEqual(UNIT_DAYS)
        }
        // Nor is a line broken without a reason.
        for (const { start } of runs.slice(1))
          expect(
            sourceIds[start] !== sourceIds[start - 1] ||
              (days[start] ?? NaN) - (days[start - 1] ?? NaN) > UNIT_DAYS,
          ).toBe(true)
      }),
    )
  })
})

describe('whose map a source is an archive of', () => {
  it('R19: two archives of one map have one mapper, and what is no daily map has none', () => {
    const mappers = ['DSM-RAW', 'DSM-CYT', 'ISW-NIK', 'DSM-ORDLO', 'DEF-2014', 'nowhere'].map(
      (id) => mapperOfSource(real, id),
    )
    expect(mappers).toEqual(['deepstate', 'deepstate', 'isw', null, null, null])
  })
})
