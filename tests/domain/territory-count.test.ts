import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedSince, isBeforeCount } from '../../src/domain/territory-count'
import { peakOf } from '../../src/domain/territory-peak'
import { marginOn } from '../../src/domain/territory-margin'
import { batchFlag, isRedrawn, rowsThat, toldFlags } from '../../src/domain/territory-flags'
import { shareOf } from '../../src/domain/territory'
import { realIndex } from '../helpers/real-index'
import { day } from '../helpers/small-dataset'
import { drawnBy, point, series } from './territory-data'

/** 70 km² of 1,000 were held on 23 February 2022. */
const index = drawnBy(
  [series('a', ['2022-02-22 69', '2022-02-23 70', '2022-02-24 90', '2022-03-01 170'])],
  [
    point(0, '2022-02-23', { occupiedKm2: 71 }),
    point(1, '2022-03-25', { occupiedKm2: 200, lowKm2: 190, highKm2: 220, basis: 'computed' }),
    point(2, '2022-03-26', { occupiedSharePct: 22, basis: 'computed' }),
    point(3, '2022-03-27', { occupiedKm2: 210 }),
  ],
)

describe('the count since 2022', () => {
  it('R31: takes the base line off every area, whichever mapper counts', () => {
    const counted = countedSince(index, '2022')
    expect(counted.territoryByMapper.get('a')?.occupiedKm2).toEqual([20, 100])
    expect(counted.dataset.territory[0]?.days).toEqual([day('2022-02-24'), day('2022-03-01')])
  })

  it('R31: rows and points up to the base line’s day have no value in it', () => {
    const points = countedSince(index, '2022').dataset.territoryPoints
    expect(points.map((one) => [one.row, one.occupiedKm2, one.lowKm2, one.highKm2])).toEqual([
      [1, 130, 120, 150],
      [2, null, null, null],
    ])
    expect(points[1]?.occupiedSharePct).toBeCloseTo(15)
    expect(isBeforeCount(index, '2022', day('2022-02-23'))).toBe(true)
    expect(isBeforeCount(index, '2022', day('2022-02-24'))).toBe(false)
    expect(isBeforeCount(index, 'always', day('2014-01-01'))).toBe(false)
  })

  it('R21: holds no published figure, since none was published in this count', () => {
    const rows = countedSince(index, '2022').dataset.territoryPoints.map((one) => one.row)
    expect(rows).not.toContain(3)
  })

  it('leaves the dataset as it is, and is the same object each time', () => {
    expect(countedSince(index, 'always')).toBe(index)
    expect(countedSince(index, '2022')).toBe(countedSince(index, '2022'))
    expect(index.territoryByMapper.get('a')?.occupiedKm2).toEqual([69, 70, 90, 170])
  })

  it('R31: is the whole count less 43,988 km² on every day and by every mapper', async () => {
    const all = await realIndex()
    const counted = countedSince(all, '2022')
    const rows = fc.constantFrom(...all.dataset.territory)
    fc.assert(
      fc.property(rows, fc.nat(), ({ mapper, days, occupiedKm2 }, at) => {
        const row = at % days.length
        const series = counted.territoryByMapper.get(mapper)
        const other = series?.days.indexOf(days[row] ?? NaN) ?? -1
        const isCounted = (days[row] ?? NaN) > day('2022-02-23')
        expect(other >= 0).toBe(isCounted)
        if (isCounted)
          expect(series?.occupiedKm2[other]).toBeCloseTo((occupiedKm2[row] ?? NaN) - 43_988, 6)
      }),
    )
    expect(shareOf(counted, 116_994.9 - 43_988)).toBeCloseTo(0.12095, 5)
  })
})

describe('the peak', () => {
  const span = { from: day('2022-02-24'), to: day('2026-08-22') }

  it('was on 28 March 2022 by every mapper with a row that day', async () => {
    const all = await realIndex()
    const by = (mappers: readonly string[]) => peakOf(all, { ...span, mappers })
    expect(by(['deepstate', 'isw', 'liveuamap'])).toBe(day('2022-03-28'))
    expect(by(['isw'])).toBe(day('2022-03-28'))
    expect(by(['deepstate'])).toBeNull()
  })

  it('is none where mappers do not agree on the day, or where it is an end of the period', () => {
    const apart = drawnBy([
      series('a', ['2022-03-01 100', '2022-03-02 300', '2022-03-03 200']),
      series('b', ['2022-03-01 290', '2022-03-02 150', '2022-03-03 120']),
    ])
    const days = { from: day('2022-03-01'), to: day('2022-03-03') }
    expect(peakOf(apart, { ...days, mappers: ['a'] })).toBe(day('2022-03-02'))
    expect(peakOf(apart, { ...days, mappers: ['b'] })).toBeNull()
    expect(peakOf(apart, { ...days, mappers: ['a', 'b'] })).toBeNull()
    expect(peakOf(apart, { ...days, mappers: [] })).toBeNull()
  })
})

describe('the margin where one mapper alone has a row', () => {
  it('is that of the period, about the row', async () => {
    const all = await realIndex()
    // 113,156.7 on 1 June 2025, less 100 and plus 2,200.
    const margin = marginOn(all, day('2025-06-01'))
    expect(margin?.lowKm2).toBeCloseTo(113_056.7, 6)
    expect(margin?.highKm2).toBeCloseTo(115_356.7, 6)
  })

  it('is none where two have one, or none has', async () => {
    const all = await realIndex()
    expect(marginOn(all, day('2024-07-01'))).toBeNull()
    expect(marginOn(all, day('2015-01-01'))).toBeNull()
  })
})

describe('flags of rows', () => {
  const flagged = series('a', [
    '2022-03-01 1 x redraw|no_update',
    '2022-03-02 2 x large_step',
    '2022-03-03 3 x step_sumy_gain',
    '2022-03-04 4 x crimea_harmonised',
  ])

  it('tells a map drawn anew and a batch update from a large step', () => {
    expect(rowsThat(flagged, { start: 0, end: 4 }, isRedrawn)).toEqual([0])
    expect(flagged.days.map((_, row) => batchFlag(flagged, row))).toEqual([
      null,
      null,
      'step_sumy_gain',
      null,
    ])
  })

  it('leaves out what says nothing of the value', () => {
    expect(flagged.flags.map(toldFlags)).toEqual([
      ['redraw'],
      ['large_step'],
      ['step_sumy_gain'],
      [],
    ])
  })
})
