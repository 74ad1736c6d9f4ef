import { ringFault } from './ring-faults.mjs'

/**
 * The polygons of a GeoJSON geometry, with what is wrong in it. Points and lines have no area: they are
 * counted and left out.
 */

const NO_AREA = {
  Point: 'points',
  MultiPoint: 'points',
  LineString: 'lines',
  MultiLineString: 'lines',
}

/**
 * @typedef {object} Found
 * @property {{ rings: number[][][], place: string }[]} polygons
 * @property {{ points: number, lines: number }} skipped
 * @property {string[]} faults each with its place in the geometry
 */

/**
 * @param {unknown} geometry
 * @returns {Found}
 */
export function readGeometry(geometry) {
  const found = { polygons: [], skipped: { points: 0, lines: 0 }, faults: [] }
  collect(geometry, '', found)
  return found
}

function collect(geometry, place, found) {
  const type = geometry?.type
  if (type === 'Polygon') addPolygon(geometry.coordinates, place, found)
  else if (type === 'MultiPolygon')
    addEach(geometry.coordinates, { place, found, word: 'polygon', add: addPolygon })
  else if (type === 'GeometryCollection')
    addEach(geometry.geometries, { place, found, word: 'geometry', add: collect })
  else if (Object.hasOwn(NO_AREA, String(type))) found.skipped[NO_AREA[type]] += 1
  else found.faults.push(`${place}${sayType(type)}`)
}

const sayType = (type) =>
  typeof type === 'string' ? `unknown geometry type "${type}"` : 'a geometry without a type'

function addEach(list, { place, found, word, add }) {
  if (!Array.isArray(list)) found.faults.push(`${place}has no list of ${WORDS[word]}`)
  else for (const [number, one] of list.entries()) add(one, `${place}${word} ${number}: `, found)
}

const WORDS = { polygon: 'polygons', geometry: 'geometries' }

function addPolygon(rings, place, found) {
  if (!Array.isArray(rings)) return void found.faults.push(`${place}has no list of rings`)
  if (rings.length === 0) return void found.faults.push(`${place}has no ring`)
  const faults = rings.flatMap((ring, number) => {
    const fault = ringFault(ring)
    return fault === null ? [] : [`${place}ring ${number}: ${fault}`]
  })
  if (faults.length > 0) found.faults.push(...faults)
  else found.polygons.push({ rings, place })
}
