import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position, Stance } from '../../src/domain/dataset'
import { isoDay } from '../../src/domain/day'
import { countRunOn, countRuns } from '../../src/domain/distance-counts'
import { distanceSeries, stepsWithin } from '../../src/domain/distance-series'
import { realIndex } from '../helpers/real-index'
import { day, issue, position, smallIndex } from '../helpers/small-dataset'

const start = day('2022-01-01')
const step = (on: string, issueCount: number) => ({
  day: day(on),
  issueCount,
  mean: null,
  means: null,
})

describe('countRuns', () => {
  it('R13: tells no issue before the first step, and joins steps of one count', () => {
    const steps = [step('2022-01-05', 2), step('2022-01-08', 2), step('2022-01-09', 3)]
    expect(countRuns(steps, start, day('2022-01-20'))).toEqual([
      { from: start, to: day('2022-01-05'), count: 0 },
      { from: day('2022-01-05'), to: day('2022-01-09'), count: 2 },
      { from: day('2022-01-09'), to: day('2022-01-20'), count: 3 },
    ])
  })

  it('R13: begins with the count that holds on the first day', () => {
    expect(countRuns([step('2022-01-01', 9)], start, day('2022-01-20'))).toEqual([
      { from: start, to: day('2022-01-20'), count: 9 },
    ])
  })

  it('R33: tells nothing of a period after the reach of the terms', () => {
    expect(countRuns([], start, start - 1)).toEqual([])
  })

  it('R13: counts on each day the scored issues with a word of both, for any statements', () => {
    fc.assert(
      fc.property(anyPositions, fc.subarray(['a', 'b', 'c', 'talks']), (positions, chosen) => {
        const index = smallIndex({ issues, positions })
        const [from, until] = [start + 3, start + 18]
        const steps = stepsWithin(distanceSeries(index, chosen), from, until)
        const runs = countRuns(steps, from, until)
        for (let on = from; on <= until; on += 1)
          expect(countRunOn(runs, on)?.count).toBe(countByHand(positions, chosen, isoDay(on)))
      }),
    )
  })

  it('R13: on the real data is 9 on 29 March 2022 and 15 on 16 May 2025', async () => {
    const index = await realIndex()
    const [from, until] = [day('2022-02-24'), day('2026-06-30')]
    const runs = countRuns(stepsWithin(distanceSeries(index, []), from, until), from, until)
    expect(runs.map((run) => run.count)).toEqual([3, 4, 6, 9, 11, 12, 13, 14, 15])
    expect(countRunOn(runs, day('2022-03-29'))?.count).toBe(9)
    expect(countRunOn(runs, day('2025-05-16'))?.count).toBe(15)
  })
})

/** Every statement of every day is looked at again: slow, and hard to get wrong. */
function countByHand(
  positions: readonly Position[],
  chosen: readonly string[],
  until: string,
): number {
  const spoke = (actor: string, about: string): boolean =>
    positions.some((one) => one.actor === actor && one.issue === about && one.date <= until)
  return ['a', 'b', 'c'].filter(
    (id) =>
      (chosen.length === 0 || chosen.includes(id)) && spoke('russia', id) && spoke('ukraine', id),
  ).length
}

const issues = [issue('a'), issue('b'), issue('c'), issue('talks', { scored: false })]

const anyPositions: fc.Arbitrary<readonly Position[]> = fc
  .array(
    fc.record({
      actor: fc.constantFrom('russia', 'ukraine', 'turkey'),
      issue: fc.constantFrom('a', 'b', 'c', 'talks'),
      offset: fc.integer({ min: 0, max: 20 }),
      stance: fc.constantFrom<Stance>(-2, 0, 2),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ offset, ...row }, at) =>
      position({ ...row, id: `p${String(at).padStart(2, '0')}`, date: isoDay(start + offset) }),
    ),
  )
