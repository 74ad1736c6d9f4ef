import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import type { Scope } from './scope'
import { mappersOn, shareOf } from './territory'
import { movementOf, type Movement } from './territory-movement'

/** A peak stands out from both ends of the period by this share of the country. */
const STANDS_OUT_SHARE = 0.01

/**
 * The day on which the area was greatest in a period; null where it is not one day by the count of every
 * shown mapper that has a row on it, or where it does not stand out from both ends.
 */
export function peakOf(
  index: DatasetIndex,
  { from, to, mappers }: Pick<Scope, 'from' | 'to' | 'mappers'>,
): EpochDay | null {
  const movements = new Map<string, Movement>()
  let most: Movement | null = null
  for (const mapper of mappers) {
    const series = index.territoryByMapper.get(mapper)
    const movement = series && movementOf(series, { from, to })
    if (!movement) continue
    movements.set(mapper, movement)
    if (!most || movement.highest.areaKm2 > most.highest.areaKm2) most = movement
  }
  if (!most) return null
  const { day, areaKm2 } = most.highest
  const ends = Math.max(most.first.areaKm2, most.last.areaKm2)
  if (shareOf(index, areaKm2 - ends) < STANDS_OUT_SHARE) return null
  const isPeak = mappersOn(index, mappers, day).every(
    (one) => movements.get(one.mapper)?.highest.areaKm2 === one.areaKm2,
  )
  return isPeak ? day : null
}
