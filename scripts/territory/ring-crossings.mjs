/**
 * Where rings in the plane cross: a sweep from west to east over their edges. Edges that share a point
 * or a stretch only touch; whether rings change sides there is for `isSound` to say.
 */

/**
 * @typedef {object} Crossings
 * @property {readonly [number, number] | null} at near which position two edges cross; null, nowhere
 * @property {boolean} touches whether edges touch that are no neighbours
 */

/**
 * @param {readonly (readonly (readonly number[])[])[]} rings of the plane, closed
 * @returns {Crossings}
 */
export function crossingsOf(rings) {
  const edges = rings.flatMap(edgesOf).sort((one, other) => one.west - other.west)
  let touches = false
  const open = []
  for (const edge of edges) {
    let kept = 0
    for (const other of open) {
      if (other.east < edge.west) continue
      open[kept] = other
      kept += 1
      if (other.north < edge.south || other.south > edge.north || areNeighbours(edge, other))
        continue
      const meeting = meet(edge, other)
      if (meeting === 'cross') return { at: [edge.from[0], edge.from[1]], touches }
      touches ||= meeting === 'touch'
    }
    open.length = kept
    open.push(edge)
  }
  return { at: null, touches }
}

/** The edges of a ring without those of no length. */
function edgesOf(ring, ringPlace) {
  const edges = []
  for (let place = 1; place < ring.length; place += 1) {
    const [from, to] = [ring[place - 1], ring[place]]
    if (from[0] === to[0] && from[1] === to[1]) continue
    edges.push({
      from,
      to,
      ring: ringPlace,
      place: edges.length,
      isLast: false,
      west: Math.min(from[0], to[0]),
      east: Math.max(from[0], to[0]),
      south: Math.min(from[1], to[1]),
      north: Math.max(from[1], to[1]),
    })
  }
  if (edges.length > 0) edges[edges.length - 1].isLast = true
  return edges
}

function areNeighbours(one, other) {
  if (one.ring !== other.ring) return false
  const [first, second] = one.place < other.place ? [one, other] : [other, one]
  return second.place - first.place === 1 || (first.place === 0 && second.isLast)
}

function meet(one, other) {
  const from = side(one, other.from)
  const to = side(one, other.to)
  if (from * to > 0) return 'apart'
  const start = side(other, one.from)
  const end = side(other, one.to)
  if (start * end > 0) return 'apart'
  return from * to * start * end === 0 ? 'touch' : 'cross'
}

/** 1 left of the edge, -1 right of it, 0 on it or too near to be told from it. */
function side({ from, to }, [x, y]) {
  const one = (to[0] - from[0]) * (y - from[1])
  const other = (to[1] - from[1]) * (x - from[0])
  const doubt = 4e-16 * (Math.abs(one) + Math.abs(other))
  return Math.abs(one - other) <= doubt ? 0 : Math.sign(one - other)
}
