import { NotGeoJson, readFeatures } from './features.mjs'
import { polygonKm2 } from './geodesic-area.mjs'
import { joinedArea } from './joined-area.mjs'
import { coveredOf } from './outlines.mjs'
import { partsOf } from './parts.mjs'

/**
 * @typedef {object} Measured What one day's text holds.
 * @property {readonly string[]} faults
 * @property {number} km2
 * @property {number} twiceKm2 what several features cover, and counts once
 * @property {number} mended
 * @property {number} polygons
 * @property {Readonly<Record<'notCounted' | 'points' | 'lines' | 'unlocated', number>>} skipped
 * @property {ReturnType<typeof coveredOf> | null} units
 * @property {string | null} far the first feature that lies far from Ukraine
 */

/**
 * @param {string} text
 * @param {object} rules
 * @param {(properties: Record<string, unknown>) => boolean} rules.counts
 * @param {boolean} rules.isMending
 * @param {number} rules.mostKm2
 * @param {readonly import('./outlines.mjs').Unit[] | null} rules.units to be cut by, or null
 * @returns {Measured}
 */
export function measureFile(text, { counts, isMending, mostKm2, units }) {
  const read = readText(text, counts)
  const { parts, faults } = partsOf(read.polygons, isMending)
  const found = {
    km2: 0,
    twiceKm2: 0,
    mended: parts.filter((part) => part.isMended).length,
    polygons: parts.length,
    skipped: read.skipped,
    units: null,
    far: read.polygons.find((_, place) => isFar(parts[place]))?.feature ?? null,
  }
  const wrong = [...read.faults, ...faults]
  if (wrong.length === 0 && parts.length === 0) wrong.push(sayNone(read.skipped))
  if (wrong.length > 0) return { ...found, faults: wrong }
  const { km2, twiceKm2, paths } = joinedArea(parts)
  if (km2 > mostKm2) return { ...found, faults: [sayTooMuch(read.polygons, km2, mostKm2)] }
  return {
    ...found,
    km2,
    twiceKm2,
    faults: [],
    units: units === null ? null : coveredOf(units, paths()),
  }
}

/** West, south, east and north of a frame that holds Ukraine and its neighbours' border land. */
const FRAME = [20, 43, 42, 54]

/** Whether a polygon lies wholly elsewhere, as it does when longitude and latitude are swapped. */
const isFar = ({ boxes }) =>
  boxes.every(
    ([west, south, east, north]) =>
      east < FRAME[0] || north < FRAME[1] || west > FRAME[2] || south > FRAME[3],
  )

const NOTHING = { notCounted: 0, points: 0, lines: 0, unlocated: 0 }

function readText(text, counts) {
  try {
    return readFeatures(text, counts)
  } catch (error) {
    if (!(error instanceof NotGeoJson)) throw error
    return { polygons: [], skipped: NOTHING, faults: [error.message] }
  }
}

function sayNone({ notCounted, points, lines }) {
  const others = [`${notCounted} features that do not count`, `${points} points`, `${lines} lines`]
  return `has no polygon that counts (${others.join(', ')})`
}

function sayTooMuch(polygons, km2, mostKm2) {
  const areas = polygons.map(({ rings }) => polygonKm2(rings))
  const { feature } = polygons[areas.indexOf(Math.max(...areas))]
  return `covers ${say(km2)} km², more than Ukraine's ${say(mostKm2)} km²; the largest polygon is in ${feature}`
}

const say = (km2) => Math.round(km2).toLocaleString('en-US')
