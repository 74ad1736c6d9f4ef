import type { DatasetIndex } from '../dataset-index'
import { addMonths, epochDay, firstDayOf, isoDay, lastDayOf, monthOf, type IsoMonth } from '../day'
import { lastRowUpTo } from '../territory'
import { monthEnd } from '../territory-month-end'

/** A raw monthly value, or null where the month has none. */
export type MonthReader = (month: IsoMonth) => number | null

/** The one word of `index.derived` in dataset.json that names neither a span, a unit nor a table. */
const OCCUPIED_SHARE = 'occupied share'

/** A row of the unit table counts for a day when it lies within three days of it (rule L2). */
const NEAR_DAYS = 3

/**
 * Monthly values of a derived territory indicator (rule L2). `from` is what the package says it is
 * derived from: a span in months (net change, km2), the occupied share (percent), a unit (percent)
 * or the table of the area held by the other side (km2). Throws where it is none of these.
 */
export function derivedMonths(index: DatasetIndex, from: string | number): MonthReader {
  const { areaKm2, heldByOther } = index.meta.territory
  if (typeof from === 'number') return (month) => netChangeKm2(index, month, from)
  if (from === OCCUPIED_SHARE) {
    return (month) => {
      const endKm2 = firstOf(index, (mapper) => monthEndKm2(index, mapper, month))
      return endKm2 === null ? null : (100 * endKm2) / areaKm2
    }
  }
  if (from === heldByOther.table) return (month) => heldByOtherKm2(index, month)
  if (index.oblastByIso.has(from)) return (month) => unitPct(index, from, month)
  throw new Error(`index.derived: no rule derives an indicator from ${JSON.stringify(from)}`)
}

/** E(mapper, month) of rule L2, km2: days before the mapper is trusted do not count. */
export const monthEndKm2 = (index: DatasetIndex, mapper: string, month: IsoMonth): number | null =>
  monthEnd(index, mapper, month)?.areaKm2 ?? null

/** Both ends from one mapper, the first in order that has both (rule L2). */
function netChangeKm2(index: DatasetIndex, month: IsoMonth, span: number): number | null {
  return firstOf(index, (mapper) => {
    const end = monthEndKm2(index, mapper, month)
    const start = monthEndKm2(index, mapper, addMonths(month, -span))
    return end === null || start === null ? null : end - start
  })
}

function firstOf(index: DatasetIndex, read: (mapper: string) => number | null): number | null {
  for (const mapper of index.meta.index.mapperOrder) {
    const value = read(mapper)
    if (value !== null) return value
  }
  return null
}

/** The table's date nearest to the first day of the next month, the earlier of two equally near. */
function unitPct(index: DatasetIndex, iso: string, month: IsoMonth): number | null {
  const series = index.oblastByIso.get(iso)
  if (!series) return null
  const target = epochDay(firstDayOf(addMonths(month, 1)))
  const before = lastRowUpTo(series.days, target)
  const gap = (at: number): number => Math.abs((series.days[at] ?? Infinity) - target)
  const nearest = gap(before + 1) < gap(before) ? before + 1 : before
  return gap(nearest) <= NEAR_DAYS ? (series.occupiedPct[nearest] ?? null) : null
}

/** Nothing was held in the months before the table begins and after it ends: 0 (rule L2). */
function heldByOtherKm2(index: DatasetIndex, month: IsoMonth): number | null {
  const { days, heldKm2 } = index.dataset.heldByOther
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return null
  if (month < monthOf(isoDay(first)) || month > monthOf(isoDay(last))) return 0
  const at = lastRowUpTo(days, epochDay(lastDayOf(month)))
  const day = days[at]
  return day !== undefined && monthOf(isoDay(day)) === month ? (heldKm2[at] ?? null) : null
}
