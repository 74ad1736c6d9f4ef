import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import { unitLabel } from './filter-words'
import type { Since } from './filters'
import { unitAreaKm2 } from './joined-units'
import type { Objective } from './objectives'
import type { OblastSeries } from './series'
import { lastRowUpTo } from './territory'
import { originsOf, UNIT_DAYS } from './units'

/** The rows of one unit as the picks let them be seen. */
export interface OneUnit extends Objective {
  /** What is taken off each value: nothing, or what was held on the base line's day (key `since`). */
  readonly less: UnitLess
  /** Whether it is counted from the base line, or would be if the unit had a row of that day. */
  readonly count: 'all' | 'since' | 'no-baseline'
}

export interface UnitLess {
  readonly pct: number
  readonly km2: number
}

interface UnitScope {
  readonly oblast: string | null
  readonly mappers: readonly string[]
  readonly since: Since
}

const kept = new WeakMap<DatasetIndex, { readonly key: string; readonly unit: OneUnit }>()

/** The picked unit, without the rows of mappers that are not shown; null where there is none. */
export function oneUnit(index: DatasetIndex, scope: UnitScope): OneUnit | null {
  const series = index.oblastByIso.get(scope.oblast ?? '')
  if (!series) return null
  const key = [series.iso, scope.since, ...scope.mappers].join('~')
  const last = kept.get(index)
  if (last?.key === key) return last.unit
  const unit = makeUnit(index, series, scope)
  kept.set(index, { key, unit })
  return unit
}

function makeUnit(index: DatasetIndex, all: OblastSeries, scope: UnitScope): OneUnit {
  const { mappers: mapperOfRow } = originsOf(index, all)
  const rows = [...all.days.keys()].filter((row) => {
    const mapper = mapperOfRow[row] ?? null
    return mapper === null || scope.mappers.includes(mapper)
  })
  const series = rowsOf(all, rows)
  const { iso } = all
  const name = unitLabel(index, iso)
  const areaKm2 = unitAreaKm2(all)
  const base = scope.since === 'always' ? undefined : baselineOf(index, all)
  const less = base ?? { pct: 0, km2: 0 }
  const count = scope.since === 'always' ? 'all' : base ? 'since' : 'no-baseline'
  return {
    iso,
    isos: [iso],
    name,
    note: null,
    areaKm2,
    series,
    ...originsOf(index, series),
    less,
    count,
  }
}

function rowsOf(all: OblastSeries, rows: readonly number[]): OblastSeries {
  if (rows.length === all.days.length) return all
  const pick = <T>(column: readonly T[]): readonly T[] =>
    rows.flatMap((row) => column.slice(row, row + 1))
  return {
    ...all,
    days: pick(all.days),
    occupiedPct: pick(all.occupiedPct),
    occupiedKm2: pick(all.occupiedKm2),
    sourceIds: pick(all.sourceIds),
    byDefinition: pick(all.byDefinition),
  }
}

/** What was held on exactly the day of the base line (rule R30); no other row stands in for it. */
function baselineOf(index: DatasetIndex, series: OblastSeries): UnitLess | undefined {
  const row = series.days.indexOf(epochDay(index.meta.territory.baselineDay))
  const pct = series.occupiedPct[row]
  const km2 = series.occupiedKm2[row]
  return pct === undefined || km2 === undefined ? undefined : { pct, km2 }
}

/** Rows of a period: the first, and the one after the last. */
export const unitRowsIn = (
  { series }: Pick<OneUnit, 'series'>,
  { from, to }: { readonly from: EpochDay; readonly to: EpochDay },
): { readonly start: number; readonly end: number } => ({
  start: lastRowUpTo(series.days, from - 1) + 1,
  end: lastRowUpTo(series.days, to) + 1,
})

/** From one row to the next: the change, or why none is stated. */
export interface UnitStep {
  /** The later row. */
  readonly row: number
  /** The days of both rows. */
  readonly from: EpochDay
  readonly to: EpochDay
  /** Null where the rows cannot be compared. */
  readonly km2: number | null
  readonly why: 'source' | 'gap' | 'definition' | 'early' | null
}

/** Changes between the rows of a period, one source only, at most 45 days apart (rules R14, R19). */
export function unitSteps(
  unit: OneUnit,
  period: { readonly from: EpochDay; readonly to: EpochDay },
): readonly UnitStep[] {
  const { series } = unit
  const { start, end } = unitRowsIn(unit, period)
  const steps: UnitStep[] = []
  for (let row = start + 1; row < end; row += 1) {
    const from = series.days[row - 1] ?? NaN
    const to = series.days[row] ?? NaN
    const why = whyNone(unit, row)
    const km2 = (series.occupiedKm2[row] ?? NaN) - (series.occupiedKm2[row - 1] ?? NaN)
    steps.push({ row, from, to, km2: why === null ? km2 : null, why })
  }
  return steps
}

function whyNone({ series, early }: OneUnit, row: number): UnitStep['why'] {
  const { days, sourceIds, byDefinition } = series
  const isEither = (column: readonly boolean[]): boolean =>
    (column[row] ?? false) || (column[row - 1] ?? false)
  if (isEither(byDefinition)) return 'definition'
  if (isEither(early)) return 'early'
  if (sourceIds[row] !== sourceIds[row - 1]) return 'source'
  return (days[row] ?? NaN) - (days[row - 1] ?? NaN) > UNIT_DAYS ? 'gap' : null
}
