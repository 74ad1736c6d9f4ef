import type { DatasetIndex } from '../../domain/dataset-index'
import { isoDay, type EpochDay } from '../../domain/day'
import {
  objectiveChange,
  objectiveOn,
  objectivesOf,
  objectivesTogether,
  type Objective,
  type ObjectiveChange,
  type ObjectiveReading,
  type Together,
} from '../../domain/objectives'
import { writeRecordRef } from '../../domain/record-ref'
import { mapperLabel } from '../../domain/territory'
import { UNIT_DAYS } from '../../domain/units'
import { sayDayShort, sayNumber, saySigned, sayShareLabel } from '../../domain/words'
import type { FactRow, RecordItem } from './record-view'

/** What of each objective was held on two days, and of all together (rules R27, R30). */
export function objectiveFacts(
  index: DatasetIndex,
  days: readonly [EpochDay, EpochDay],
): readonly FactRow[] {
  const objectives = objectivesOf(index)
  const facts = objectives.map((objective) => objectiveFact(index, objective, days))
  const [earlier, later] = [
    objectivesTogether(objectives, days[0]),
    objectivesTogether(objectives, days[1]),
  ]
  if (!earlier && !later) return facts
  const cells = [[togetherItem(index, earlier)], [togetherItem(index, later)]] as const
  return [...facts, { label: 'Together', cells }]
}

function objectiveFact(
  index: DatasetIndex,
  objective: Objective,
  days: readonly [EpochDay, EpochDay],
): FactRow {
  const [earlier, later] = [objectiveOn(objective, days[0]), objectiveOn(objective, days[1])]
  const change = sayChange(objectiveChange(earlier, later))
  return {
    label: objective.name,
    cells: [
      [readingItem(index, objective.iso, { reading: earlier, change: null })],
      [readingItem(index, objective.iso, { reading: later, change })],
    ],
  }
}

/** Later less earlier where one trusted map gives both; between two maps none is stated (rule R14). */
function sayChange(change: ObjectiveChange): string | null {
  if (change.kind === 'points') return `${saySigned(change.points, 1)} points`
  return change.kind === 'same-row' ? 'the same row' : null
}

interface Shown {
  readonly reading: ObjectiveReading | null
  readonly change: string | null
}

function readingItem(index: DatasetIndex, iso: string, { reading, change }: Shown): RecordItem {
  if (!reading) return { text: `no row within ${String(UNIT_DAYS)} days` }
  const { day, pct, isByDefinition, isEarly } = reading
  const about = [
    rowWords(index, reading),
    ...(isByDefinition ? ['by definition, not measured'] : []),
    ...(isEarly ? ['map still being built'] : []),
    ...(change === null ? [] : [change]),
  ]
  return {
    text: `${sayNumber(pct, isByDefinition ? 0 : 1)}%`,
    record: writeRecordRef({ kind: 'oblast', iso, day: isoDay(day) }),
    note: about.join('; '),
  }
}

const togetherItem = (index: DatasetIndex, together: Together | null): RecordItem =>
  together
    ? { text: sayShareLabel(together.share), note: `${rowWords(index, together)}; by area` }
    : { text: 'not added up: no one map of all' }

const rowWords = (
  index: DatasetIndex,
  { mapper, day }: Pick<ObjectiveReading, 'mapper' | 'day'>,
): string => [...(mapper === null ? [] : [mapperLabel(index, mapper)]), sayDayShort(day)].join(', ')
