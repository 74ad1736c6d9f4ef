import type { DatasetIndex } from '../../../domain/dataset-index'
import { isoDay, type EpochDay } from '../../../domain/day'
import type { Measure } from '../../../domain/filters'
import { objectiveRuns } from '../../../domain/objectives'
import type { OneUnit } from '../../../domain/one-unit'
import {
  sayRowSource,
  sayUnitRow,
  sayUnitValue,
  sayUnitValueUnit,
  unitValue,
} from '../../../domain/one-unit-words'
import { writeRecordRef } from '../../../domain/record-ref'
import { allMappers, type Scope } from '../../../domain/scope'
import { lastRowUpTo } from '../../../domain/territory'
import { UNIT_DAYS } from '../../../domain/units'
import { sayDay, sayDayShort } from '../../../domain/words'
import type { CursorLabel } from '../form-view'
import type { UnitDot, UnitEnd, UnitLine } from './unit-view'

const STROKES = ['solid', 'dashed', 'dotted'] as const

interface RowOf {
  readonly row: number
  readonly measure: Measure
}

const recordOf = ({ iso, series }: OneUnit, row: number): string =>
  writeRecordRef({ kind: 'oblast', iso, day: isoDay(series.days[row] ?? NaN) })

/** One row's dot. */
export function dotOf(index: DatasetIndex, unit: OneUnit, { row, measure }: RowOf): UnitDot {
  const isSet = unit.series.byDefinition[row] ?? false
  return {
    record: recordOf(unit, row),
    name: sayUnitRow(index, unit, { row, measure }),
    day: unit.series.days[row] ?? NaN,
    value: unitValue(unit, row, measure),
    shape: isSet ? 'definition' : unit.early[row] ? 'early' : 'dot',
  }
}

/** Lines of the period, each by one source. */
export function linesOf(
  index: DatasetIndex,
  unit: OneUnit,
  { from, to }: Pick<Scope, 'from' | 'to'>,
): readonly UnitLine[] {
  return objectiveRuns(unit, from, to).map(({ start, end, isHollow }) => {
    const order = allMappers(index).indexOf(unit.mappers[start] ?? '')
    const stroke = order < 0 ? 'thin' : (STROKES[Math.min(order, STROKES.length - 1)] ?? 'solid')
    return { start, end, stroke: isHollow ? 'thin' : stroke }
  })
}

interface DayOf {
  readonly day: EpochDay
  readonly measure: Measure
}

/** The row that speaks for a day: the latest up to it, within 45 days (rule R27). */
function rowFor({ series }: OneUnit, day: EpochDay): number | null {
  const row = lastRowUpTo(series.days, day)
  const found = series.days[row]
  return found !== undefined && day - found <= UNIT_DAYS ? row : null
}

const NO_ROW = `no row within ${UNIT_DAYS} days`

/** What is read at a day. */
export function readingsOn(
  index: DatasetIndex,
  unit: OneUnit,
  { day, measure }: DayOf,
): readonly string[] {
  const row = rowFor(unit, day)
  return [row === null ? NO_ROW : sayUnitRow(index, unit, { row, measure })]
}

/** Said at a cursor, with the day of the row where that is another day. */
export function labelOf(index: DatasetIndex, unit: OneUnit, { day, measure }: DayOf): CursorLabel {
  const row = rowFor(unit, day)
  if (row === null) return { value: null, lines: [{ name: NO_ROW, value: '', record: null }] }
  const value = unitValue(unit, row, measure)
  const own = unit.series.days[row] ?? NaN
  const name = sayRowSource(index, unit, row)
  const record = {
    ref: recordOf(unit, row),
    name: `${name} ${sayUnitValueUnit(value, measure)}, ${sayDay(own)}`,
  }
  const line = { name, value: sayUnitValue(value, measure), record }
  const since = own === day ? [] : [{ name: `row of ${sayDayShort(own)}`, value: '', record: null }]
  return { value, lines: [line, ...since] }
}

/** The last row of the period. */
export function endOf(
  index: DatasetIndex,
  unit: OneUnit,
  { row, isAny, measure }: RowOf & { readonly isAny: boolean },
): UnitEnd | null {
  const day = unit.series.days[row]
  if (day === undefined || !isAny) return null
  const value = unitValue(unit, row, measure)
  return {
    day,
    value,
    name: sayRowSource(index, unit, row),
    figure: sayUnitValue(value, measure),
    date: sayDayShort(day),
  }
}
