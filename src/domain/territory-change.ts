import type { DatasetIndex } from './dataset-index'
import { addMonths, epochDay, firstDayOf, isoDay, lastDayOf, monthOf } from './day'
import type { EpochDay, IsoMonth } from './day'
import type { Scope } from './scope'
import type { TerritorySeries } from './series'
import { lastRowUpTo } from './territory'
import { batchFlag, isRedrawn, rowsThat } from './territory-flags'
import { monthEnd, monthEndRow, type MonthEnd } from './territory-month-end'

/** Change from one month's end to the next, both ends by one mapper (rule L2). */
export interface MonthChange {
  readonly mapper: string
  readonly km2: number
  readonly start: MonthEnd
  readonly end: MonthEnd
  /** Days between the two ends on which the mapper did more than draw that day's movement. */
  readonly marks: readonly DayMark[]
}

/** `flag` is that of the row, for its words (record-flags.ts). */
export interface DayMark {
  readonly kind: 'batch' | 'redraw'
  readonly day: EpochDay
  readonly flag: string
}

/**
 * Why a month has no change: `over` = the data end before it does; `outside` = the period does; `early` =
 * at one of its ends a mapper's map was still being built; `ends` = no mapper has both ends.
 */
export type NoChange =
  | { readonly kind: 'over' | 'outside' | 'ends' }
  | { readonly kind: 'early'; readonly mapper: string }

/** One calendar month of the period. */
export interface ChangeMonth {
  readonly month: IsoMonth
  readonly firstDay: EpochDay
  readonly lastDay: EpochDay
  /** By the first shown mapper in the order of the package that has both ends. */
  readonly change: MonthChange | null
  /** The same month by the other shown mappers that have both ends. */
  readonly rivals: readonly MonthChange[]
  /** Null where there is a change. */
  readonly why: NoChange | null
}

type ChangeScope = Pick<Scope, 'from' | 'to' | 'mappers'>

const kept = new WeakMap<
  DatasetIndex,
  { readonly key: string; readonly months: readonly ChangeMonth[] }
>()

/** The months that the period touches; the same list while period and mappers stay. */
export function changeMonths(index: DatasetIndex, scope: ChangeScope): readonly ChangeMonth[] {
  const key = [scope.from, scope.to, ...scope.mappers].join('~')
  const last = kept.get(index)
  if (last?.key === key) return last.months
  const months: ChangeMonth[] = []
  const end = monthOf(isoDay(scope.to))
  for (let month = monthOf(isoDay(scope.from)); month <= end; month = addMonths(month, 1))
    months.push(changeMonth(index, month, scope))
  kept.set(index, { key, months })
  return months
}

function changeMonth(index: DatasetIndex, month: IsoMonth, scope: ChangeScope): ChangeMonth {
  const firstDay = epochDay(firstDayOf(month))
  const lastDay = epochDay(lastDayOf(month))
  const days = { month, firstDay, lastDay }
  if (lastDay > scope.to) {
    const isOver = lastDay <= epochDay(index.meta.reach.territory)
    return { ...days, change: null, rivals: [], why: { kind: isOver ? 'outside' : 'over' } }
  }
  const changes = scope.mappers.flatMap((mapper) => changeBy(index, mapper, month) ?? [])
  const [change = null, ...rivals] = changes
  return { ...days, change, rivals, why: change ? null : whyNone(index, month, scope.mappers) }
}

/** The month's change by one mapper; null where it lacks an end. */
function changeBy(index: DatasetIndex, mapper: string, month: IsoMonth): MonthChange | null {
  const start = monthEnd(index, mapper, addMonths(month, -1))
  const end = monthEnd(index, mapper, month)
  if (!start || !end) return null
  const marks = marksBetween(index, mapper, { after: start.day, upTo: end.day })
  return { mapper, km2: end.areaKm2 - start.areaKm2, start, end, marks }
}

function marksBetween(
  index: DatasetIndex,
  mapper: string,
  { after, upTo }: { readonly after: EpochDay; readonly upTo: EpochDay },
): readonly DayMark[] {
  const series = index.territoryByMapper.get(mapper)
  if (!series) return []
  const rows = {
    start: lastRowUpTo(series.days, after) + 1,
    end: lastRowUpTo(series.days, upTo) + 1,
  }
  const isMarked = (_: TerritorySeries, row: number): boolean => markOf(series, row) !== null
  return rowsThat(series, rows, isMarked).flatMap((row) => markOf(series, row) ?? [])
}

function markOf(series: TerritorySeries, row: number): DayMark | null {
  const day = series.days[row] ?? NaN
  const batch = batchFlag(series, row)
  if (batch !== null) return { kind: 'batch', day, flag: batch }
  return isRedrawn(series, row) ? { kind: 'redraw', day, flag: 'redraw' } : null
}

function whyNone(index: DatasetIndex, month: IsoMonth, mappers: readonly string[]): NoChange {
  const mapper = mappers.find((one) => {
    const ends = [addMonths(month, -1), month].map((end) => monthEndRow(index, one, end))
    return ends.includes('early')
  })
  return mapper === undefined ? { kind: 'ends' } : { kind: 'early', mapper }
}

/** A month of the list that holds the day. */
export const monthWith = (months: readonly ChangeMonth[], day: EpochDay): ChangeMonth | null =>
  months.find((one) => one.firstDay <= day && day <= one.lastDay) ?? null

/** Whether a change is too small to be told from a redrawing (dataset.json). */
export const isLittleChange = (index: DatasetIndex, km2: number): boolean =>
  Math.abs(km2) < index.meta.territory.littleChangeKm2PerMonth

/** Months in a row whose change is by one mapper; a month without a change does not end a run. */
export interface MapperRun {
  readonly mapper: string
  readonly first: ChangeMonth
  readonly last: ChangeMonth
}

/** Who is behind the bars, from left to right. */
export function mapperRuns(months: readonly ChangeMonth[]): readonly MapperRun[] {
  const runs: MapperRun[] = []
  for (const month of months) {
    if (!month.change) continue
    const before = runs.at(-1)
    if (before?.mapper === month.change.mapper) runs[runs.length - 1] = { ...before, last: month }
    else runs.push({ mapper: month.change.mapper, first: month, last: month })
  }
  return runs
}
