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
  const { days, occupiedKm2, sourceIds } = series
  let [first, last, lowest, highest] = [-1, -1, -1, -1]
  const end = lastRowUpTo(days, to)
  for (let row = lastRowUpTo(days, from - 1) + 1; row <= end; row += 1) {
    if (isEarlyRow(series, row)) continue
    if (sourceId !== undefined && sourceIds[row] !== sourceId) continue
    const area = occupiedKm2[row] ?? NaN
    if (first < 0) first = row
    last = row
    if (lowest < 0 || area < (occupiedKm2[lowest] ?? NaN)) lowest = row
    if (highest < 0 || area > (occupiedKm2[highest] ?? NaN)) highest = row
  }
  if (first < 0) return null
  const at = (row: number): Reading => ({ day: days[row] ?? NaN, areaKm2: occupiedKm2[row] ?? NaN })
  return {
    mapper: series.mapper,
    first: at(first),
    last: at(last),
    lowest: at(lowest),
    highest: at(highest),
  }
}

/** Greatest less least area of the period, km². */
export const rangeKm2 = (movement: Movement): number =>
  movement.highest.areaKm2 - movement.lowest.areaKm2

/** Area at the end less area at the start, km². */
export const changeKm2 = (movement: Movement): number =>
  movement.last.areaKm2 - movement.first.areaKm2
