import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/domain/day'
import { seamsIn, segmentsOf, segmentsWithin } from '../../src/domain/territory-segments'
import { day } from '../helpers/small-dataset'
import { realIndex } from '../helpers/real-index'
import { series } from './territory-data'

/** Stretches as "first..last row cause", with marks. */
const told = (rows: readonly string[]): readonly string[] =>
  segmentsOf(series('a', rows)).map(
    (one) =>
      `${one.start}-${one.end - 1} ${one.cause ?? 'start'}` +
      `${one.isEarly ? ' early' : ''}${one.isHollow ? ' hollow' : ''}`,
  )

describe('where a line breaks', () => {
  it('R19: a line runs on over 14 days without a row and breaks over 15', () => {
    expect(told(['2022-05-01 1', '2022-05-16 2'])).toEqual(['0-1 start'])
    expect(told(['2022-05-01 1', '2022-05-17 2'])).toEqual(['0-0 start', '1-1 gap'])
  })

  it('R19: a change of source is a break, though the days touch', () => {
    expect(told(['2024-07-06 1 X', '2024-07-07 1 X', '2024-07-08 1 Y'])).toEqual([
      '0-1 start',
      '2-2 source',
    ])
  })

  it('R19: both edges of the early map are breaks', () => {
    const early = 'X early_map_reclassification'
    expect(
      told([`2022-04-29 1 X`, `2022-04-30 2 ${early}`, `2022-05-01 3 ${early}`, '2022-05-02 9 X']),
    ).toEqual(['0-0 start', '1-2 early early', '3-3 early'])
  })

  it('R19: one to three filled-in days between two breaks are points', () => {
    const filled = (date: string): string => `${date} 2 Y gap_filled`
    const run = ['2024-08-18', '2024-08-19', '2024-08-20'].map(filled)
    expect(told(['2024-08-17 1 X', ...run, '2024-08-21 3 X'])).toEqual([
      '0-0 start',
      '1-3 source hollow',
      '4-4 source',
    ])
    const four = [...run, filled('2024-08-21')]
    expect(told(['2024-08-17 1 X', ...four, '2024-08-22 3 X'])[1]).toBe('1-4 source')
    expect(told(['2024-08-17 1 X', '2024-08-18 2 Y', '2024-08-19 3 X'])[1]).toBe('1-1 source')
    expect(told([...run, '2024-08-21 3 X'])[0]).toBe('0-2 start')
  })

  it('R19: every row lies in one stretch, in order, and no stretch holds two sources or a long gap', () => {
    const steps = fc.array(
      fc.record({
        step: fc.integer({ min: 1, max: 30 }),
        source: fc.constantFrom('X', 'Y'),
        flag: fc.constantFrom('', 'gap_filled', 'early_map_reclassification'),
      }),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(steps, (rows) => {
        let at = day('2022-01-01')
        const one = series(
          'a',
          rows.map(({ step, source, flag }) => {
            at += step
            return `${isoDay(at)} 1 ${source} ${flag}`
          }),
        )
        let next = 0
        for (const segment of segmentsOf(one)) {
          expect(segment.start).toBe(next)
          next = segment.end
          for (let row = segment.start; row < segment.end; row += 1) {
            expect(one.sourceIds[row]).toBe(segment.sourceId)
            const gap = (one.days[row] ?? 0) - (one.days[Math.max(segment.start, row - 1)] ?? 0)
            expect(gap).toBeLessThanOrEqual(15)
          }
        }
        expect(next).toBe(one.days.length)
      }),
    )
  })

  it('R6: a period cuts stretches at its ends', () => {
    const rows = series('a', ['2022-05-01 1', '2022-05-02 2', '2022-05-03 3', '2022-05-04 4'])
    const cut = segmentsWithin(rows, day('2022-05-02'), day('2022-05-03'))
    expect(cut.map(({ start, end }) => [start, end])).toEqual([[1, 3]])
    expect(segmentsWithin(rows, day('2023-01-01'), day('2023-12-31'))).toEqual([])
  })
})

describe('breaks of the authored table', () => {
  it('R19: DeepState breaks at its early map, its change of source and its filled-in days', async () => {
    const deepstate = (await realIndex()).territoryByMapper.get('deepstate')
    if (!deepstate) throw new Error('no rows')
    const segments = segmentsOf(deepstate)
    expect(segments.map((one) => isoDay(deepstate.days[one.start] ?? 0))).toEqual([
      '2022-04-03',
      '2022-05-01',
      '2024-07-08',
      '2024-08-18',
      '2024-08-20',
      '2025-01-01',
      '2025-01-02',
      '2025-03-31',
      '2025-04-02',
    ])
    expect(segments.filter((one) => one.isHollow)).toHaveLength(3)
    expect(seamsIn(segments).map((seam) => isoDay(deepstate.days[seam.after] ?? 0))).toEqual([
      '2024-07-08',
    ])
  })

  it('R19: ISW breaks where six months have no row', async () => {
    const isw = (await realIndex()).territoryByMapper.get('isw')
    if (!isw) throw new Error('no rows')
    expect(segmentsOf(isw).map((one) => [one.cause, isoDay(isw.days[one.start] ?? 0)])).toEqual([
      [null, '2022-02-24'],
      ['gap', '2023-05-20'],
    ])
  })
})
