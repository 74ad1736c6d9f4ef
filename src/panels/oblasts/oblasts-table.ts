import type { DatasetIndex } from '../../domain/dataset-index'
import type { Unit } from '../../domain/dataset-meta'
import { objectiveChange } from '../../domain/objectives'
import type { TableRow, TableView } from '../../domain/table'
import { mapperLabel } from '../../domain/territory'
import { sayAreaLabel, sayDay, sayDayShort, sayList, saySigned } from '../../domain/words'
import { objectivesRows } from './objectives/objectives-table'
import type { OblastsScope } from './oblasts-view'
import { sayPct } from './objectives/say-objectives'
import { sayChange, sayNoData } from './say-units'
import { shownStates, type ShownState } from './state-view'
import { recordOf } from './unit-view'

/** All units by name, one row for each moment, the earlier first (rules R14, R29). */
export function oblastsTable(index: DatasetIndex, scope: OblastsScope): TableView {
  const { units } = index.meta.territory
  const states = shownStates(index, scope)
  const byName = [...units].sort((a, b) => (a.name < b.name ? -1 : 1))
  const days = states.flatMap((state) => (state.day === null ? [] : sayDay(state.day)))
  const when = days.length === 0 ? '' : ` on ${sayList(days)}`
  return {
    caption: `Occupied share of ${units.length} first-level units${when}; then of the objectives on each date of the period`,
    columns: [
      { label: 'Unit' },
      { label: 'Date' },
      { label: 'Share occupied', numeric: true },
      { label: 'Area, km²', numeric: true },
      { label: 'Map' },
      { label: 'Change, points', numeric: true },
      { label: 'Remarks', isProse: true },
    ],
    rows: [
      ...byName.flatMap((unit) =>
        states.map((state, nth) => unitRow(index, unit, { state, before: states[nth - 1] })),
      ),
      ...objectivesRows(index, scope).map((row) => ({ ...row, cells: withChange(row.cells) })),
    ],
  }
}

/** Rows over time state no change; their remarks stay last. */
const withChange = (cells: readonly string[]): readonly string[] => [
  ...cells.slice(0, -1),
  '',
  ...cells.slice(-1),
]

interface Moments {
  readonly state: ShownState
  readonly before: ShownState | undefined
}

function unitRow(index: DatasetIndex, { iso, name }: Unit, { state, before }: Moments): TableRow {
  const key = `${iso} ${state.moment}`
  const reading = state.readings.get(iso)
  if (!reading) return { key, cells: [name, '', '', '', '', '', sayNoData(state)] }
  const { day, mapper, areaKm2, isByDefinition, isEarly } = reading
  const change = before && objectiveChange(before.readings.get(iso) ?? null, reading)
  const remarks = [
    isByDefinition ? 'by definition' : '',
    isEarly ? 'map still being built' : '',
    change && change.kind !== 'points' ? sayChange(change) : '',
  ]
  return {
    key,
    record: recordOf(reading),
    cells: [
      name,
      sayDayShort(day),
      sayPct(reading),
      sayAreaLabel(areaKm2),
      mapper === null ? '' : mapperLabel(index, mapper),
      change?.kind === 'points' ? saySigned(change.points, 1) : '',
      remarks.filter((one) => one !== '').join('; '),
    ],
  }
}
