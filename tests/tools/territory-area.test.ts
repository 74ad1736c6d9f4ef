import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polygonKm2, ringKm2 } from '../../scripts/territory/geodesic-area.mjs'

/*
 * The literal figures were computed by another program: PROJ 9's own geodesic code (pyproj 3.7.2,
 * Geod(ellps='WGS84').polygon_area_perimeter), which shares no line with the JavaScript one.
 */

type Ring = readonly (readonly [number, number])[]

const cell = (west: number, south: number, size = 1): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

/** Equal to a millionth. */
function expectKm2(real: number, wanted: number): void {
  expect(Math.abs(real / wanted - 1)).toBeLessThan(1e-6)
}

describe('the geodesic area of a ring', () => {
  it('is an eighth of the ellipsoid for an octant', () => {
    const octant: Ring = [
      [0, 0],
      [90, 0],
      [0, 90],
      [0, 0],
    ]
    expectKm2(ringKm2(octant), 510065621.724088 / 8)
    expectKm2(ringKm2(octant), 63758202.715511054)
  })

  it('is that of a cell of one degree at the equator, and of one in Ukraine', () => {
    expectKm2(ringKm2(cell(0, 0)), 12308.778361469453)
    expectKm2(ringKm2(cell(36, 48)), 8217.589924770447)
  })

  it('has geodesics as edges: not the parallels, which hold less in the north', () => {
    // Between the parallels 48 and 49 a degree of longitude is 8217.93 km2 by the authalic latitude:
    // the formula of Snyder (1987), 3-11 and 3-12.
    const q = (degrees: number): number => {
      const [e, sine] = [0.0818191908426215, Math.sin((degrees * Math.PI) / 180)]
      const rest = Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e)
      return (1 - e * e) * (sine / (1 - (e * sine) ** 2) - rest)
    }
    const parallelsKm2 = ((6378.137 ** 2 * Math.PI) / 360) * (q(49) - q(48))
    const steps = Array.from({ length: 1000 }, (_, place) => place / 1000)
    const dense: (readonly [number, number])[] = [
      ...steps.map((step) => [36 + step, 48] as const),
      [37, 48],
      ...steps.map((step) => [37 - step, 49] as const),
      [36, 49],
      [36, 48],
    ]
    expectKm2(ringKm2(dense), parallelsKm2)
    expect(Math.abs(ringKm2(cell(36, 48)) - parallelsKm2)).toBeGreaterThan(0.05)
  })

  it('is the same over the antimeridian, however its longitudes are written', () => {
    const crossing: Ring = [
      [179.5, 48],
      [-179.5, 48],
      [-179.5, 49],
      [179.5, 49],
      [179.5, 48],
    ]
    expectKm2(ringKm2(crossing), 8217.589924770447)
  })

  it('holds the pole when the ring goes round it', () => {
    const cap = (latitude: number): Ring => [
      [0, latitude],
      [120, latitude],
      [-120, latitude],
      [0, latitude],
    ]
    expectKm2(ringKm2(cap(80)), 1634782.8208606874)
    expectKm2(ringKm2(cap(-80)), 1634782.8208606874)
  })

  it('does not depend on direction, first position or longitude', () => {
    const places = fc.tuple(
      fc.double({ min: -180, max: 179, noNaN: true }),
      fc.double({ min: -85, max: 84, noNaN: true }),
      fc.integer({ min: 0, max: 3 }),
    )
    fc.assert(
      fc.property(places, ([west, south, start]) => {
        const ring = cell(west, south)
        const open = ring.slice(0, -1)
        const begun = [...open.slice(start), ...open.slice(0, start)]
        const other = [...begun, ...begun.slice(0, 1)].reverse()
        expectKm2(ringKm2(other), ringKm2(ring))
        expectKm2(ringKm2(cell(0, south)), ringKm2(ring))
      }),
    )
  })
})

describe('the geodesic area of a polygon', () => {
  it('is that of its outline less that of its holes', () => {
    expectKm2(polygonKm2([cell(36, 48), cell(36.25, 48.25, 0.5)]), 6163.145585500672)
    const turned = cell(36.25, 48.25, 0.5).toReversed()
    expectKm2(polygonKm2([cell(36, 48), turned]), 6163.145585500672)
  })
})
