import type { DatasetIndex } from '../../../domain/dataset-index'
import { isoDay } from '../../../domain/day'
import { writeRecordRef } from '../../../domain/record-ref'
import type { Scope } from '../../../domain/scope'
import type { TableRow, TableView } from '../../../domain/table'
import { mapperLabel } from '../../../domain/territory'
import { changeMonths, type ChangeMonth } from '../../../domain/territory-change'
import { sayChangeCell, sayNoChange, sayRemarks } from '../../../domain/territory-change-words'
import { sayDay, sayDayShort, sayMonth } from '../../../domain/words'

type TableScope = Pick<Scope, 'from' | 'to' | 'mappers'>

/** Every month of the period, with who disputes it, or with why it has no value (rule R29). */
export function changeTable(index: DatasetIndex, scope: TableScope): TableView {
  return {
    caption: `Change of the occupied area by month, ${sayDay(scope.from)} to ${sayDay(scope.to)}, in km² to the nearest 10. Both ends of a month are by one mapper.`,
    columns: [
      { label: 'Month' },
      { label: 'Change, km²', numeric: true },
      { label: 'Mapper' },
      { label: 'From' },
      { label: 'To' },
      { label: 'Other mappers' },
      { label: 'Remarks', isProse: true },
    ],
    rows: changeMonths(index, scope).map((month) => monthRow(index, month)),
  }
}

function monthRow(index: DatasetIndex, { month, change, rivals, why }: ChangeMonth): TableRow {
  const name = sayMonth(month)
  if (!change)
    return {
      key: month,
      cells: [name, 'no value', '', '', '', '', why ? sayNoChange(index, why) : ''],
    }
  const { mapper, km2, start, end } = change
  return {
    key: month,
    record: writeRecordRef({ kind: 'territory', mapper, day: isoDay(end.day) }),
    cells: [
      name,
      sayChangeCell(index, km2),
      mapperLabel(index, mapper),
      sayDayShort(start.day),
      sayDayShort(end.day),
      rivals
        .map((rival) => `${mapperLabel(index, rival.mapper)} ${sayChangeCell(index, rival.km2)}`)
        .join('; '),
      sayRemarks(index, change),
    ],
  }
}
