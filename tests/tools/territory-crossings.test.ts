import { describe, expect, it } from 'vitest'
import { faultsOf, HOLE, measured, polygon, SQUARE } from './territory-shapes'

describe('rings that cross', () => {
  const BOW = [
    [36, 48],
    [37, 49],
    [37, 48],
    [36, 49],
    [36, 48],
  ]
  /** The same bow with a position where it crosses, so that no two edges do. */
  const KNOT = [
    [36, 48],
    [36.5, 48.5],
    [37, 49],
    [37, 48],
    [36.5, 48.5],
    [36, 49],
    [36, 48],
  ]
  const moved = (ring: readonly number[][], by: number): number[][] =>
    ring.map(([x = 0, y = 0]) => [x + by, y])

  it.each([
    ['a ring that crosses itself', polygon(BOW), 'a ring crosses itself near 3'],
    ['a ring that crosses itself in a position', polygon(KNOT), 'a ring crosses itself where it'],
    ['a hole over the edge', polygon(SQUARE, moved(HOLE, 0.5)), 'rings cross near 3'],
    ['a hole outside', polygon(SQUARE, moved(HOLE, 5)), 'a hole is not inside the outline'],
    ['holes that overlap', polygon(SQUARE, HOLE, HOLE), 'a hole is not inside the outline, or'],
    ['a hole as large as the outline twice', polygon(HOLE, SQUARE), 'a hole is not inside'],
  ])('are refused: %s', (_, geometry, fault) => {
    expect(faultsOf(geometry)[0]).toContain(`feature 1 (Held land): ${fault}`)
  })

  it('are not those that touch themselves, double a position or run there and back', () => {
    const touching = [
      ...[
        [36, 48],
        [37, 48],
        [36.5, 48.5],
        [37, 49],
        [36, 49],
      ],
      ...[
        [36.5, 48.5],
        [36.5, 48.5],
        [36, 48],
      ],
    ]
    const spike = [...SQUARE.slice(0, 2), [38, 48], [37, 48], ...SQUARE.slice(2)]
    const pinched = [
      ...[
        [36, 48],
        [37, 48],
        [37, 49],
        [36, 49],
        [36, 48],
      ].slice(0, 4),
      ...[
        [36, 48],
        [36.2, 48.4],
        [36.4, 48.2],
        [36, 48],
      ],
    ]
    for (const ring of [touching, spike, pinched]) expect(faultsOf(polygon(ring))).toEqual([])
    expect(faultsOf(polygon(SQUARE, [[36, 48], ...HOLE.slice(1, 3), [36, 48]]))).toEqual([])
  })

  it('are, when mended, all that they enclose', () => {
    for (const ring of [BOW, KNOT]) {
      const { km2, mended, faults } = measured(polygon(ring), { isMending: true })
      expect(faults).toEqual([])
      expect(mended).toBe(1)
      // Two triangles of the square's left and right quarter: half of it, but for the bulge of edges.
      expect(km2 / 8217.589924770447).toBeCloseTo(0.5, 3)
    }
    const { km2 } = measured(polygon(SQUARE, moved(HOLE, 0.5)), { isMending: true })
    expect(km2).toBeGreaterThan(8217.6 - 2054.4 * 0.51)
    expect(km2).toBeLessThan(8217.6 - 2054.4 * 0.49)
  })
})
