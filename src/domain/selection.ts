import type { EventRecord } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { epochDay } from './day'
import type { Scope } from './scope'

/** What decides which statements and events are in view (rules R6, R9). */
export type Selection = Pick<Scope, 'from' | 'to' | 'actors' | 'issues'>

/**
 * Events of the period in which a chosen actor has part, by start. One that lasts counts when it
 * overlaps the period (rule R16); issues do not filter events (rule R9).
 */
export const eventsIn = (
  index: DatasetIndex,
  selection: Omit<Selection, 'issues'>,
): readonly EventRecord[] =>
  index.events.filter(
    (event) =>
      isWithin(epochDay(event.date), epochDay(event.endDate ?? event.date), selection) &&
      sharesActor(selection.actors, event),
  )

/** An event is kept when one actor is shared (rule R9). */
export const sharesActor = (
  actors: readonly string[],
  event: Pick<EventRecord, 'actors'>,
): boolean => actors.length === 0 || event.actors.some((actor) => actors.includes(actor))

const isWithin = (start: number, end: number, period: Pick<Scope, 'from' | 'to'>): boolean =>
  end >= period.from && start <= period.to
