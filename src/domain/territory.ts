import type { Mapper } from './dataset-meta'
import type { TerritorySeries } from './series'
import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import { leadingCount } from './leading-count'

/** The flag of days on which a map was still being drawn: its rise is mostly drawing (SERIES.md). */
const EARLY = 'early_map_reclassification'

/** Most days from a row to the next over which a line is joined: 14 without one between (rule R19). */
export const JOINED_DAYS = 15

/** Area that one mapper counts on one day. */
export interface Occupied {
  readonly mapper: string
  readonly day: EpochDay
  readonly areaKm2: number
  /** Share of the country's area, 0 to 1. */
  readonly share: number
  /** While the map was being built: shown, but never stated in a sentence (rule R21). */
  readonly isEarly: boolean
}

/** The mapper as the package describes it; null where the id is unknown. */
export const mapperOf = (index: DatasetIndex, id: string): Mapper | null =>
  index.meta.territory.mappers.find((one) => one.id === id) ?? null

/** Whether a day lies before the day from which the mapper's map is trusted (rules R19, L2). */
export function isBeforeTrust(index: DatasetIndex, mapper: string | null, day: EpochDay): boolean {
  const trusted = mapper === null ? undefined : mapperOf(index, mapper)?.trustedFrom
  return trusted !== undefined && day < epochDay(trusted)
}

/** The mapper's name in words. */
export const mapperLabel = (index: DatasetIndex, id: string): string =>
  mapperOf(index, id)?.label ?? id

/** Share of the country's area, 0 to 1. */
export const shareOf = (index: DatasetIndex, areaKm2: number): number =>
  areaKm2 / index.meta.territory.areaKm2

/** What a mapper counts on exactly that day; null where it has no row (rule R19). */
export function occupiedOn(index: DatasetIndex, mapper: string, day: EpochDay): Occupied | null {
  const series = index.territoryByMapper.get(mapper)
  if (!series) return null
  const row = lastRowUpTo(series.days, day)
  return row >= 0 && series.days[row] === day ? occupiedAt(index, series, row) : null
}

/** The mapper's latest row before that day, at most `within` days earlier; null where it has none. */
export function occupiedBefore(
  index: DatasetIndex,
  mapper: string,
  { day, within }: { readonly day: EpochDay; readonly within: number },
): Occupied | null {
  const series = index.territoryByMapper.get(mapper)
  if (!series) return null
  const row = lastRowUpTo(series.days, day - 1)
  const found = series.days[row]
  return found !== undefined && day - found <= within ? occupiedAt(index, series, row) : null
}

/** All shown mappers with a row on exactly that day, in their order, early days left out (rule R21). */
export const mappersOn = (
  index: DatasetIndex,
  mappers: readonly string[],
  day: EpochDay,
): readonly Occupied[] =>
  mappers.flatMap((mapper) => {
    const found = occupiedOn(index, mapper, day)
    return found && !found.isEarly ? [found] : []
  })

/** Whether the map was still being built on that row's day: never stated in a sentence (rule R21). */
export const isEarlyRow = (series: TerritorySeries, row: number): boolean =>
  series.flags[row]?.includes(EARLY) ?? false

/** Place of the last row on or before the day, −1 where there is none; days ascend. */
export const lastRowUpTo = (days: readonly EpochDay[], day: EpochDay): number =>
  leadingCount(days, (one) => one <= day) - 1

function occupiedAt(index: DatasetIndex, series: TerritorySeries, row: number): Occupied {
  const areaKm2 = series.occupiedKm2[row] ?? NaN
  return {
    mapper: series.mapper,
    day: series.days[row] ?? NaN,
    areaKm2,
    share: shareOf(index, areaKm2),
    isEarly: isEarlyRow(series, row),
  }
}
