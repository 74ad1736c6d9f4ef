import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import { allMappers } from './scope'
import { mappersOn } from './territory'

/** How far the area of a day may lie off, where one mapper alone has a row (SERIES.md, Territory). */
export interface Margin {
  readonly lowKm2: number
  readonly highKm2: number
}

/** The margin of a day on which, of all mappers, one alone has a row; null elsewhere. */
export function marginOn(index: DatasetIndex, day: EpochDay): Margin | null {
  const [alone, ...others] = mappersOn(index, allMappers(index), day)
  const { bands } = index.meta.territory
  const band = bands.find((one) => epochDay(one.from) <= day && day <= epochDay(one.to))
  if (!alone || others.length > 0 || !band) return null
  const { lowDeltaKm2 = 0, highDeltaKm2 = 0 } = band
  const lowKm2 = band.lowKm2 ?? alone.areaKm2 + lowDeltaKm2
  const highKm2 = band.highKm2 ?? alone.areaKm2 + highDeltaKm2
  return highKm2 > lowKm2 ? { lowKm2, highKm2 } : null
}
