import type { DatasetIndex } from '../../../domain/dataset-index'
import { isoDay, type EpochDay } from '../../../domain/day'
import { writeRecordRef } from '../../../domain/record-ref'
import { allMappers, type Scope } from '../../../domain/scope'
import { mapperLabel } from '../../../domain/territory'
import { mapperRuns } from '../../../domain/territory-change'
import type { ChangeMonth, MapperRun, MonthChange } from '../../../domain/territory-change'
import { sayChangeLabel, sayChangeUnit, sayMonthName } from '../../../domain/territory-change-words'
import { sayMonth } from '../../../domain/words'
import type { CursorLabel, LabelLine } from '../form-view'
import type { Bar, BarSeam, Place, RivalTick } from './bars-view'

type MarkScope = Pick<Scope, 'from' | 'to' | 'at' | 'vs'>

const STROKES = ['solid', 'dashed', 'dotted'] as const

export interface OneChange {
  readonly month: ChangeMonth
  readonly change: MonthChange
}

/** The month on the axis, as far as it lies in the period. */
export const placeOf = (month: ChangeMonth, { from, to }: Pick<Scope, 'from' | 'to'>): Place => ({
  from: Math.max(from, month.firstDay),
  until: Math.min(to, month.lastDay + 1),
})

const recordOf = ({ mapper, end }: MonthChange): string =>
  writeRecordRef({ kind: 'territory', mapper, day: isoDay(end.day) })

/** One month's bar. */
export function barOf(
  index: DatasetIndex,
  scope: MarkScope,
  { month, change, scale }: OneChange & { readonly scale: { readonly limitKm2: number } },
): Bar {
  const holds = (day: EpochDay): boolean => month.firstDay <= day && day <= month.lastDay
  return {
    ...placeOf(month, scope),
    record: recordOf(change),
    name: sayMonthName(index, month, change),
    km2: change.km2,
    figure: sayChangeLabel(index, change.km2),
    isCut: Math.abs(change.km2) > scale.limitKm2,
    mark: holds(scope.at) ? 'at' : scope.vs !== null && holds(scope.vs) ? 'vs' : null,
  }
}

/** The same month by another mapper. */
export function rivalTick(
  index: DatasetIndex,
  scope: MarkScope,
  { month, change }: OneChange,
): RivalTick {
  const order = allMappers(index).indexOf(change.mapper)
  return {
    ...placeOf(month, scope),
    record: recordOf(change),
    name: `${sayMonth(month.month)}: ${sayChangeUnit(index, change.km2)} by ${mapperLabel(index, change.mapper)}`,
    km2: change.km2,
    stroke: STROKES[Math.min(order, STROKES.length - 1)] ?? 'solid',
  }
}

/** Said at a cursor: who the bar is by, then who disputes it. */
export function labelOf(index: DatasetIndex, month: ChangeMonth | null): CursorLabel {
  if (!month?.change) return { value: null, lines: [{ name: 'no value', value: '', record: null }] }
  const line = (change: MonthChange, isAbout: boolean): LabelLine => {
    const name = mapperLabel(index, change.mapper)
    const value = sayChangeLabel(index, change.km2)
    const words = `${name} ${sayChangeUnit(index, change.km2)}, ${sayMonth(month.month)}`
    const about = isAbout && /\d/.test(value) ? ' about' : ''
    return { name: `${name}${about}`, value, record: { ref: recordOf(change), name: words } }
  }
  return {
    value: month.change.km2,
    lines: [line(month.change, true), ...month.rivals.map((rival) => line(rival, false))],
  }
}

/** Where the mapper behind the bars changes. */
export function seamsOf(index: DatasetIndex, months: readonly ChangeMonth[]): readonly BarSeam[] {
  const runs = mapperRuns(months)
  return runs.slice(1).flatMap((run, at) => {
    const before = runs[at]
    if (!before) return []
    const name = ({ mapper }: MapperRun): string => mapperLabel(index, mapper)
    const until = `${name(before)} until ${sayMonth(before.last.month)},`
    return [{ day: run.first.firstDay, lines: [until, `then ${name(run)}`] }]
  })
}
