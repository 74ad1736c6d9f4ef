import type { DatasetIndex } from '../../../domain/dataset-index'
import { isoDay } from '../../../domain/day'
import { sinceWords } from '../../../domain/filter-words'
import { oneUnit, unitRowsIn, type OneUnit } from '../../../domain/one-unit'
import { sayPct, sayUnitArea } from '../../../domain/one-unit-words'
import { writeRecordRef } from '../../../domain/record-ref'
import type { Scope } from '../../../domain/scope'
import type { TableRow, TableView } from '../../../domain/table'
import { mapperLabel } from '../../../domain/territory'
import { sayDay, sayDayShort, sayNumber } from '../../../domain/words'

type TableScope = Pick<Scope, 'from' | 'to' | 'mappers' | 'since' | 'oblast'>

/** Every row of the unit in the period (rule R29). */
export function unitTable(index: DatasetIndex, scope: TableScope): TableView {
  const unit = oneUnit(index, scope)
  const name = unit?.name ?? ''
  const isSince = unit?.count === 'since'
  const { start, end } = unit ? unitRowsIn(unit, scope) : { start: 0, end: 0 }
  return {
    caption: `${name}: occupied share by day of the table, ${sayDay(scope.from)} to ${sayDay(scope.to)}. A day without a row has no value.`,
    columns: [
      { label: 'Day' },
      { label: `Share of ${name}`, numeric: true },
      { label: 'Area, km²', numeric: true },
      ...(isSince ? [{ label: `Points ${sinceWords(index)}`, numeric: true }] : []),
      { label: 'Mapper' },
      { label: 'Remarks' },
    ],
    rows: unit
      ? Array.from({ length: end - start }, (_, at) => unitRow(index, unit, start + at))
      : [],
  }
}

function unitRow(index: DatasetIndex, unit: OneUnit, row: number): TableRow {
  const { series, mappers, early, iso, less, count } = unit
  const day = series.days[row] ?? NaN
  const pct = series.occupiedPct[row] ?? NaN
  const record = writeRecordRef({ kind: 'oblast', iso, day: isoDay(day) })
  const mapper = mappers[row] ?? null
  const remarks = [
    ...(series.byDefinition[row] ? ['set by definition, not measured'] : []),
    ...(early[row] ? ['the map was being built'] : []),
  ]
  return {
    key: record,
    record,
    cells: [
      sayDayShort(day),
      sayPct(pct),
      sayUnitArea(series.occupiedKm2[row] ?? NaN),
      ...(count === 'since' ? [sayNumber(pct - less.pct, 1)] : []),
      mapper === null ? 'single figure' : mapperLabel(index, mapper),
      remarks.join('; '),
    ],
  }
}
