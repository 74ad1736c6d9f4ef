import type { DatasetIndex } from '../../../domain/dataset-index'
import { isoDay } from '../../../domain/day'
import { oneUnit, unitSteps } from '../../../domain/one-unit'
import { writeRecordRef } from '../../../domain/record-ref'
import type { Scope } from '../../../domain/scope'
import type { TableView } from '../../../domain/table'
import { sayChangeCell } from '../../../domain/territory-change-words'
import { sayNoStep, sayStepBy } from '../../../domain/unit-step-words'
import { sayDay, sayDayShort } from '../../../domain/words'

type TableScope = Pick<Scope, 'from' | 'to' | 'mappers' | 'since' | 'oblast'>

/** Every pair of rows of the unit in the period, with why two are not compared (rule R29). */
export function unitChangeTable(index: DatasetIndex, scope: TableScope): TableView {
  const unit = oneUnit(index, scope)
  return {
    caption: `${unit?.name ?? ''}: change of the occupied area from row to row, ${sayDay(scope.from)} to ${sayDay(scope.to)}, in km² to the nearest 10.`,
    columns: [
      { label: 'To' },
      { label: 'From' },
      { label: 'Change, km²', numeric: true },
      { label: 'Mapper' },
      { label: 'Remarks' },
    ],
    rows: !unit
      ? []
      : unitSteps(unit, scope).map((step) => {
          const record = writeRecordRef({ kind: 'oblast', iso: unit.iso, day: isoDay(step.to) })
          const change = step.km2 === null ? 'no value' : sayChangeCell(index, step.km2)
          const by = step.km2 === null ? '' : sayStepBy(index, unit, step).replace(' by ', '')
          const days = [sayDayShort(step.to), sayDayShort(step.from)]
          return { key: record, record, cells: [...days, change, by, sayNoStep(step)] }
        }),
  }
}
