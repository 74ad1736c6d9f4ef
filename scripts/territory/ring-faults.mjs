/**
 * What is wrong with a list that should be the ring of a polygon, or null: its nesting, its positions,
 * its length, its end. A ring has one fault, the first.
 * @param {unknown} ring
 * @returns {string | null}
 */
export function ringFault(ring) {
  if (!Array.isArray(ring)) return 'is not a list of positions (nested too shallow?)'
  for (const [place, position] of ring.entries()) {
    const fault = positionFault(position)
    if (fault !== null) return `position ${place} ${fault}`
  }
  if (ring.length < 4) return `has ${ring.length} positions, and 4 are the least`
  const [first, last] = [ring[0], ring[ring.length - 1]]
  if (first[0] !== last[0] || first[1] !== last[1])
    return `is not closed: begins at ${first.join(', ')} and ends at ${last.join(', ')}`
  return null
}

function positionFault(position) {
  if (!Array.isArray(position)) return 'is not a list of numbers (nested too shallow?)'
  if (Array.isArray(position[0])) return 'is a list of lists (nested too deep?)'
  const [longitude, latitude] = position
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude))
    return `is not two finite numbers: ${String(position).slice(0, 60)}`
  if (Math.abs(longitude) > 180) return `has the longitude ${longitude}, outside -180 to 180`
  if (Math.abs(latitude) > 90) return `has the latitude ${latitude}, outside -90 to 90`
  return null
}
