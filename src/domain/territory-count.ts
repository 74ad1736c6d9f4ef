import type { SpreadBand } from './dataset-meta'
import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import type { Since } from './filters'
import type { TerritoryPoint, TerritorySeries } from './series'
import { lastRowUpTo } from './territory'

const kept = new WeakMap<DatasetIndex, DatasetIndex>()

/**
 * The dataset in the count that the reader picked (rules R30, R31). Since 2022: every area less the base
 * line, whichever mapper counts; rows and points of days up to the base line's have no value in it, nor
 * have published figures.
 * Whatever reads the result speaks of that count without knowing of it.
 */
export function countedSince(index: DatasetIndex, since: Since): DatasetIndex {
  if (since === 'always') return index
  const known = kept.get(index) ?? countAnew(index)
  kept.set(index, known)
  return known
}

/** Whether a day has no value in that count. */
export const isBeforeCount = (index: DatasetIndex, since: Since, day: EpochDay): boolean =>
  since !== 'always' && day <= epochDay(index.meta.territory.baselineDay)

function countAnew(index: DatasetIndex): DatasetIndex {
  const { territory } = index.meta
  const { baselineKm2, areaKm2 } = territory
  const last = epochDay(territory.baselineDay)
  const all = index.dataset.territory.map((series) => lessBase(series, last, baselineKm2))
  const points = index.dataset.territoryPoints
    // What was published counts all that was held: less the base line nobody printed it.
    .filter((point) => epochDay(point.date) > last && point.basis !== 'published')
    .map((point) => pointLessBase(point, baselineKm2, areaKm2))
  const bands = territory.bands.map((band) => bandLessBase(band, baselineKm2))
  return {
    ...index,
    meta: { ...index.meta, territory: { ...territory, bands, baselineKm2: 0 } },
    dataset: { ...index.dataset, territory: all, territoryPoints: points },
    territoryByMapper: new Map(all.map((series) => [series.mapper, series])),
  }
}

function lessBase(series: TerritorySeries, last: EpochDay, baselineKm2: number): TerritorySeries {
  const first = lastRowUpTo(series.days, last) + 1
  return {
    mapper: series.mapper,
    days: series.days.slice(first),
    occupiedKm2: series.occupiedKm2.slice(first).map((area) => area - baselineKm2),
    sourceIds: series.sourceIds.slice(first),
    flags: series.flags.slice(first),
  }
}

function pointLessBase(
  point: TerritoryPoint,
  baselineKm2: number,
  areaKm2: number,
): TerritoryPoint {
  const less = (km2: number | null): number | null => (km2 === null ? null : km2 - baselineKm2)
  const { occupiedSharePct } = point
  return {
    ...point,
    occupiedKm2: less(point.occupiedKm2),
    lowKm2: less(point.lowKm2),
    highKm2: less(point.highKm2),
    occupiedSharePct:
      occupiedSharePct === null ? null : occupiedSharePct - (baselineKm2 / areaKm2) * 100,
  }
}

function bandLessBase(band: SpreadBand, baselineKm2: number): SpreadBand {
  const { lowKm2 = null, highKm2 = null } = band
  return {
    ...band,
    lowKm2: lowKm2 === null ? null : lowKm2 - baselineKm2,
    highKm2: highKm2 === null ? null : highKm2 - baselineKm2,
  }
}
