import { describe, expect, it } from 'vitest'
import { distanceBasis } from '../../src/domain/distance-basis'
import { realIndex } from '../helpers/real-index'
import { day, issue, position, smallIndex } from '../helpers/small-dataset'

describe('distanceBasis', () => {
  const index = smallIndex({
    issues: [issue('a'), issue('b')],
    positions: [
      position({ actor: 'russia', issue: 'a', date: '2020-05-01', stance: -2 }),
      position({ actor: 'ukraine', issue: 'a', date: '2022-03-01', stance: 2, confidence: 'low' }),
      position({ actor: 'ukraine', issue: 'b', date: '2022-03-01', stance: 2 }),
      position({ actor: 'russia', issue: 'b', date: '2022-06-01', stance: 0 }),
    ],
  })

  it('R13: is the two statements in force on each issue that carries the distance', () => {
    const basis = distanceBasis(index, ['a'], day('2022-04-01'))
    expect(basis.statements.map((one) => one.id)).toEqual([
      'russia-a-2020-05-01',
      'ukraine-a-2022-03-01',
    ])
    expect(basis.byConfidence).toEqual({ high: 1, medium: 0, low: 1 })
    expect(basis.perGrade).toBe(1)
  })

  it('R18: counts those older than 365 days', () => {
    expect(distanceBasis(index, ['a'], day('2021-05-01')).oldCount).toBe(0)
    expect(distanceBasis(index, ['a'], day('2023-03-01')).oldCount).toBe(1)
    expect(distanceBasis(index, ['a'], day('2023-03-02')).oldCount).toBe(2)
  })

  it('R13: without a distance a grade moves nothing', () => {
    expect(distanceBasis(index, [], day('2022-04-01')).perGrade).toBeNull()
  })

  it('R13: on the real data is 18 statements on 29 March 2022, 30 on 16 May 2025', async () => {
    const real = await realIndex()
    const then = distanceBasis(real, [], day('2022-03-29'))
    const now = distanceBasis(real, [], day('2025-05-16'))
    expect([then.statements.length, now.statements.length]).toEqual([18, 30])
    expect(then.perGrade).toBeCloseTo(1 / 9)
    const { high, medium, low } = then.byConfidence
    expect(high + medium + low).toBe(18)
  })
})
