import type { DatasetIndex } from '../../../domain/dataset-index'
import { measuredPole } from '../../../domain/measured-side'
import { isoDay, type EpochDay } from '../../../domain/day'
import type { FilterPatch } from '../../../domain/filters'
import {
  objectiveChange,
  objectiveOn,
  objectiveRuns,
  objectivesOf,
  type Objective,
  type ObjectiveReading,
  type ObjectiveRun,
} from '../../../domain/objectives'
import { writeRecordRef } from '../../../domain/record-ref'
import type { Scope } from '../../../domain/scope'
import { sayMonthShort, saySigned } from '../../../domain/words'
import {
  sayChange,
  sayHeading,
  sayKey,
  sayNotes,
  sayPct,
  sayReading,
  sayValue,
} from './say-objectives'

export type ObjectivesScope = Pick<Scope, 'from' | 'to' | 'at' | 'vs' | 'oblast'>

/** Small charts of the places that the package names as objectives, on one scale (issue 3, 4). */
export interface ObjectivesView extends Pick<Scope, 'from' | 'to' | 'at' | 'vs'> {
  readonly heading: string
  /** Which mark is which day, and why no change is stated where none is. */
  readonly key: string
  /** What the package says of the places, and how the lines are drawn. */
  readonly notes: readonly string[]
  readonly pole: number
  readonly items: readonly ObjectiveView[]
  /** "Jan 2024", "Dec 2024": the ends of the axis, where its ticks have no room for words. */
  readonly ends: readonly [string, string]
}

export interface ObjectiveView {
  readonly iso: string
  readonly name: string
  /** The territory chart shows this unit. */
  readonly isPicked: boolean
  /** What a press on the name asks for. */
  readonly pick: FilterPatch
  /** The chart in words. */
  readonly words: string
  /** Values at the moment and at the moment compared with, those that there are, earlier day first. */
  readonly values: readonly ObjectiveValue[]
  /** "+10.1 points", where one mapper's map gives both values. */
  readonly change: string | null
  /** Said where there is no value, or the value was set. */
  readonly remark: string | null
  readonly days: readonly EpochDay[]
  readonly shares: readonly number[]
  readonly runs: readonly ObjectiveRun[]
}

export interface ObjectiveValue extends Pick<ObjectiveReading, 'day' | 'pct'> {
  readonly moment: 'at' | 'vs'
  /** "78.1%" */
  readonly text: string
  readonly name: string
  readonly record: string
  readonly isHollow: boolean
}

export function objectivesView(index: DatasetIndex, scope: ObjectivesScope): ObjectivesView {
  const { from, to, at, vs } = scope
  const objectives = objectivesOf(index)
  return {
    from,
    to,
    at,
    vs,
    ends: [sayMonthShort(isoDay(from)), sayMonthShort(isoDay(to))],
    heading: sayHeading(index, scope),
    key: sayKey(index, scope),
    notes: sayNotes(objectives, scope),
    pole: measuredPole(index),
    items: objectives.map((objective) => objectiveView(index, objective, scope)),
  }
}

function objectiveView(
  index: DatasetIndex,
  objective: Objective,
  { from, to, at, vs, oblast }: ObjectivesScope,
): ObjectiveView {
  const { iso, name, series } = objective
  const reading = objectiveOn(objective, at)
  const other = vs === null ? null : objectiveOn(objective, vs)
  const change = objectiveChange(reading, other)
  const isPicked = oblast === iso
  const said = [
    sayValue(index, reading, at),
    ...(vs === null || change.kind === 'same-row' ? [] : [sayValue(index, other, vs)]),
    sayChange(change),
  ]
  return {
    iso,
    name,
    isPicked,
    pick: { oblast: isPicked ? null : iso },
    words: `${name}: ${said.filter((one) => one !== null).join('; ')}`,
    values: [
      ...valueOf(index, objective, { reading, moment: 'at' }),
      ...(change.kind === 'same-row'
        ? []
        : valueOf(index, objective, { reading: other, moment: 'vs' })),
    ].sort((a, b) => a.day - b.day),
    change: change.kind === 'points' ? `${saySigned(change.points, 1)} points` : null,
    remark: reading === null ? NO_ROW : reading.isByDefinition ? 'by definition' : null,
    days: series.days,
    shares: series.occupiedPct,
    runs: objectiveRuns(objective, from, to),
  }
}

const NO_ROW = 'no row within 45 days'

interface MomentReading {
  readonly reading: ObjectiveReading | null
  readonly moment: ObjectiveValue['moment']
}

function valueOf(
  index: DatasetIndex,
  { iso, isos, name }: Objective,
  { reading, moment }: MomentReading,
): readonly ObjectiveValue[] {
  if (reading === null) return []
  const { day, pct, isByDefinition, isEarly } = reading
  const whose = index.oblastByIso.get(iso)?.name ?? iso
  const record = writeRecordRef({ kind: 'oblast', iso, day: isoDay(day) })
  const joined = isos.length > 1 ? `; record of ${whose}` : ''
  return [
    {
      moment,
      day,
      pct,
      text: sayPct(reading),
      name: `${name}: ${sayReading(index, reading)}${joined}`,
      record,
      isHollow: isByDefinition || isEarly,
    },
  ]
}
