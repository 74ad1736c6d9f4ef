import type { EventRecord } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { eventKindLabel } from '../../domain/events-kinds'
import { sayEventDates } from '../../domain/events-words'
import { writeRecordRef } from '../../domain/record-ref'
import type { TableView } from '../../domain/table'

/** All events in view, one a row (rule R29). */
export function eventsTable(
  index: DatasetIndex,
  events: readonly EventRecord[],
  caption: string,
): TableView {
  const nameOf = (id: string): string => index.actorById.get(id)?.label ?? id
  return {
    caption,
    columns: ['Date', 'Kind', 'Event', 'Actors', 'Place', 'Confidence', 'Record'].map((label) => ({
      label,
    })),
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
      ],
    })),
  }
}
