import type { DatasetIndex } from '../../../domain/dataset-index'
import { measuredParty, measuredPole } from '../../../domain/measured-side'
import type { EpochDay } from '../../../domain/day'
import { oneUnit, unitRowsIn } from '../../../domain/one-unit'
import { unitTakeaway } from '../../../domain/one-unit-takeaway'
import { unitValue } from '../../../domain/one-unit-words'
import type { Scope } from '../../../domain/scope'
import { sayDay } from '../../../domain/words'
import type { FormView } from '../form-view'
import { territoryCommon } from '../territory-common'
import { overviewOf, type READS } from '../territory-view'
import { dotOf, endOf, labelOf, linesOf, readingsOn } from './unit-marks'
import { unitNotes } from './unit-notes'
import { unitScale, unitTicks } from './unit-scale'

/** One unit: the rows of its table as dots, joined where they may be (rules R19, R27). */
export interface UnitView extends FormView {
  readonly topValue: number
  readonly bottomValue: number
  /** Columns over all rows of the unit. */
  readonly days: readonly EpochDay[]
  readonly values: readonly number[]
  readonly runs: readonly UnitLine[]
  readonly dots: readonly UnitDot[]
  /** The last row of the period, named where it stands. */
  readonly end: UnitEnd | null
  /** Said in the middle where there is no row at all. */
  readonly empty: string | null
}

/** Rows that one line joins. */
export interface UnitLine {
  readonly start: number
  readonly end: number
  /** Solid, dashed, dotted, by the order of the package; thin where it is not measured. */
  readonly stroke: 'solid' | 'dashed' | 'dotted' | 'thin'
}

export interface UnitDot {
  readonly record: string
  readonly name: string
  readonly day: EpochDay
  readonly value: number
  /** Square where it is set by definition, hollow where it is not measured. */
  readonly shape: 'dot' | 'early' | 'definition'
}

export interface UnitEnd {
  readonly day: EpochDay
  readonly value: number
  readonly name: string
  readonly figure: string
  readonly date: string
}

type ViewScope = Pick<Scope, (typeof READS)[number]>

export function unitView(index: DatasetIndex, scope: ViewScope): UnitView {
  const { from, to, at, vs } = scope
  const unit = oneUnit(index, scope)
  if (!unit) throw new Error(`no unit ${scope.oblast ?? ''}`)
  // Without its area a unit has no scale in km².
  const measure = scope.measure === 'area' && unit.areaKm2 === null ? 'share' : scope.measure
  const { start, end } = unitRowsIn(unit, scope)
  const values = unit.series.days.map((_, row) => unitValue(unit, row, measure))
  const scale = unitScale(unit, measure, values.slice(start, end))
  const dots = Array.from({ length: end - start }, (_, at) =>
    dotOf(index, unit, { row: start + at, measure }),
  )
  const what = measure === 'share' ? 'Share' : 'Area'
  const party = measuredParty(index)
  return {
    takeaway: unitTakeaway(index, unit, { ...scope, measure }),
    definition: `${what} of ${unit.name} controlled by ${party}, on the days of the table: the first of each month and days of note.`,
    ...territoryCommon(index, scope),
    from,
    to,
    at,
    vs,
    pole: measuredPole(index),
    atWords: [sayDay(at), ...readingsOn(index, unit, { day: at, measure })].join('; '),
    readingsOn: (day) => readingsOn(index, unit, { day, measure }),
    atLabel: labelOf(index, unit, { day: at, measure }),
    vsLabel: vs === null ? null : labelOf(index, unit, { day: vs, measure }),
    topValue: scale.top,
    bottomValue: scale.bottom,
    ticks: unitTicks(unit, measure, scale),
    days: unit.series.days,
    values,
    runs: linesOf(index, unit, scope),
    dots,
    end: endOf(index, unit, { row: end - 1, isAny: end > start, measure }),
    empty: dots.length > 0 ? null : `No row for ${unit.name} in this period`,
    notes: unitNotes(index, unit, { dots, measure, picked: scope.measure }),
    overview: overviewOf(index, scope),
  }
}
