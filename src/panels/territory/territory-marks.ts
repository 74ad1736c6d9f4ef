import type { EventRecord } from '../../domain/dataset'
import type { TerritoryPoint } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type EpochDay } from '../../domain/day'
import type { Measure } from '../../domain/filters'
import { writeRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import {
  mapperLabel,
  occupiedBefore,
  occupiedOn,
  shareOf,
  type Occupied,
} from '../../domain/territory'
import { keyEventsByRight } from '../../domain/territory-events'
import { sayAreaLabel, sayCardinal, sayDay, sayShareLabel } from '../../domain/words'

/** Days back over which a line is joined, and so over which a mark may sit on it (rule R19). */
const JOINED_DAYS = 15

/** A mapper's value on one day, with its record. */
export interface ValueMark {
  readonly mapper: string
  readonly label: string
  readonly km2: number
  readonly value: string
  readonly day: EpochDay
  readonly record: string
}

/** A key event: a ring on the line; the list is in the order of right to a label (rule R20). */
export interface EventMark {
  readonly record: string
  readonly label: string
  /** For those who do not see it: title and date. */
  readonly name: string
  readonly day: EpochDay
  /** Where the line is that day; null where no line is drawn. */
  readonly km2: number | null
}

/** A single figure of a time without a daily map. */
export interface PointMark {
  readonly record: string
  readonly day: EpochDay
  readonly km2: number
  readonly value: string
  /** What it rests on; gives the shape. */
  readonly basis: TerritoryPoint['basis']
  /** "UNGA speech figure 44,000, published" */
  readonly text: string
  readonly name: string
}

/** A value in the labels' rounding: "112,800" or "18.7%" (rule R23). */
export const sayValue = (index: DatasetIndex, km2: number, measure: Measure): string =>
  measure === 'area' ? sayAreaLabel(km2) : sayShareLabel(shareOf(index, km2))

/** The same with its unit, for a reader who does not see the axis. */
export const sayValueUnit = (index: DatasetIndex, km2: number, measure: Measure): string =>
  measure === 'area' ? `${sayAreaLabel(km2)} km²` : sayShareLabel(shareOf(index, km2))

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
  record: writeRecordRef({ kind: 'territory', mapper, day: isoDay(day) }),
})

/** What each shown mapper says of a day; a day without a row has no value (rule R19). */
export function sayReadings(
  index: DatasetIndex,
  { mappers, measure }: Pick<Scope, 'mappers' | 'measure'>,
  day: EpochDay,
): readonly string[] {
  const words = mappers.flatMap((mapper) => {
    const name = mapperLabel(index, mapper)
    const found = occupiedOn(index, mapper, day)
    if (found) {
      const early = found.isEarly ? ', map being built' : ''
      return [`${name} ${sayValueUnit(index, found.areaKm2, measure)}${early}`]
    }
    const before = occupiedBefore(index, mapper, { day, within: JOINED_DAYS })
    if (!before) return []
    const days = day - before.day
    const ago = `${sayCardinal(days)} ${days === 1 ? 'day' : 'days'} before`
    return [`${name}: no value that day; ${ago}: ${sayValueUnit(index, before.areaKm2, measure)}`]
  })
  return words.length > 0 ? words : ['no map for this day']
}

/** Key events of the period as rings, those first that have the first right to a label. */
export const eventMarks = (index: DatasetIndex, scope: MarkScope): readonly EventMark[] =>
  keyEventsByRight(index, scope).map((event) => eventMark(index, scope.mappers, event))

function eventMark(index: DatasetIndex, mappers: readonly string[], event: EventRecord): EventMark {
  const day = epochDay(event.date)
  return {
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

const SAID: Readonly<Record<TerritoryPoint['basis'], string>> = {
  published: 'published',
  computed: 'computed',
  definition: 'by definition',
}

/** Single figures of the period on days without a row of a shown mapper near (rule R21). */
export function pointMarks(index: DatasetIndex, scope: MarkScope): readonly PointMark[] {
  return index.dataset.territoryPoints.flatMap((point) => {
    const day = epochDay(point.date)
    if (point.occupiedKm2 === null || day < scope.from || day > scope.to) return []
    if (isMapped(index, scope.mappers, day)) return []
    const value = sayValue(index, point.occupiedKm2, scope.measure)
    const label = point.label ?? point.definition
    const unit = sayValueUnit(index, point.occupiedKm2, scope.measure)
    return [
      {
        record: writeRecordRef({ kind: 'point', row: point.row }),
        day,
        km2: point.occupiedKm2,
        value,
        basis: point.basis,
        text: `${label} ${value}, ${SAID[point.basis]}`,
        name: `${label}, ${sayDay(point.date)}: ${unit}, ${SAID[point.basis]}`,
      },
    ]
  })
}

const isMapped = (index: DatasetIndex, mappers: readonly string[], day: EpochDay): boolean =>
  mappers.some((mapper) => {
    const later = { day: day + JOINED_DAYS, within: 2 * JOINED_DAYS }
    return occupiedBefore(index, mapper, later) !== null
  })
