/**
 * What of paths lies within a box, quickly: side by side of the box, what is beyond is drawn back onto
 * it. Inside the box all is as it was, which is enough before an exact cut by an outline in the box.
 */

/** @typedef {import('./grid.mjs').Path} Path */

/**
 * @typedef {object} Box On the grid.
 * @property {number} west
 * @property {number} south
 * @property {number} east
 * @property {number} north
 */

/**
 * @param {readonly Path[]} paths
 * @returns {Box}
 */
export function boxOfPaths(paths) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const path of paths)
    for (const { x, y } of path) {
      if (x < box.west) box.west = x
      if (x > box.east) box.east = x
      if (y < box.south) box.south = y
      if (y > box.north) box.north = y
    }
  return box
}

/**
 * @param {readonly Path[]} paths
 * @param {Box} box
 * @returns {Path[]}
 */
export function withinBox(paths, { west, south, east, north }) {
  return paths
    .map((path) => {
      const middle = beyond(path, { axis: 'x', limit: west, sign: 1 })
      const column = beyond(middle, { axis: 'x', limit: east, sign: -1 })
      const upper = beyond(column, { axis: 'y', limit: south, sign: 1 })
      return beyond(upper, { axis: 'y', limit: north, sign: -1 })
    })
    .filter((path) => path.length > 2)
}

/** The part of a path on one side of a limit: above it for sign 1, below it for -1. */
function beyond(path, { axis, limit, sign }) {
  const kept = []
  let previous = path.at(-1)
  for (const point of path) {
    const isIn = sign * (point[axis] - limit) >= 0
    const wasIn = sign * (previous[axis] - limit) >= 0
    if (isIn !== wasIn)
      kept.push(at(previous, point, (limit - previous[axis]) / (point[axis] - previous[axis])))
    if (isIn) kept.push(point)
    previous = point
  }
  return kept
}

const at = (from, to, share) => ({
  x: Math.round(from.x + (to.x - from.x) * share),
  y: Math.round(from.y + (to.y - from.y) * share),
})
