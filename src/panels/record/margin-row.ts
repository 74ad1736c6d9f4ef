import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, type EpochDay } from '../../domain/day'
import { sayStoredKm2 } from '../../domain/record-words'
import { textRow, type RecordRow } from './record-view'

/** How far the area may lie off where one mapper alone has a row (SERIES.md, Territory). */
export function marginRow(
  index: DatasetIndex,
  day: EpochDay,
  areaKm2: number,
): readonly RecordRow[] {
  const { bands } = index.meta.territory
  const band = bands.find((one) => epochDay(one.from) <= day && day <= epochDay(one.to))
  if (!band) return []
  const low = band.lowKm2 ?? (band.lowDeltaKm2 === undefined ? null : areaKm2 + band.lowDeltaKm2)
  const high =
    band.highKm2 ?? (band.highDeltaKm2 === undefined ? null : areaKm2 + band.highDeltaKm2)
  if (high === null) return []
  const words = low === null ? `up to ${km2(high)}` : `${km2(low)} to ${km2(high)}`
  return [textRow('Margin', words, band.note ?? 'as far as mappers usually differ in this period')]
}

const km2 = (area: number): string => sayStoredKm2(Math.round(area * 10) / 10)
