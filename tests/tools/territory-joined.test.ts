import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polygonKm2, ringKm2 } from '../../scripts/territory/geodesic-area.mjs'
import { groupsByBox, joinedArea } from '../../scripts/territory/joined-area.mjs'
import { partsOf } from '../../scripts/territory/parts.mjs'

type Rings = number[][][]

function box(west: number, south: number, [width, height]: readonly [number, number]): number[][] {
  const [east, north] = [west + width, south + height]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

const ONE = [1, 1] as const

function parts(polygons: readonly Rings[], isMending = false) {
  const given = polygons.map((rings) => ({ rings, place: '', feature: 'feature 0' }))
  return partsOf(given, isMending)
}

const joinedKm2 = (polygons: readonly Rings[]): number => joinedArea(parts(polygons).parts).km2

function expectKm2(real: number, wanted: number): void {
  expect(Math.abs(real / wanted - 1)).toBeLessThan(1e-6)
}

describe('the area of several polygons', () => {
  it('is the sum where they lie apart', () => {
    const one = [box(36, 48, ONE)]
    const other = [box(38, 46, ONE)]
    expect(joinedKm2([one, other])).toBe(polygonKm2(one) + polygonKm2(other))
  })

  it('counts once what two squares share', () => {
    // 8217.589924770447 + 8137.163031797302 less what they share, 2044.3843429221765: both made of
    // 2,000 points of the geodesic an edge (pyproj), joined by GEOS (shapely 2.1.2), measured by PROJ.
    const { parts: both } = parts([[box(36, 48, ONE)], [box(36.5, 48.5, ONE)]])
    const { km2, twiceKm2 } = joinedArea(both)
    expectKm2(km2, 14310.368613645738)
    expectKm2(twiceKm2, 2044.3843429221765)
  })

  it('counts a polygon that stands twice once', () => {
    const rings = [box(36, 48, ONE), box(36.25, 48.25, [0.5, 0.5])]
    expectKm2(joinedKm2([rings, rings]), 6163.145585500672)
  })

  it('fills a hole with the polygon that stands in it', () => {
    const ring = [box(36, 48, ONE), box(36.25, 48.25, [0.5, 0.5])]
    expectKm2(joinedKm2([ring, [box(36.25, 48.25, [0.5, 0.5])]]), 8217.589924770447)
  })

  it('counts once over the antimeridian too, whichever side the longitudes are written on', () => {
    const far = (ring: number[][]): number[][] =>
      ring.map(([x = 0, y = 0]) => [x > 180 ? x - 360 : x, y])
    const pair = [[far(box(179.5, 48, ONE))], [box(-180, 48.5, ONE)]]
    expectKm2(joinedKm2(pair), 14310.368613645738)
    const [first = [], ...others] = far(box(179.5, 48, ONE)).slice(1)
    const begunEast = [first, ...others, first]
    expectKm2(joinedKm2([[begunEast], [box(-180, 48.5, ONE)]]), 14310.368613645738)
  })

  it('counts once what lies on a cap over the pole', () => {
    const cap = (latitude: number): Rings => [
      [
        [0, latitude],
        [120, latitude],
        [-120, latitude],
        [0, latitude],
      ],
    ]
    expectKm2(joinedKm2([cap(80), [box(-170, 89, [100, 0.5])]]), 1634782.8208606874)
    expectKm2(joinedKm2([cap(-80), cap(-85), [box(100, -89, ONE)]]), 1634782.8208606874)
    expectKm2(
      joinedKm2([cap(80), [box(30, 40, ONE)]]),
      1634782.8208606874 + ringKm2(box(30, 40, ONE)),
    )
  })

  it('counts once what has a pole as a corner, whatever longitude the pole is given', () => {
    const wedge = (poleAt: number): Rings => [
      [
        [30, 80],
        [120, 80],
        [poleAt, 90],
        [30, 80],
      ],
    ]
    expectKm2(joinedKm2([wedge(0)]), 626817.5077924648)
    expectKm2(joinedKm2([wedge(0), wedge(-170), [box(60, 88, ONE)]]), 626817.5077924648)
  })

  it('depends neither on order nor on repetition, and lies between the largest and the sum', () => {
    const tenths = fc.integer({ min: 0, max: 30 }).map((count) => count / 10)
    const size = fc.integer({ min: 1, max: 20 }).map((count) => count / 10)
    const polygon = fc
      .tuple(tenths, tenths, fc.tuple(size, size))
      .map(([west, south, sides]): Rings => [box(34 + west, 46 + south, sides)])
    fc.assert(
      fc.property(fc.array(polygon, { minLength: 1, maxLength: 5 }), (polygons) => {
        const areas = polygons.map(polygonKm2)
        const real = joinedKm2(polygons)
        expectKm2(joinedKm2([...polygons].reverse()), real)
        expectKm2(joinedKm2([...polygons, ...polygons]), real)
        expect(real).toBeGreaterThan(Math.max(...areas) * (1 - 1e-6))
        expect(real).toBeLessThan(areas.reduce((sum, area) => sum + area, 0) * (1 + 1e-6))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the groups of polygons that may overlap', () => {
  it('hold those whose boxes overlap, directly or through others', () => {
    const row = [0, 0.8, 1.6, 4, 4.8].map((west) => [box(30 + west, 48, ONE)])
    const sizes = groupsByBox(parts(row).parts).map((group) => group.length)
    expect(sizes).toEqual([3, 2])
  })

  it('do not join boxes that only share an edge', () => {
    const row = [0, 1, 2].map((west) => [box(30 + west, 48, ONE)])
    expect(groupsByBox(parts(row).parts).map((group) => group.length)).toEqual([1, 1, 1])
  })
})
