import type { DatasetIndex } from '../../domain/dataset-index'
import type { Unit } from '../../domain/dataset-meta'
import { isoDay } from '../../domain/day'
import { objectiveChange, type ObjectiveReading } from '../../domain/objectives'
import { writeRecordRef } from '../../domain/record-ref'
import type { UnitState } from '../../domain/unit-state'
import { sayUnitShare } from '../../domain/unit-words'
import { sayAreaLabel } from '../../domain/words'
import { sayPct } from './objectives/say-objectives'
import { sayBasis, sayChange, sayNoData } from './say-units'

/** A unit with what the table says of it at each moment. */
export interface UnitView extends Unit {
  /** Accessible name: the unit with its figures. */
  readonly label: string
  /** One a state; words alone where it has no row. */
  readonly readings: readonly (ReadingView | string)[]
  /** "+33.9 points"; empty where none is stated. */
  readonly change: string
  /** Why none is stated; empty where the figures say it all. */
  readonly unstated: string
}

/** A figure of a unit, one click from its record. */
export interface ReadingView {
  /** "36.2%" */
  readonly share: string
  /** What follows it: ", 9,600 km² on 25 March 2022 (ISW)", the area with one moment only. */
  readonly about: string
  readonly record: string
}

export function unitView(index: DatasetIndex, unit: Unit, states: readonly UnitState[]): UnitView {
  const readings = states.map((state) => state.readings.get(unit.iso) ?? sayNoData(state))
  const [one, other] = states.map((state) => state.readings.get(unit.iso) ?? null)
  const change = states.length > 1 ? objectiveChange(one ?? null, other ?? null) : null
  const moved = change === null ? '' : sayChange(change)
  const isStated = change?.kind === 'points'
  const said = readings.map((reading, nth) =>
    typeof reading === 'string'
      ? reading
      : `${sayUnitShare(reading.pct)}${nth === 0 ? ' occupied' : ''} ${sayBasis(index, reading)}`,
  )
  return {
    ...unit,
    label: `${unit.name}: ${[...said, ...(isStated ? [moved] : [])].join(', ')}`,
    readings: readings.map((reading) =>
      typeof reading === 'string' ? reading : readingView(index, reading, states.length),
    ),
    change: isStated ? moved : '',
    unstated: isStated ? '' : moved,
  }
}

function readingView(index: DatasetIndex, reading: ObjectiveReading, moments: number): ReadingView {
  const area = moments > 1 || reading.pct === 0 ? ' ' : `, ${sayAreaLabel(reading.areaKm2)} km² `
  return {
    share: reading.pct === 0 ? '0%' : sayPct(reading),
    about: area + sayBasis(index, reading),
    record: recordOf(reading),
  }
}

/** `oblast:<iso>:<day>` (rule R29) */
export const recordOf = ({ iso, day }: Pick<ObjectiveReading, 'iso' | 'day'>): string =>
  writeRecordRef({ kind: 'oblast', iso, day: isoDay(day) })
