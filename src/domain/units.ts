import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import type { OblastSeries } from './series'
import { isBeforeTrust, lastRowUpTo } from './territory'

/** A row of the unit table speaks for so many days after it, and a line joins no rows further apart (rule R27). */
export const UNIT_DAYS = 45

/** What the table says of one first-level unit on a day. */
export interface UnitReading {
  readonly iso: string
  readonly name: string
  /** The day of the row, on or before the day asked for. */
  readonly day: EpochDay
  /** Occupied share of the unit, 0 to 100, as stored. */
  readonly pct: number
  readonly areaKm2: number
  readonly sourceId: string
  /** Set to 100 by definition, not measured. */
  readonly isByDefinition: boolean
}

/** The latest row of a unit up to a day, within 45 days; null where there is none (rule R27). */
export function unitOn(index: DatasetIndex, iso: string, day: EpochDay): UnitReading | null {
  const series = index.oblastByIso.get(iso)
  if (!series) return null
  const row = lastRowUpTo(series.days, day)
  const found = series.days[row]
  return found !== undefined && day - found <= UNIT_DAYS ? unitReading(series, row) : null
}

/** One row of a unit's table. */
export const unitReading = (series: OblastSeries, row: number): UnitReading => ({
  iso: series.iso,
  name: series.name,
  day: series.days[row] ?? NaN,
  pct: series.occupiedPct[row] ?? NaN,
  areaKm2: series.occupiedKm2[row] ?? NaN,
  sourceId: series.sourceIds[row] ?? '',
  isByDefinition: series.byDefinition[row] ?? false,
})

/** Rows of a unit that one line may join: the first and the one after the last. */
export interface UnitRun {
  readonly start: number
  readonly end: number
}

/** Stretches of a period that a line may join: one source, no more than 45 days apart (rules R19, R27). */
export function unitRuns(series: OblastSeries, from: EpochDay, to: EpochDay): readonly UnitRun[] {
  const first = lastRowUpTo(series.days, from - 1) + 1
  const end = lastRowUpTo(series.days, to) + 1
  const runs: UnitRun[] = []
  let start = first
  for (let row = first + 1; row <= end; row += 1) {
    if (row < end && isJoined(series, row)) continue
    runs.push({ start, end: row })
    start = row
  }
  return first < end ? runs : []
}

const isJoined = ({ days, sourceIds }: OblastSeries, row: number): boolean =>
  sourceIds[row] === sourceIds[row - 1] && (days[row] ?? NaN) - (days[row - 1] ?? NaN) <= UNIT_DAYS

/** The mapper whose maps a source is an archive of; null where the source is no daily map. */
export const mapperOfSource = (index: DatasetIndex, sourceId: string): string | null =>
  [...index.territoryByMapper.values()].find((series) => series.sourceIds.includes(sourceId))
    ?.mapper ?? null

/** What is known of each row of a unit's table beside its figures. */
export interface RowOrigins {
  /** The mapper whose map the row is cut from; null where it is no daily map. */
  readonly mappers: readonly (string | null)[]
  /** Whether the row is older than the day from which its mapper is trusted (rules R19, L2). */
  readonly early: readonly boolean[]
}

/** Where each row comes from. */
export function originsOf(
  index: DatasetIndex,
  { days, sourceIds }: Pick<OblastSeries, 'days' | 'sourceIds'>,
): RowOrigins {
  const bySource = new Map([...new Set(sourceIds)].map((id) => [id, mapperOfSource(index, id)]))
  const mappers = sourceIds.map((id) => bySource.get(id) ?? null)
  return { mappers, early: days.map((day, row) => isBeforeTrust(index, mappers[row] ?? null, day)) }
}
