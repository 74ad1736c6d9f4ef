import { geoConicEqualArea, geoPath } from 'd3-geo'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { feature } from 'topojson-client'

const folder = fileURLToPath(new URL('../public/outlines/', import.meta.url))

/** Of the drawing, in its own units: about two to a pixel of the widest place it is drawn in. */
const WIDTH = 820
/** A point that lies no further than this from the line of its neighbours is left out. */
const TOLERANCE = 0.9
/** Standard parallels and middle meridian of the equal-area conic projection. */
const PARALLELS = [46, 51]
const MERIDIAN = 31.5
/** Places tried along each side for the spot with most room, where a figure can stand. */
const SPOTS = 28

/**
 * The outlines of the first-level units as paths of one drawing, by ISO 3166-2 code. Arcs are
 * simplified before they are joined to rings, so that neighbours keep one border.
 */
export function projectOutlines() {
  const topology = JSON.parse(readFileSync(`${folder}ukr.topo.json`, 'utf8'))
  const isoByName = JSON.parse(readFileSync(`${folder}units.json`, 'utf8'))
  const [layer] = Object.keys(topology.objects)
  const sphere = feature(topology, topology.objects[layer])
  const projection = geoConicEqualArea()
    .parallels(PARALLELS)
    .rotate([-MERIDIAN, 0])
    .fitWidth(WIDTH, sphere)
  const [, [, height]] = geoPath(projection).bounds(sphere)
  const flat = { ...topology, arcs: arcsOf(topology).map((arc) => drawn(arc.map(projection))) }
  delete flat.transform
  const units = feature(flat, flat.objects[layer]).features.map((unit) => {
    const iso = isoByName[unit.properties.name]
    if (!iso) throw new Error(`units.json has no code for the outline "${unit.properties.name}"`)
    return [iso, outlineOf(unit.geometry)]
  })
  return { width: WIDTH, height: Math.ceil(height), units: Object.fromEntries(units) }
}

/** Arcs in degrees; in the file they are steps on a grid. */
const arcsOf = ({ arcs, transform: { scale, translate } }) =>
  arcs.map((arc) => {
    let [column, row] = [0, 0]
    return arc.map(([dx, dy]) => {
      column += dx
      row += dy
      return [column * scale[0] + translate[0], row * scale[1] + translate[1]]
    })
  })

/** In whole units and with no more points than are seen; ends stay, since other arcs begin there. */
const drawn = (points) => thinned(points.map(([x, y]) => [Math.round(x), Math.round(y)]))

/** Douglas and Peucker's way. */
function thinned(points) {
  const [first, last] = [points[0], points.at(-1)]
  let [far, most] = [0, TOLERANCE]
  for (let at = 1; at < points.length - 1; at += 1) {
    const away = offLine(points[at], first, last)
    if (away > most) [far, most] = [at, away]
  }
  if (far === 0) return [first, last]
  return [...thinned(points.slice(0, far + 1)), ...thinned(points.slice(far)).slice(1)]
}

/** Distance of a point from the line between two others, or from both where they are one. */
function offLine([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs(dx * (y - ay) - dy * (x - ax)) / length
}

/** One path of all rings of a unit, and the spot in it that lies furthest from its border. */
function outlineOf({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  const rings = polygons.flat().filter((ring) => new Set(ring.map(String)).size > 2)
  return { path: rings.map(pathOf).join(''), ...roomiest(rings) }
}

const pathOf = ([[x, y], ...more]) => {
  let [left, top] = [x, y]
  const steps = more.slice(0, -1).map(([right, bottom]) => {
    const step = `${right - left} ${bottom - top}`
    ;[left, top] = [right, bottom]
    return step
  })
  return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}z`
}

function roomiest(rings) {
  const points = rings.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top]
  let best = { x: left, y: top, room: 0 }
  for (let row = 1; row < SPOTS; row += 1)
    for (let column = 1; column < SPOTS; column += 1) {
      const [x, y] = [left + (wide * column) / SPOTS, top + (high * row) / SPOTS]
      const room = Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)))
      if (room > best.room && isInside(rings, x, y)) best = { x, y, room }
    }
  return { x: Math.round(best.x), y: Math.round(best.y), room: Math.round(best.room) }
}

/** Whether a line to the right crosses the rings an odd number of times. */
function isInside(rings, x, y) {
  const edges = rings.flatMap((ring) => ring.slice(1).map((end, at) => [ring[at], end]))
  const crossed = edges.filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay),
  )
  return crossed.length % 2 === 1
}
