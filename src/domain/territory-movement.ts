import type { TerritorySeries } from './series'
import type { EpochDay } from './day'
import { isEarlyRow, lastRowUpTo } from './territory'

/** One mapper's rows of a period, early days left out, in figures; null where there is none. */
export interface Movement {
  readonly mapper: string
  readonly first: Reading
  readonly last: Reading
  readonly lowest: Reading
  readonly highest: Reading
}

export interface Reading {
  readonly day: EpochDay
  readonly areaKm2: number
}

/** Both days inside; one source only, where it is given. */
export interface MovementSpan {
  readonly from: EpochDay
  readonly to: EpochDay
  readonly sourceId?: string | undefined
}

/** How one mapper's area moved in a period; never across mappers (CODEBOOK.md, rule R27). */
export function movementOf(
  series: TerritorySeries,
  { from, to, sourceId }: MovementSpan,
): Movement | null {
  let first: Reading | null = null
  let last: Reading | null = null
  let lowest: Reading | null = null
  let highest: Reading | null = null
  const end = lastRowUpTo(series.days, to)
  for (let row = lastRowUpTo(series.days, from - 1) + 1; row <= end; row += 1) {
    if (isEarlyRow(series, row)) continue
    if (sourceId !== undefined && series.sourceIds[row] !== sourceId) continue
    const reading = { day: series.days[row] ?? NaN, areaKm2: series.occupiedKm2[row] ?? NaN }
    first ??= reading
    last = reading
    if (!lowest || reading.areaKm2 < lowest.areaKm2) lowest = reading
    if (!highest || reading.areaKm2 > highest.areaKm2) highest = reading
  }
  if (!first || !last || !lowest || !highest) return null
  return { mapper: series.mapper, first, last, lowest, highest }
}

/** Greatest less least area of the period, km². */
export const rangeKm2 = (movement: Movement): number =>
  movement.highest.areaKm2 - movement.lowest.areaKm2

/** Area at the end less area at the start, km². */
export const changeKm2 = (movement: Movement): number =>
  movement.last.areaKm2 - movement.first.areaKm2
