import { polygonKm2 } from './geodesic-area.mjs'
import { joined, pathsKm2, pathsOf } from './grid.mjs'

/**
 * The area of many polygons, in which land that several of them cover counts once. Only polygons whose
 * boxes overlap are joined; each other one is measured as it is drawn.
 */

/**
 * @typedef {object} Part One polygon.
 * @property {readonly (readonly (readonly number[])[])[]} rings as drawn
 * @property {readonly (readonly (readonly number[])[])[]} plane its rings in the plane
 * @property {readonly (readonly number[])[]} boxes
 * @property {boolean} isMended whether it counts as all that its crossing rings enclose
 */

/**
 * @param {readonly Part[]} parts
 * @returns {{ km2: number, twiceKm2: number, paths: () => import('./grid.mjs').Path[] }}
 *   `twiceKm2` is what the parts cover more than once.
 */
export function joinedArea(parts) {
  const groups = groupsByBox(parts).map(measured)
  const sum = (of) => groups.reduce((total, group) => total + of(group), 0)
  return {
    km2: sum((group) => group.km2),
    twiceKm2: sum((group) => group.eachKm2 - group.km2),
    paths: () => groups.flatMap((group) => group.paths()),
  }
}

/** @param {readonly Part[]} group */
function measured(group) {
  if (group.length > 1) {
    const each = group.map((part) => pathsOf(part.plane, part.isMended))
    const paths = joined(each.flat())
    const eachKm2 = each.reduce((sum, one) => sum + pathsKm2(one), 0)
    return { km2: pathsKm2(paths), eachKm2, paths: () => paths }
  }
  const [part] = group
  const km2 = part.isMended ? pathsKm2(pathsOf(part.plane, part.isMended)) : polygonKm2(part.rings)
  return { km2, eachKm2: km2, paths: () => pathsOf(part.plane, part.isMended) }
}

/**
 * Parts in groups whose boxes overlap, from west to east.
 * @param {readonly Part[]} parts
 * @returns {Part[][]}
 */
export function groupsByBox(parts) {
  const boxes = parts
    .flatMap((part, place) => part.boxes.map((box) => ({ box, place })))
    .sort((one, other) => one.box[0] - other.box[0])
  const leaders = parts.map((_, place) => place)
  const leaderOf = (place) => {
    let leader = place
    while (leaders[leader] !== leader) leader = leaders[leader]
    leaders[place] = leader
    return leader
  }
  let open = []
  for (const next of boxes) {
    open = open.filter((one) => one.box[2] > next.box[0])
    for (const one of open)
      if (one.box[3] > next.box[1] && one.box[1] < next.box[3])
        leaders[leaderOf(next.place)] = leaderOf(one.place)
    open.push(next)
  }
  const groups = parts.map(() => [])
  for (const [place, part] of parts.entries()) groups[leaderOf(place)].push(part)
  return groups.filter((group) => group.length > 0)
}
