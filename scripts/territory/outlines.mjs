import { readFile } from 'node:fs/promises'
import { feature } from 'topojson-client'
import { root } from '../load-domain.mjs'
import { boxOfPaths, withinBox } from './box-cut.mjs'
import { pathsKm2, pathsOf, shared } from './grid.mjs'
import { inPlane } from './plane.mjs'

/**
 * The 27 first-level units with their outlines, and how much of each a shape covers. One set of outlines
 * bounds the land that is counted and the unit that it is a share of (SERIES.md).
 */

/**
 * @typedef {object} Unit
 * @property {string} iso
 * @property {string} name as dataset.json has it
 * @property {import('./grid.mjs').Path[]} paths
 * @property {number} km2 within this outline
 * @property {import('./box-cut.mjs').Box} box with a margin
 */

const folder = `${root}public/outlines`
const read = async (file) => JSON.parse(await readFile(file, 'utf8'))

/**
 * In the order of dataset.json.
 * @param {readonly { iso: string, name: string }[]} units
 * @returns {Promise<Unit[]>}
 */
export async function readOutlines(units) {
  const [topology, isoByName] = await Promise.all(
    ['ukr.topo.json', 'units.json'].map((name) => read(`${folder}/${name}`)),
  )
  const outlines = new Map(
    feature(topology, topology.objects.ukr).features.map(({ properties, geometry }) => [
      isoByName[properties.name],
      geometry,
    ]),
  )
  return units.map(({ iso, name }) => {
    const { type, coordinates } = outlines.get(iso)
    const polygons = type === 'Polygon' ? [coordinates] : coordinates
    const paths = polygons.flatMap((rings) => pathsOf(inPlane(rings), true))
    return { iso, name, paths, box: around(boxOfPaths(paths)), km2: pathsKm2(paths) }
  })
}

const MARGIN = 1000

const around = ({ west, south, east, north }) => ({
  west: west - MARGIN,
  south: south - MARGIN,
  east: east + MARGIN,
  north: north + MARGIN,
})

/**
 * What a shape covers of each unit.
 * @param {readonly Unit[]} units
 * @param {import('./grid.mjs').Path[]} paths
 * @returns {{ iso: string, name: string, km2: number, percent: number }[]}
 */
export function coveredOf(units, paths) {
  return units.map(({ iso, name, paths: outline, box, km2: whole }) => {
    const near = withinBox(paths, box)
    const km2 = near.length === 0 ? 0 : pathsKm2(shared(outline, near))
    return { iso, name, km2, percent: (100 * km2) / whole }
  })
}
