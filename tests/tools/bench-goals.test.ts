import { describe, expect, it } from 'vitest'
import { countsOf, faultsOf, ratiosOf } from '../../scripts/bench/territory-goals.mjs'

const FACTS = { lines: 3, columns: 100, rows: 2000, strokes: 5, points: 600 }

/** A measurement in which ours costs so many times what the plain chart does. */
const measured = (times: number, ours = FACTS, longTasks = 0) => ({
  cost: (_use: string, drawing: string) => (drawing === 'plain' ? 4 : 4 * times),
  facts: (drawing: string) => (drawing === 'plain' ? { ...FACTS, points: 2000 } : ours),
  longTasks: () => longTasks,
})

const faultsIn = (one: ReturnType<typeof measured>): readonly string[] =>
  faultsOf(ratiosOf(one), countsOf(one)) as readonly string[]

describe('the gate of the bench', () => {
  it('PERFORMANCE: lets through what is within a quarter of its goal', () => {
    expect(faultsIn(measured(1.8))).toEqual([])
  })

  it('PERFORMANCE: names each pick that costs more than two and a half times the plain one', () => {
    expect(faultsIn(measured(2.6)).slice(0, 2)).toEqual([
      'pick of a period: 2.60 is over 2.50',
      'pick of a period, ten times the days: 2.60 is over 2.50',
    ])
  })

  it('PERFORMANCE: is not fooled by a chart that draws nothing and is fast', () => {
    const faults = faultsIn(measured(0.1, { ...FACTS, points: 0, strokes: 0 }))
    expect(faults).toEqual([
      'places in our paths: 0 is under 500',
      'places in our paths, ten times the days: 0 is under 500',
    ])
    expect(faultsIn(measured(NaN)).length).toBeGreaterThan(0)
  })

  it('PERFORMANCE: names more than two places a pixel column, and a long task of a move', () => {
    expect(faultsIn(measured(1, { ...FACTS, points: 611 }, 1))).toEqual([
      'places in our paths: 611 is over 610',
      'long tasks of moves: 1 is over 0',
      'places in our paths, ten times the days: 611 is over 610',
      'long tasks of moves, ten times the days: 1 is over 0',
    ])
  })
})
