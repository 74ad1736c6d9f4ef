import type { EventKind, EventRecord } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type EpochDay, type IsoDay } from '../../domain/day'
import { sayEventsBetween } from '../../domain/events-between'
import { EVENT_KINDS } from '../../domain/events-kinds'
import {
  eventSpan,
  isOn,
  sayEventCounts,
  sayEventDates,
  sayEventsOn,
} from '../../domain/events-words'
import { writeRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import { eventsIn } from '../../domain/selection'
import { sayDay } from '../../domain/words'
import type { PanelView } from '../panel'

/** What the strip of events shows: one lane per kind, a mark per event (VISUAL.md, 7). */
export interface EventsView extends PanelView {
  readonly from: EpochDay
  readonly to: EpochDay
  readonly at: EpochDay
  readonly vs: EpochDay | null
  /** Counts by kind, in a sentence: the name of the drawing. */
  readonly summary: string
  readonly lanes: readonly EventLane[]
  /** How many lie between the two moments, and of which kinds; null without a comparison (rule R14). */
  readonly between: string | null
  /** How far the events reach, where the period goes beyond it (rule R33). */
  readonly reach: string | null
}

export interface EventLane {
  readonly kind: EventKind
  readonly label: string
  readonly count: number
  /** By start, ties by id. */
  readonly marks: readonly EventMarkView[]
}

export interface EventMarkView {
  readonly record: string
  readonly title: string
  readonly dates: string
  /** Its first day, to which the moment is set (rule R16). */
  readonly day: IsoDay
  readonly start: EpochDay
  readonly end: EpochDay
  /** At the moment or its comparison: in ink. */
  readonly isHot: boolean
  /** Its record is open. */
  readonly isOpen: boolean
}

export const EVENTS_READS = ['from', 'to', 'at', 'vs', 'actors', 'record'] as const

export type EventsScope = Pick<Scope, (typeof EVENTS_READS)[number]>

/** The events of the period in which a chosen actor has part (rules R6, R9, R16). */
export function eventsView(index: DatasetIndex, scope: EventsScope): EventsView {
  const { from, to, at, vs } = scope
  const events = eventsIn(index, scope)
  const summary = sayEventCounts(events, { from: isoDay(from), to: isoDay(to) })
  const { terms } = index.meta.reach
  return {
    takeaway: sayEventsOn(events, at),
    definition: 'Dated events by kind; each opens its record.',
    from,
    to,
    at,
    vs,
    summary,
    lanes: EVENT_KINDS.map(({ kind, label }) => {
      const marks = events.filter((event) => event.kind === kind).map((one) => markOf(one, scope))
      return { kind, label, count: marks.length, marks }
    }),
    between: sayEventsBetween(index, scope),
    reach: epochDay(terms) < to ? `Events are collected to ${sayDay(terms)}.` : null,
  }
}

function markOf(event: EventRecord, { at, vs, record }: EventsScope): EventMarkView {
  const [start, end] = eventSpan(event)
  const ref = writeRecordRef({ kind: 'event', id: event.id })
  return {
    record: ref,
    title: event.title,
    dates: sayEventDates(event),
    day: event.date,
    start,
    end,
    isHot: isOn(event, at) || (vs !== null && isOn(event, vs)),
    isOpen: ref === record,
  }
}
