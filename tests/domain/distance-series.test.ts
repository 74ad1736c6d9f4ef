import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position, Stance } from '../../src/domain/dataset'
import { isoDay } from '../../src/domain/day'
import { distanceOn } from '../../src/domain/distance'
import { distanceSeries, stepOn, stepsWithin } from '../../src/domain/distance-series'
import { realIndex } from '../helpers/real-index'
import { day, issue, position, smallIndex } from '../helpers/small-dataset'

const start = day('2022-01-01')

describe('distanceSeries', () => {
  it('R13: changes only on days on which a party moves or speaks to an issue for the first time', () => {
    const index = smallIndex({
      issues: [issue('borders')],
      positions: [
        position({ actor: 'russia', issue: 'borders', date: '2022-03-01', stance: -2 }),
        position({ actor: 'ukraine', issue: 'borders', date: '2022-03-05', stance: 2 }),
        position({ actor: 'turkey', issue: 'borders', date: '2022-03-06', stance: 0 }),
        position({ actor: 'russia', issue: 'borders', date: '2022-03-07', stance: -2 }),
        position({ actor: 'russia', issue: 'borders', date: '2022-03-09', stance: 0 }),
      ],
    })
    expect(distanceSeries(index, [])).toEqual([
      { day: day('2022-03-05'), issueCount: 1, mean: 4, means: [-2, 2] },
      { day: day('2022-03-09'), issueCount: 1, mean: 2, means: [0, 2] },
    ])
  })

  it('R13: tells the number of issues where they are too few, and no distance', () => {
    const index = smallIndex({
      issues: ['a', 'b', 'c', 'd', 'e'].map((id) => issue(id)),
      positions: ['russia', 'ukraine'].map((actor) =>
        position({ actor, issue: 'a', date: '2022-03-01', stance: 0 }),
      ),
    })
    expect(distanceSeries(index, [])).toEqual([
      { day: day('2022-03-01'), issueCount: 1, mean: null, means: null },
    ])
  })

  it('R13: equals the distance of each day, for any statements and choice of issues', () => {
    fc.assert(
      fc.property(anyPositions, fc.subarray(['a', 'b', 'c', 'talks']), (positions, chosen) => {
        const index = smallIndex({ issues, positions })
        const series = distanceSeries(index, chosen)
        for (let on = start - 1; on <= start + 25; on += 1) {
          const step = stepOn(series, on)
          const expected = distanceOn(index, chosen, on)
          expect(step?.issueCount ?? 0).toBe(expected.issues.length)
          expect(step?.mean ?? null).toEqual(expected.mean === null ? null : closeTo(expected.mean))
        }
      }),
    )
  })

  it('R13: equals the distance of each month of the real data', async () => {
    const index = await realIndex()
    const series = distanceSeries(index, [])
    for (let on = day('2022-01-01'); on < day('2026-08-01'); on += 29)
      expect(stepOn(series, on)?.mean?.toFixed(9)).toBe(distanceOn(index, [], on).mean?.toFixed(9))
    expect(stepOn(series, day('2022-03-29'))?.mean).toBeCloseTo(10 / 9)
  })
})

describe('stepsWithin', () => {
  const step = (on: string, mean: number) => ({
    day: day(on),
    issueCount: 5,
    mean,
    means: [0, mean] as const,
  })
  const steps = [step('2022-01-05', 1), step('2022-02-05', 2), step('2022-03-05', 3)]

  it('R6: begins the window with the value that holds on its first day', () => {
    expect(stepsWithin(steps, day('2022-02-01'), day('2022-02-28'))).toEqual([
      step('2022-02-01', 1),
      step('2022-02-05', 2),
    ])
  })

  it('R6: holds nothing before the first value', () => {
    expect(stepsWithin(steps, day('2021-01-01'), day('2022-01-04'))).toEqual([])
  })
})

const closeTo = (value: number): unknown => expect.closeTo(value, 9)

const issues = [issue('a'), issue('b'), issue('c'), issue('talks', { scored: false })]

const anyPositions: fc.Arbitrary<readonly Position[]> = fc
  .array(
    fc.record({
      actor: fc.constantFrom('russia', 'ukraine', 'turkey'),
      issue: fc.constantFrom('a', 'b', 'c', 'talks'),
      offset: fc.integer({ min: 0, max: 20 }),
      stance: fc.constantFrom<Stance>(-2, -1, 0, 1, 2),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ offset, ...row }, at) =>
      position({ ...row, id: `p${String(at).padStart(2, '0')}`, date: isoDay(start + offset) }),
    ),
  )
