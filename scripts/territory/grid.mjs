import { Clipper, FillRule } from 'clipper2-ts'
import { ringKm2, wgs84 } from './geodesic-area.mjs'
import { boxOf } from './plane.mjs'

/**
 * Joining and cutting of shapes, on whole numbers of 1e-9 degrees (a tenth of a millimetre), where it is
 * exact and cannot fail. Paths here are outlines (to the left) and holes (to the right) between -180 and 180.
 */

/** @typedef {{ x: number, y: number }[]} Path */

const PER_DEGREE = 1e9
/** Longer edges get points between, so that the plane's straight edges stay on the geodesics. */
const LONGEST_EDGE = 0.01
const MOST_PARTS = 2000
const POLE = 90
/** Share of an outline below which a loop turned inside out is no matter. */
const LOST = 1e-7

/**
 * A polygon of the plane as paths.
 * @param {readonly (readonly (readonly number[])[])[]} rings of the plane
 * @param {boolean} isMended whether rings that cross themselves stand for all that they enclose
 * @returns {Path[]}
 */
export function pathsOf(rings, isMended) {
  const [outline, ...holes] = rings.map(onGrid)
  const solid = isMended
    ? Clipper.difference([outline], holes, FillRule.NonZero)
    : [turned(outline, true), ...holes.map((hole) => turned(hole, false))]
  const [west, , east] = boxOf(rings[0])
  return west < -180 || east > 180 ? inWindow(solid) : solid
}

/** @param {Path} path */
const turned = (path, isLeft) => (Clipper.area(path) > 0 === isLeft ? path : [...path].reverse())

/** All paths as one shape, in which land that several cover stands once. */
export const joined = (paths) => Clipper.union(paths, FillRule.NonZero)

/** What two shapes share. */
export const shared = (one, other) => Clipper.intersect(one, other, FillRule.NonZero)

/**
 * The geodesic area of paths.
 * @param {readonly Path[]} paths
 * @returns {number}
 */
export const pathsKm2 = (paths) =>
  paths.reduce((sum, path) => sum + Math.sign(Clipper.area(path)) * ringKm2(offGrid(path)), 0)

/**
 * Whether the outline encloses its holes, and no ring crosses itself or another: only then is the area
 * of the outline less those of the holes the area of the polygon.
 * @param {readonly (readonly (readonly number[])[])[]} rings of the plane
 */
export function isSound(rings) {
  const paths = rings.map((ring) => ring.slice(0, -1).map(toGrid))
  const [outline, ...holes] = paths
  const plain = holes.reduce((sum, hole) => sum - size(hole), size(outline))
  const enclosed = Clipper.difference([outline], holes, FillRule.NonZero)
  const real = enclosed.reduce((sum, path) => sum + Clipper.area(path), 0)
  return Math.abs(plain - real) <= LOST * size(outline) + 2 * paths.reduce(addLength, 0)
}

const size = (path) => Math.abs(Clipper.area(path))

/** Crossings are rounded to the grid, which moves edges by less than two of its steps. */
const addLength = (sum, path) =>
  path.reduce((length, { x, y }, place) => {
    const next = path[(place + 1) % path.length]
    return length + Math.hypot(next.x - x, next.y - y)
  }, sum)

const toGrid = ([x, y]) => ({ x: Math.round(x * PER_DEGREE), y: Math.round(y * PER_DEGREE) })

/** @param {Path} path */
const offGrid = (path) => [...path, path[0]].map(({ x, y }) => [x / PER_DEGREE, y / PER_DEGREE])

/** @param {readonly (readonly number[])[]} ring of the plane */
function onGrid(ring) {
  const path = []
  for (let place = 0; place < ring.length - 1; place += 1) {
    path.push(toGrid(ring[place]))
    for (const position of between(ring[place], ring[place + 1])) path.push(toGrid(position))
  }
  return path
}

/** Points of the geodesic between two positions, where they are far apart. */
function between([x1, y1], [x2, y2]) {
  const parts = Math.min(Math.ceil(Math.abs(x2 - x1) / LONGEST_EDGE), MOST_PARTS)
  if (parts < 2 || (Math.abs(y1) === POLE && y1 === y2)) return []
  const line = wgs84.InverseLine(y1, x1, y2, x2)
  return Array.from({ length: parts - 1 }, (_, place) => {
    const { lat2, lon2 } = line.Position((line.s13 * (place + 1)) / parts)
    return [lon2 + 360 * Math.round((x1 + ((x2 - x1) * (place + 1)) / parts - lon2) / 360), lat2]
  })
}

/** Paths that leave the window of longitudes, cut at its sides and brought back into it. */
function inWindow(paths) {
  const [side, height, round] = [180, POLE, 360].map((degrees) => degrees * PER_DEGREE)
  const frame = [
    { x: -side, y: -height },
    { x: side, y: -height },
    { x: side, y: height },
    { x: -side, y: height },
  ]
  return [-round, 0, round].flatMap((shift) =>
    shared(
      paths.map((path) => path.map(({ x, y }) => ({ x: x + shift, y }))),
      [frame],
    ),
  )
}
