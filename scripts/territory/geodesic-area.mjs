import geodesic from 'geographiclib-geodesic'

/**
 * Areas on the WGS84 ellipsoid by GeographicLib: the edges of a ring are geodesics. Rings may cross the
 * antimeridian and may go round or through a pole; their direction does not matter.
 */

/** @typedef {readonly (readonly number[])[]} Ring Positions [longitude, latitude], the first again as the last. */

export const wgs84 = geodesic.Geodesic.WGS84

const M2_PER_KM2 = 1e6

/**
 * Area of the smaller side of a ring, positive where that side is on the left of its edges.
 * @param {Ring} ring
 * @returns {number}
 */
export function signedRingKm2(ring) {
  const polygon = wgs84.Polygon(false)
  for (let place = 0; place < ring.length - 1; place += 1)
    polygon.AddPoint(ring[place][1], ring[place][0])
  return polygon.Compute(false, true).area / M2_PER_KM2
}

/** @param {Ring} ring */
export const ringKm2 = (ring) => Math.abs(signedRingKm2(ring))

/**
 * Area of a polygon: its outline less its holes.
 * @param {readonly Ring[]} rings
 */
export const polygonKm2 = ([outline, ...holes]) =>
  holes.reduce((sum, hole) => sum - ringKm2(hole), ringKm2(outline))
