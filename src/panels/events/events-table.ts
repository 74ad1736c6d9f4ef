import type { DatasetIndex } from '../../domain/dataset-index'
import { isoDay } from '../../domain/day'
import { eventsBetweenMoments } from '../../domain/events-between'
import { eventKindLabel } from '../../domain/events-kinds'
import { sayEventCounts, sayEventDates } from '../../domain/events-words'
import { writeRecordRef } from '../../domain/record-ref'
import { eventsIn } from '../../domain/selection'
import type { TableView } from '../../domain/table'
import type { EventsScope } from './events-view'

/** All events in view, one a row; with a comparison whether it lies between (rules R14, R29). */
export function eventsTable(index: DatasetIndex, scope: EventsScope): TableView {
  const events = eventsIn(index, scope)
  const found = eventsBetweenMoments(index, scope)
  const between = found && new Set(found)
  const nameOf = (id: string): string => index.actorById.get(id)?.label ?? id
  return {
    caption: sayEventCounts(events, { from: isoDay(scope.from), to: isoDay(scope.to) }),
    columns: [
      ...['Date', 'Kind', 'Event', 'Actors', 'Place', 'Confidence', 'Record'],
      ...(between ? ['Between the moments'] : []),
    ].map((label) => ({ label })),
    rows: events.map((event) => ({
      key: event.id,
      record: writeRecordRef({ kind: 'event', id: event.id }),
      cells: [
        sayEventDates(event),
        eventKindLabel(event.kind),
        event.title,
        event.actors.map(nameOf).join(', '),
        event.place ?? 'not stated',
        event.confidence,
        event.id,
        ...(between ? [between.has(event) ? 'yes' : 'no'] : []),
      ],
    })),
  }
}
