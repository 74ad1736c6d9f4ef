import type { Claim } from '../../domain/claim'
import type { EventRecord, Position } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { sayEvent, sayWhoAndWhen, sayWhoOnWhat } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import type { RecordItem } from './record-view'

/** A statement on the record's own issue as a line that opens its record. */
export const statementItem = (
  index: DatasetIndex,
  position: Position,
  note: string,
): RecordItem => ({ ...saidItem(position), text: sayWhoAndWhen(index, position), note })

/** A statement among those on several issues. */
export const statementOnIssue = (index: DatasetIndex, position: Position): RecordItem => ({
  ...saidItem(position),
  text: sayWhoOnWhat(index, position),
})

const saidItem = (position: Position): { readonly said: string; readonly record: string } => ({
  said: position.summary,
  record: writeRecordRef({ kind: 'position', id: position.id }),
})

/** An event as a line that opens its record. */
export const eventItem = (event: EventRecord): RecordItem => ({
  text: sayEvent(event),
  record: writeRecordRef({ kind: 'event', id: event.id }),
})

/** A claim of the essay with its verdict, as a line that opens its record. */
export const claimItem = (claim: Claim): RecordItem => ({
  text: `Claim ${String(claim.order)}`,
  said: claim.claim,
  record: writeRecordRef({ kind: 'claim', id: claim.id }),
  note: `(${claim.verdict})`,
})
