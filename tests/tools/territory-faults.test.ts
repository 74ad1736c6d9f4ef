import { describe, expect, it } from 'vitest'
import { whichCount } from '../../scripts/territory/which-count.mjs'
import { collection, faultsOf, feature, HOLE, measured, polygon, SQUARE } from './territory-shapes'

describe('a text that is no GeoJSON', () => {
  it.each([
    ['{"type": ', 'is not JSON: '],
    ['null', 'is not GeoJSON: something without a type'],
    ['[1, 2]', 'is not GeoJSON: something without a type'],
    ['{"type":"Topology"}', 'is not GeoJSON: of type "Topology"'],
    ['{"type":"FeatureCollection"}', 'is a FeatureCollection without a list of features'],
    [
      '{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:3857"}},"features":[]}',
      'has coordinates in EPSG:3857',
    ],
  ])('is refused: %s', (text, fault) => {
    const { faults } = measured(text)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it('is refused where a feature is none', () => {
    const { faults } = measured(collection(polygon(SQUARE), null))
    expect(faults).toEqual([
      'feature 0: is not a Feature but of type "Polygon"',
      'feature 1: is not a Feature but something without a type',
    ])
  })

  it('is refused where nothing in it counts, for that is no sign of nothing held', () => {
    const { faults } = measured(collection(feature({ type: 'Point', coordinates: [36, 48] })))
    expect(faults).toEqual([
      'has no polygon that counts (0 features that do not count, 1 points, 0 lines)',
    ])
    expect(measured(collection()).faults).toHaveLength(1)
  })
})

describe('bad geometry', () => {
  const at = (position: unknown): unknown =>
    polygon([...SQUARE.slice(0, 2), position, ...SQUARE.slice(3)])
  const WHERE = 'feature 1 (Held land): '

  it.each([
    ['a longitude out of range', at([181, 48]), 'ring 0: position 2 has the longitude 181'],
    ['a latitude out of range', at([37, -91]), 'ring 0: position 2 has the latitude -91'],
    ['a missing number', at([37, null]), 'ring 0: position 2 is not two finite numbers'],
    ['a text for a number', at(['37', '48']), 'ring 0: position 2 is not two finite numbers'],
    ['one number', at([37]), 'ring 0: position 2 is not two finite numbers'],
    ['no position', at(null), 'ring 0: position 2 is not a list of numbers'],
    [
      'a ring of three',
      polygon(SQUARE.slice(0, 3)),
      'ring 0: has 3 positions, and 4 are the least',
    ],
    ['an empty ring', polygon(SQUARE, []), 'ring 1: has 0 positions'],
    ['no ring', polygon(), 'has no ring'],
    [
      'an open ring',
      polygon(SQUARE, HOLE.slice(0, 4)),
      'ring 1: is not closed: begins at 36.25, 48.25 and ends at 36.25, 48.75',
    ],
    ['nesting too shallow', polygon(...SQUARE), 'ring 0: position 0 is not a list of numbers'],
    ['nesting too deep', polygon([SQUARE]), 'ring 0: position 0 is a list of lists'],
    ['no coordinates', { type: 'Polygon' }, 'has no list of rings'],
    [
      'a multipolygon nested as a polygon',
      { type: 'MultiPolygon', coordinates: [SQUARE] },
      'polygon 0: ring 0: position 0 is not a list of numbers',
    ],
    [
      'a fault deep in a collection',
      {
        type: 'GeometryCollection',
        geometries: [polygon(SQUARE), { type: 'MultiPolygon', coordinates: [[SQUARE], [[]]] }],
      },
      'geometry 1: polygon 1: ring 0: has 0 positions',
    ],
    ['an unknown type', { type: 'Circle', radius: 5 }, 'unknown geometry type "Circle"'],
    ['no type', { coordinates: [] }, 'a geometry without a type'],
    ['no geometries', { type: 'GeometryCollection' }, 'has no list of geometries'],
  ])('is refused: %s', (_, geometry, fault) => {
    const faults = faultsOf(geometry)
    expect(faults[0]).toContain(`${WHERE}${fault}`)
  })

  it('is refused where a number is too large to be one', () => {
    const text = JSON.stringify(collection(feature(polygon(SQUARE)))).replace(
      '[37,48]',
      '[1e999,48]',
    )
    expect(measured(text).faults).toEqual([
      'feature 0: ring 0: position 1 is not two finite numbers: Infinity,48',
    ])
  })

  it('is named with every ring that is wrong, by id before name, and cut to length', () => {
    const long = { name: `Held ${'land '.repeat(20)}` }
    const { faults } = measured(
      collection(
        { ...(feature(polygon([], [[0]])) as object), id: 7 },
        feature(polygon([]), long),
        feature(polygon([]), { name: null }),
      ),
    )
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
      'feature 0 (7)',
      'feature 0 (7)',
      'feature 1 (Held land land land land land land land…)',
      'feature 2',
    ])
  })
})

describe('what is measured', () => {
  it('is the area of polygons, multipolygons and collections, whatever else stands by', () => {
    const far = SQUARE.map(([x = 0, y = 0]) => [x - 2, y])
    const both = 2 * 8217.589924770447
    const multi = { type: 'MultiPolygon', coordinates: [[SQUARE], [far]] }
    const mixed = {
      type: 'GeometryCollection',
      geometries: [
        polygon(SQUARE),
        { type: 'GeometryCollection', geometries: [polygon(far)] },
        { type: 'LineString', coordinates: [] },
      ],
    }
    for (const json of [multi, feature(multi), mixed, collection(feature(mixed), feature(null))])
      expect(Math.abs(measured(json).km2 / both - 1)).toBeLessThan(1e-6)
    expect(measured(`\uFEFF${JSON.stringify(multi)}`).faults).toEqual([])
    expect(measured(collection(feature(mixed), feature(null))).skipped).toEqual({
      ...{ notCounted: 0, points: 0, lines: 1, unlocated: 1 },
    })
  })

  it('is refused when it is more than there is', () => {
    const { faults } = measured(polygon(SQUARE), { mostKm2: 8000 })
    expect(faults).toEqual([
      "covers 8,218 km², more than Ukraine's 8,000 km²; the largest polygon is in feature 0",
    ])
  })

  it('is remarked on when it lies elsewhere, as it does with swapped coordinates', () => {
    const swapped = SQUARE.map(([x = 0, y = 0]) => [y, x])
    expect(measured(collection(feature(polygon(swapped), { name: 'Held' }))).far).toBe(
      'feature 0 (Held)',
    )
    expect(measured(polygon(SQUARE)).far).toBeNull()
  })

  it('leaves alone what does not count, faults and all', () => {
    const json = collection(
      feature(polygon(SQUARE), { name: 'Held', kind: 1 }),
      feature(polygon([]), { name: 'Grey zone' }),
    )
    const { km2, skipped, faults } = measured(json, { counts: whichCount(['name=Held'], []) })
    expect(faults).toEqual([])
    expect(km2).toBeCloseTo(8217.589924770447, 6)
    expect(skipped.notCounted).toBe(1)
  })
})

describe('which features count', () => {
  const FEATURES = [
    { name: 'Occupied /// Окуповано', status: 1 },
    { name: 'Occupied Crimea', status: 2 },
    { name: 'Unknown status', status: 3 },
    {},
  ]
  it.each([
    [[], [], [0, 1, 2, 3]],
    [['name=Occupied*'], [], [0, 1]],
    [['name=*Окуповано'], [], [0]],
    [['name=Occupied Crimea', 'name=Unknown*'], [], [1, 2]],
    [['name=Occupied*', 'status=2'], [], [1]],
    [[], ['name=*'], [3]],
    [['name=*'], ['status=3'], [0, 1]],
    [['name=occupied*'], [], []],
    [['name=Occupied ... Окуповано'], [], []],
  ])('follows from %j without %j', (where, not, wanted) => {
    const counts = whichCount(where, not)
    expect(FEATURES.flatMap((one, place) => (counts(one) ? [place] : []))).toEqual(wanted)
  })

  it('cannot be said without a key', () => {
    expect(() => whichCount(['=x'], [])).toThrow('"=x" is not KEY=VALUE')
    expect(() => whichCount([], ['name'])).toThrow('"name" is not KEY=VALUE')
  })
})
