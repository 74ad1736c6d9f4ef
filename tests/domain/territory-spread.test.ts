import { describe, expect, it } from 'vitest'
import {
  agreedRuns,
  contestedRuns,
  spreadKm2On,
  spreadOf,
  type Spread,
} from '../../src/domain/territory-spread'
import { isoDay } from '../../src/domain/day'
import { day } from '../helpers/small-dataset'
import { realIndex } from '../helpers/real-index'
import { drawnBy, series } from './territory-data'

const index = drawnBy([
  series('a', ['2022-05-01 10', '2022-05-02 20', '2022-05-04 40']),
  series('b', ['2022-05-02 25', '2022-05-03 26', '2022-05-04 38', '2022-05-30 50']),
  series('c', ['2022-05-01 99 x early_map_reclassification', '2022-05-04 39']),
])

const told = ({ days, lowKm2, highKm2, counts }: Spread): readonly string[] =>
  [...days].map(
    (one, at) => `${isoDay(one).slice(8)}: ${lowKm2[at]}-${highKm2[at]} by ${counts[at]}`,
  )

describe('what mappers agree on', () => {
  it('is the least and the greatest area of each day exactly, an early map left out', () => {
    expect(told(spreadOf(index, ['a', 'b', 'c']))).toEqual([
      '01: 10-10 by 1',
      '02: 20-25 by 2',
      '03: 26-26 by 1',
      '04: 38-40 by 3',
      '30: 50-50 by 1',
    ])
  })

  it('leaves out a mapper that is not shown', () => {
    expect(told(spreadOf(index, ['a']))).toEqual([
      '01: 10-10 by 1',
      '02: 20-20 by 1',
      '04: 40-40 by 1',
    ])
    expect(told(spreadOf(index, []))).toEqual([])
  })

  it('is a spread only on days with two mappers or more', () => {
    const spread = spreadOf(index, ['a', 'b', 'c'])
    const all = [day('2022-01-01'), day('2022-12-31')] as const
    expect(contestedRuns(spread, ...all)).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ])
  })

  it('R19: the common area runs over short gaps and stops at long ones and at the period', () => {
    const one = drawnBy([
      series('a', ['2022-05-01 10', '2022-05-02 20', '2022-05-16 40', '2022-06-01 50']),
    ])
    const spread = spreadOf(one, ['a'])
    expect(agreedRuns(spread, day('2022-01-01'), day('2022-12-31'))).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 4 },
    ])
    expect(agreedRuns(spread, day('2022-05-02'), day('2022-05-20'))).toEqual([{ start: 1, end: 3 }])
    expect(agreedRuns(spread, day('2023-01-01'), day('2023-12-31'))).toEqual([])
  })

  it('R19: it joins no two days of different mappers or sources', () => {
    const spread = spreadOf(index, ['a', 'b', 'c'])
    expect([...spread.breaks]).toEqual([0, 1, 1, 1, 1])
    expect(agreedRuns(spread, day('2022-05-02'), day('2022-05-03'))).toEqual([
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ])
    const seam = drawnBy([series('a', ['2022-05-01 10 X', '2022-05-02 11 X', '2022-05-03 30 Y'])])
    expect(agreedRuns(spreadOf(seam, ['a']), 0, day('2022-12-31'))).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ])
  })

  it('R21: tells its size on a day with two mappers or more', async () => {
    expect(spreadKm2On(index, ['a', 'b', 'c'], day('2022-05-04'))).toBe(2)
    expect(spreadKm2On(index, ['a', 'b', 'c'], day('2022-05-01'))).toBeNull()
    // 153,436.5 less 130,551.8
    const all = await realIndex()
    expect(spreadKm2On(all, ['isw', 'liveuamap'], day('2022-03-29'))).toBeCloseTo(22_884.7, 1)
  })

  it('on 12 November 2022 lies between 105,293.7 and 108,700.8 km² by three mappers', async () => {
    const spread = spreadOf(await realIndex(), ['deepstate', 'isw', 'liveuamap'])
    const at = spread.days.indexOf(day('2022-11-12'))
    expect([spread.lowKm2[at], spread.highKm2[at], spread.counts[at]]).toEqual([
      105293.7, 108700.8, 3,
    ])
  })
})
