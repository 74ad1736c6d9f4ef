import { signedRingKm2 } from './geodesic-area.mjs'

/**
 * A polygon as it lies in the plane of longitude and latitude, where crossings are sought and shapes are
 * joined and cut. Longitudes run on over the antimeridian; a ring through or round a pole follows the
 * edge of the plane there, so that what it encloses is the same land.
 */

const POLE = 90
const TURN = 360

/**
 * The rings of a polygon in the plane, closed; holes lie on the same turn as the outline.
 * @param {readonly (readonly (readonly number[])[])[]} rings
 * @returns {number[][][]}
 */
export function inPlane([outline, ...holes]) {
  const first = unrolled(outline, 0)
  const [left, , right] = boxOf(first)
  return [first, ...holes.map((hole) => unrolled(hole, (left + right) / 2))]
}

/** @param {readonly (readonly number[])[]} ring */
function unrolled(ring, near) {
  const open = ring.slice(0, -1)
  const start = open.findIndex((position) => !isPole(position))
  if (start < 0) return ring.map(([x, y]) => [x, y])
  const walk = [...open.slice(start), ...open.slice(0, start), open[start]]
  let x = near + turn(walk[0][0] - near)
  const path = [[x, walk[0][1]]]
  for (let place = 1; place < walk.length; place += 1) {
    const pole = isPole(walk[place]) ? walk[place][1] : null
    while (isPole(walk[place])) place += 1
    const [longitude, latitude] = walk[place]
    const next = x + turn(longitude - x)
    if (pole !== null) path.push([x, pole], [next, pole])
    path.push([next, latitude])
    x = next
  }
  return roundsPole(path) ? closedAtPole(path, ring) : path
}

/** @param {readonly number[]} position */
const isPole = (position) => Math.abs(position[1]) === POLE

/** A difference of longitudes the short way, above -180 to 180. */
function turn(degrees) {
  const rest = degrees % TURN
  if (rest > TURN / 2) return rest - TURN
  return rest <= -TURN / 2 ? rest + TURN : rest
}

const roundsPole = (path) => Math.abs(path.at(-1)[0] - path[0][0]) > TURN / 2

/** A ring round a pole, closed along the edge of the plane on the side that it encloses. */
function closedAtPole(path, ring) {
  const isEastward = path.at(-1)[0] > path[0][0]
  const pole = signedRingKm2(ring) > 0 === isEastward ? POLE : -POLE
  return [...path, [path.at(-1)[0], pole], [path[0][0], pole], path[0]]
}

/**
 * West, south, east and north of a ring in the plane.
 * @param {readonly (readonly number[])[]} ring
 * @returns {[number, number, number, number]}
 */
export function boxOf(ring) {
  const box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    if (x < box[0]) box[0] = x
    if (y < box[1]) box[1] = y
    if (x > box[2]) box[2] = x
    if (y > box[3]) box[3] = y
  }
  return box
}

/**
 * The boxes of a ring between -180 and 180: two where it crosses the antimeridian.
 * @param {readonly (readonly number[])[]} ring
 */
export function boxesOf(ring) {
  const [west, south, east, north] = boxOf(ring)
  return [-TURN, 0, TURN]
    .map((shift) => [Math.max(west + shift, -180), south, Math.min(east + shift, 180), north])
    .filter(([left, , right]) => left < right)
}
