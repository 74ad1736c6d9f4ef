import { measureFile } from '../../scripts/territory/measure-file.mjs'

/** Shapes in Ukraine, and what the tool makes of them. */

export const SQUARE = [
  [36, 48],
  [37, 48],
  [37, 49],
  [36, 49],
  [36, 48],
]
export const HOLE = [
  [36.25, 48.25],
  [36.75, 48.25],
  [36.75, 48.75],
  [36.25, 48.75],
  [36.25, 48.25],
]

export const polygon = (...rings: unknown[]): unknown => ({ type: 'Polygon', coordinates: rings })
export const feature = (geometry: unknown, properties: unknown = {}): unknown => ({
  type: 'Feature',
  properties,
  geometry,
})
export const collection = (...features: unknown[]): unknown => ({
  type: 'FeatureCollection',
  features,
})

const RULES = {
  counts: (_: Record<string, unknown>): boolean => true,
  isMending: false,
  mostKm2: 603628,
  units: null,
}

export const measured = (json: unknown, rules: Partial<typeof RULES> = {}) =>
  measureFile(typeof json === 'string' ? json : JSON.stringify(json), { ...RULES, ...rules })

/** The faults of a sound feature with one of this geometry after it. */
export const faultsOf = (geometry: unknown): readonly string[] =>
  measured(collection(feature(polygon(SQUARE)), feature(geometry, { name: 'Held land' }))).faults
