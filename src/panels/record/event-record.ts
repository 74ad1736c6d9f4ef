import type { EventRecord } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay } from '../../domain/day'
import { eventKindLabel } from '../../domain/events-kinds'
import { sayEventDates } from '../../domain/events-words'
import { FOLLOWING_DAYS, statementsAt, statementsFollowing } from '../../domain/record-related'
import { actorLabel, sayConfidence } from '../../domain/record-words'
import { sourceLines } from '../../domain/record-sources'
import { sayDay } from '../../domain/words'
import { claimItem, statementOnIssue } from './link-items'
import { leverageRows } from './leverage-rows'
import { lineRows } from './line-items'
import { PLAIN, rowOf, textRow, type RecordRow, type RecordView } from './record-view'

/** An event: what happened, and what was said at it and after it. */
export function eventRecord(
  index: DatasetIndex,
  { id }: { readonly id: string },
): RecordView | null {
  const event = index.eventById.get(id)
  if (!event) return null
  return {
    ...PLAIN,
    kindLine: `Event · ${eventKindLabel(event.kind)}`,
    title: event.title,
    text: event.summary,
    rows: rowsOf(index, event),
    sources: sourceLines(index, event.sourceIds),
    reach: `Events and terms are collected to ${sayDay(index.meta.reach.terms)}, territory to ${sayDay(index.meta.reach.territory)}.`,
    day: event.date,
  }
}

function rowsOf(index: DatasetIndex, event: EventRecord): readonly RecordRow[] {
  const at = statementsAt(index, event)
  const following = statementsFollowing(index, event)
  const claims = index.dataset.claims.filter((one) => one.relatedEventIds.includes(event.id))
  return [
    textRow(event.endDate === null ? 'Date' : 'Dates', sayEventDates(event)),
    ...(event.place === null ? [] : [textRow('Place', event.place)]),
    ...rowOf(
      'Actors',
      event.actors.map((actor) => ({ text: actorLabel(index, actor) })),
    ),
    textRow('Confidence', sayConfidence(event.confidence)),
    ...(event.key
      ? [
          textRow(
            'Marked',
            'as a key event on the charts',
            'sequence is shown; cause is not implied',
          ),
        ]
      : []),
    ...rowOf(
      'Stated at it, or in answer',
      at.map((one) => statementOnIssue(index, one)),
      'an occasion, not a cause',
    ),
    ...rowOf(
      `In the ${String(FOLLOWING_DAYS)} days after`,
      following.map((one) => statementOnIssue(index, one)),
      'after it, not because of it',
    ),
    ...lineRows(index, epochDay(event.date)),
    ...leverageRows(index, event.date),
    ...rowOf('In the essay', claims.map(claimItem)),
  ]
}
