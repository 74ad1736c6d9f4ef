import { readGeometry } from './geometry.mjs'

/**
 * The features of a GeoJSON text: a FeatureCollection, one Feature, or a bare geometry as a feature
 * without properties. Only features that count are looked into.
 */

/** A GeoJSON text that cannot be read as one. */
export class NotGeoJson extends Error {}

const WGS84_NAMES = /^(urn:ogc:def:crs:)?(OGC:.*:CRS84|EPSG:.*4326|CRS84)$/i

/**
 * @typedef {object} ReadFeatures
 * @property {{ rings: number[][][], place: string, feature: string }[]} polygons
 * @property {{ notCounted: number, points: number, lines: number, unlocated: number }} skipped
 * @property {string[]} faults
 */

/**
 * @param {string} text
 * @param {(properties: Record<string, unknown>) => boolean} counts
 * @returns {ReadFeatures}
 */
export function readFeatures(text, counts) {
  const found = {
    polygons: [],
    skipped: { notCounted: 0, points: 0, lines: 0, unlocated: 0 },
    faults: [],
  }
  for (const [place, feature] of listOf(parse(text)).entries()) {
    if (feature?.type !== 'Feature')
      found.faults.push(`feature ${place}: is not a Feature but ${sayType(feature)}`)
    else if (!counts(feature.properties ?? {})) found.skipped.notCounted += 1
    else if (feature.geometry === null) found.skipped.unlocated += 1
    else add(found, sayFeature(feature, place), readGeometry(feature.geometry))
  }
  return found
}

function add(found, feature, { polygons, skipped, faults }) {
  for (const polygon of polygons) found.polygons.push({ ...polygon, feature })
  for (const fault of faults) found.faults.push(`${feature}: ${fault}`)
  found.skipped.points += skipped.points
  found.skipped.lines += skipped.lines
}

function parse(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new NotGeoJson(`is not JSON: ${error.message}`, { cause: error })
  }
}

function listOf(json) {
  const crs = json?.crs?.properties?.name
  if (crs !== undefined && !WGS84_NAMES.test(crs))
    throw new NotGeoJson(
      `has coordinates in ${crs}; longitudes and latitudes on WGS84 are expected`,
    )
  if (json?.type === 'Feature') return [json]
  if (json?.type === 'FeatureCollection') {
    if (Array.isArray(json.features)) return json.features
    throw new NotGeoJson('is a FeatureCollection without a list of features')
  }
  if (GEOMETRIES.has(json?.type)) return [{ type: 'Feature', properties: {}, geometry: json }]
  throw new NotGeoJson(`is not GeoJSON: ${sayType(json)}`)
}

const GEOMETRIES = new Set([
  ...['Polygon', 'MultiPolygon', 'GeometryCollection'],
  ...['Point', 'MultiPoint', 'LineString', 'MultiLineString'],
])

const sayType = (value) =>
  typeof value?.type === 'string' ? `of type "${value.type}"` : 'something without a type'

/** A feature by its place (from 0) and its id or name. */
function sayFeature({ id, properties }, place) {
  const name = id ?? properties?.id ?? properties?.name ?? properties?.title
  if (typeof name !== 'string' && typeof name !== 'number') return `feature ${place}`
  const text = String(name).replaceAll(/\s+/g, ' ').trim()
  return `feature ${place} (${text.length > 40 ? `${text.slice(0, 39)}…` : text})`
}
