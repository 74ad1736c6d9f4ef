import type { EventRecord } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type EpochDay } from '../../domain/day'
import type { Measure } from '../../domain/filters'
import { writeRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import {
  JOINED_DAYS,
  mapperLabel,
  occupiedBefore,
  occupiedOn,
  type Occupied,
} from '../../domain/territory'
import { keyEventsByRight } from '../../domain/territory-events'
import { sayDay } from '../../domain/words'
import { sayFlagsOn } from './readings'
import { sayValue } from './say-value'

/** A mapper's value on one day, with its record. */
export interface ValueMark {
  readonly mapper: string
  readonly label: string
  readonly km2: number
  readonly value: string
  readonly day: EpochDay
  /** What is to know of that row: its flags in words. */
  readonly remarks: readonly string[]
  readonly record: string
}

/** A key event: a ring on the line; the list is in the order of right to a label (rule R20). */
export interface EventMark {
  readonly kind: 'event'
  readonly record: string
  readonly label: string
  /** For those who do not see it: title and date. */
  readonly name: string
  readonly day: EpochDay
  /** Where the line is that day; null where no line is drawn. */
  readonly km2: number | null
}

type MarkScope = Pick<Scope, 'from' | 'to' | 'at' | 'vs' | 'actors' | 'mappers' | 'measure'>

/** The shown mappers' values on exactly that day, early days included and named as such. */
export const valuesOn = (
  index: DatasetIndex,
  { mappers, measure }: Pick<Scope, 'mappers' | 'measure'>,
  day: EpochDay,
): readonly ValueMark[] =>
  mappers.flatMap((mapper) => {
    const found = occupiedOn(index, mapper, day)
    return found ? [valueMark(index, found, measure)] : []
  })

export const valueMark = (
  index: DatasetIndex,
  { mapper, day, areaKm2 }: Pick<Occupied, 'mapper' | 'day' | 'areaKm2'>,
  measure: Measure,
): ValueMark => ({
  mapper,
  label: mapperLabel(index, mapper),
  km2: areaKm2,
  value: sayValue(index, areaKm2, measure),
  day,
  remarks: sayFlagsOn(index, mapper, day),
  record: writeRecordRef({ kind: 'territory', mapper, day: isoDay(day) }),
})

/** Key events of the period as rings, those first that have the first right to a label. */
export const eventMarks = (index: DatasetIndex, scope: MarkScope): readonly EventMark[] =>
  keyEventsByRight(index, scope).map((event) => eventMark(index, scope.mappers, event))

function eventMark(index: DatasetIndex, mappers: readonly string[], event: EventRecord): EventMark {
  const day = epochDay(event.date)
  return {
    kind: 'event',
    record: writeRecordRef({ kind: 'event', id: event.id }),
    label: event.label ?? event.title,
    name: `${event.title}, ${sayDay(event.date)}`,
    day,
    km2: lineAt(index, mappers, day),
  }
}

/** Area on the first line drawn that day, trusted rows before early ones. */
function lineAt(index: DatasetIndex, mappers: readonly string[], day: EpochDay): number | null {
  const found = mappers.flatMap(
    (mapper) => occupiedBefore(index, mapper, { day: day + 1, within: JOINED_DAYS + 1 }) ?? [],
  )
  return (found.find((one) => !one.isEarly) ?? found[0])?.areaKm2 ?? null
}
