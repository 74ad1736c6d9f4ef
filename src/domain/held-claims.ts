import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import { sayStoredKm2 } from './record-words'
import type { HeldByOtherPoint } from './series'
import { sayDay } from './words'

/** Published claims about the area held across the border, by date; what we computed is the line. */
export const heldClaims = (
  { dataset }: DatasetIndex,
  from: EpochDay,
  to: EpochDay,
): readonly HeldByOtherPoint[] =>
  dataset.heldByOtherPoints
    .filter(({ kind, date }) => {
      const day = epochDay(date)
      return kind === 'published' && day >= from && day <= to
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row))

/**
 * A claim with who makes it (rule H2): "1,000 km² claimed: a commander, 12 August 2024". A row without
 * an area is an event: "Belgorod: presence reported, no area published, 7 April 2025".
 */
export function sayHeldClaim(index: DatasetIndex, point: HeldByOtherPoint): string {
  const { date, note, confidence } = point
  const remark = note === null || point.areaKm2 === null ? [] : [note]
  const low = confidence === 'low' ? ['low confidence'] : []
  return [`${sayClaimShort(index, point)}, ${sayDay(date)}`, ...remark, ...low].join('; ')
}

/** The same without its day: "1,000 km² claimed: a commander". */
export function sayClaimShort(
  index: DatasetIndex,
  { areaKm2, basis, region }: HeldByOtherPoint,
): string {
  if (areaKm2 === null) return `${region}: presence reported, no area published`
  const where = index.meta.territory.heldByOther.place.includes(region) ? '' : ` in ${region}`
  return `${sayStoredKm2(areaKm2)}${where} claimed: ${basis}`
}
