import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import type { HeldByOtherSeries } from './series'
import { lastRowUpTo } from './territory'

/** Days without a row over which a line is not drawn (rule R19). */
const LONGEST_GAP_DAYS = 14

/** What the table says of one day: the area held, and the area of which nobody knows who holds it, km². */
export interface HeldReading {
  readonly day: EpochDay
  readonly heldKm2: number
  readonly unknownStatusKm2: number
}

/** The row of exactly that day; null where the table has none (rule R19). */
export function heldOn({ dataset }: DatasetIndex, day: EpochDay): HeldReading | null {
  const { days, heldKm2, unknownStatusKm2 } = dataset.heldByOther
  const row = lastRowUpTo(days, day)
  return days[row] === day
    ? { day, heldKm2: heldKm2[row] ?? NaN, unknownStatusKm2: unknownStatusKm2[row] ?? NaN }
    : null
}

/** Rows that one line may join: the first and the one after the last. */
export interface HeldRun {
  readonly start: number
  readonly end: number
}

/** Stretches of a period that a line may join: one source, no more than 14 days without a row (rule R19). */
export function heldRuns(
  series: HeldByOtherSeries,
  from: EpochDay,
  to: EpochDay,
): readonly HeldRun[] {
  const first = lastRowUpTo(series.days, from - 1) + 1
  const end = lastRowUpTo(series.days, to) + 1
  const runs: HeldRun[] = []
  let start = first
  for (let row = first + 1; row <= end; row += 1) {
    if (row < end && heldBreak(series, row) === null) continue
    runs.push({ start, end: row })
    start = row
  }
  return first < end ? runs : []
}

/** Why a row is not compared with the one before it; null where one line joins both (rule R19). */
export function heldBreak(
  { days, sourceIds }: HeldByOtherSeries,
  row: number,
): 'source' | 'gap' | null {
  if (sourceIds[row] !== sourceIds[row - 1]) return 'source'
  const missing = (days[row] ?? NaN) - (days[row - 1] ?? NaN) - 1
  return missing > LONGEST_GAP_DAYS ? 'gap' : null
}
