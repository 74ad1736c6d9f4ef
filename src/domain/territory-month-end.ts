import type { DatasetIndex } from './dataset-index'
import { epochDay, lastDayOf, type EpochDay, type IsoMonth } from './day'
import { isBeforeTrust, lastRowUpTo } from './territory'

/** A mapper's value counts for a month when it lies in the last seven days of it (rule L2). */
const LAST_DAYS = 7

/** A mapper's area at the end of a month (rule L2). */
export interface MonthEnd {
  readonly day: EpochDay
  readonly areaKm2: number
  readonly sourceId: string
}

/** The row that a mapper has at a month's end; `early` on a day before the mapper is trusted (rule L2). */
export type MonthEndRow = MonthEnd | 'early' | null

/** E(mapper, month) of rule L2: its last row of the month, if that lies in the last seven days. */
export function monthEndRow(index: DatasetIndex, mapper: string, month: IsoMonth): MonthEndRow {
  const series = index.territoryByMapper.get(mapper)
  if (!series) return null
  const end = epochDay(lastDayOf(month))
  const row = lastRowUpTo(series.days, end)
  const day = series.days[row]
  const areaKm2 = series.occupiedKm2[row]
  if (day === undefined || areaKm2 === undefined || day <= end - LAST_DAYS) return null
  if (isBeforeTrust(index, mapper, day)) return 'early'
  return { day, areaKm2, sourceId: series.sourceIds[row] ?? '' }
}

/** The same where the mapper is trusted, else null. */
export function monthEnd(index: DatasetIndex, mapper: string, month: IsoMonth): MonthEnd | null {
  const row = monthEndRow(index, mapper, month)
  return row === 'early' ? null : row
}
