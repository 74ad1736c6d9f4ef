import { isSound } from './grid.mjs'
import { boxesOf, inPlane } from './plane.mjs'
import { crossingsOf } from './ring-crossings.mjs'

/**
 * Polygons as parts to be measured, with what is wrong between their rings: rings that cross, and holes
 * outside the outline. To mend is to take such a polygon as the land that its outline encloses in any
 * direction, less what its holes enclose.
 */

/**
 * @param {readonly { rings: number[][][], place: string, feature: string }[]} polygons
 * @param {boolean} isMending
 * @returns {{ parts: import('./joined-area.mjs').Part[], faults: string[] }}
 */
export function partsOf(polygons, isMending) {
  const faults = []
  const parts = polygons.map(({ rings, place, feature }) => {
    const plane = inPlane(rings)
    const fault = faultBetween(plane)
    if (fault !== null && !isMending) faults.push(`${feature}: ${place}${fault}`)
    return { rings, plane, boxes: boxesOf(plane[0]), isMended: fault !== null }
  })
  return { parts, faults }
}

/** @param {number[][][]} rings of the plane */
function faultBetween(rings) {
  const { at, touches } = crossingsOf(rings)
  if (at !== null)
    return `${rings.length > 1 ? 'rings cross' : 'a ring crosses itself'} near ${at.join(', ')}`
  if ((touches || rings.length > 1) && !isSound(rings))
    return rings.length > 1
      ? 'a hole is not inside the outline, or holes overlap'
      : 'a ring crosses itself where it touches itself'
  return null
}
