import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupMarks, markWidth } from '../../../../src/panels/positions/matrix/group-marks'

const groups = (xs: readonly number[]) => groupMarks(xs).map(({ count, x }) => [count, x])

describe('marks that would touch', () => {
  it('stand apart from 9 px on', () => {
    expect(groups([100, 109])).toEqual([
      [1, 100],
      [1, 109],
    ])
    expect(groups([100, 108])).toEqual([[2, 104]])
  })

  it('take in a neighbour that their number would cover', () => {
    // Two become a number of 13 px around 104; the third would lie under it.
    expect(groups([100, 108, 114])).toEqual([[3, 107]])
    expect(groups([100, 108, 116])).toEqual([
      [2, 104],
      [1, 116],
    ])
  })

  it('take in the one before them when their number reaches back to it', () => {
    expect(groups([100, 110])).toHaveLength(2)
    expect(groups([100, 110, 110])).toEqual([[3, 105]])
  })

  it('count on from the statement that was carried in', () => {
    expect(groupMarks([100], 1)).toEqual([{ at: 1, count: 1, x: 100 }])
  })

  it('R29: lose no statement, keep their order and never cover one another', () => {
    const anyLane = fc
      .array(fc.integer({ min: 0, max: 669 }), { minLength: 1, maxLength: 200, size: 'max' })
      .map((xs) => xs.sort((a, b) => a - b))
    fc.assert(
      fc.property(anyLane, (xs) => {
        const found = groupMarks(xs)
        const all = found.flatMap(({ at, count }) =>
          Array.from({ length: count }, (_, nth) => at + nth),
        )
        expect(all).toEqual(xs.map((_, at) => at))
        found.slice(1).forEach(({ x, count }, before) => {
          const left = found[before] ?? { x: -100, count: 1 }
          expect(x - left.x).toBeGreaterThanOrEqual((markWidth(count) + markWidth(left.count)) / 2)
        })
      }),
    )
  })

  it('are bounded by the width, however many statements there are', () => {
    const many = Array.from({ length: 5000 }, (_, nth) => (nth * 669) / 5000)
    expect(groupMarks(many).length).toBeLessThan(40)
  })
})
