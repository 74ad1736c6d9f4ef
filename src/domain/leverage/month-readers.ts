import type { Indicator } from '../series'
import type { DatasetIndex } from '../dataset-index'
import { daysIn, epochDay, lastDayOf, monthOf, type IsoMonth } from '../day'
import { monthValue, type MonthUnits } from './month-values'
import { derivedMonths, type MonthReader } from './territory-months'

/** The month value x of an indicator as a side reads it (rules L2, L3). */
export type IndicatorReader = (indicator: Indicator, side: string) => MonthReader

/** Readers that compute each month of each series once; a shared series once for both sides. */
export function indicatorReader(index: DatasetIndex): IndicatorReader {
  const readers = new Map<string, MonthReader>()
  return (indicator, side) => {
    const key = indicator.scope === 'shared' ? indicator.id : `${indicator.id}|${side}`
    const kept = readers.get(key)
    if (kept) return kept
    const raw = remembered(rawMonths(index, indicator, side))
    const read = remembered(monthValue(indicator, raw, unitsOf(index, indicator, side)))
    readers.set(key, read)
    return read
  }
}

/** From the series, or derived from the territory tables. */
function rawMonths(index: DatasetIndex, indicator: Indicator, side: string): MonthReader {
  const derivedFrom = index.meta.index.derived[indicator.id]
  if (derivedFrom !== undefined) return derivedMonths(index, derivedFrom)
  const series = index.indicatorSeries(indicator.id, side)
  const byMonth = new Map(series?.months.map((month, at) => [month, series.values[at] ?? null]))
  return (month) => byMonth.get(month) ?? null
}

/** Population of the side whose quantity the series is; the first month of the war is cut short. */
function unitsOf(index: DatasetIndex, indicator: Indicator, side: string): MonthUnits {
  const whose = index.indicatorSeries(indicator.id, side)?.side
  const party =
    index.parties.find((one) => one.actor === whose) ??
    index.parties.find((one) => one.actor === side)
  const { baselineDay } = index.meta.territory
  const cutMonth = monthOf(baselineDay)
  return {
    daysOf: (month) =>
      month === cutMonth ? epochDay(lastDayOf(month)) - epochDay(baselineDay) : daysIn(month),
    populationMillion: party?.populationMillion ?? NaN,
  }
}

function remembered(read: MonthReader): MonthReader {
  const kept = new Map<IsoMonth, number | null>()
  return (month) => {
    const known = kept.get(month)
    if (known !== undefined) return known
    const value = read(month)
    kept.set(month, value)
    return value
  }
}
