import type { Claim } from './claim'
import type { EventRecord, GlossaryTerm, Position, Source } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { eventKindLabel } from './events-kinds'
import { sayEventDates } from './events-words'
import { marksOf, sayKind, sayWhere } from './record-sources'
import { actorLabel, sayWhoOnWhat } from './record-words'
import { changeMark, type ChangeMark } from './statement-words'

export type SearchKind = 'position' | 'event' | 'claim' | 'source' | 'term'

/** A record or a term of the glossary, as it is searched and as it is listed. */
export interface SearchDocument {
  readonly kind: SearchKind
  /** `kind:id` of a record; the name of a term. */
  readonly ref: string
  readonly title: string
  /** More words of it, shown where something in them was found. */
  readonly text: string
  /** What it is: who, on what, when. */
  readonly about: string
  /** Searched and not shown. */
  readonly also: string
  /** How a statement moved; null for all else. */
  readonly mark: ChangeMark | null
}

/** Everything that can be found, one after the other, so that a reader may stop between two. */
export function* searchDocuments(index: DatasetIndex): Generator<SearchDocument, void> {
  for (const position of index.positions) yield positionDocument(index, position)
  for (const event of index.events) yield eventDocument(index, event)
  for (const claim of index.dataset.claims) yield claimDocument(claim)
  for (const source of index.dataset.sources) yield sourceDocument(source)
  for (const term of index.dataset.glossary) yield termDocument(term)
}

const line = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ')

function positionDocument(index: DatasetIndex, position: Position): SearchDocument {
  const mark = changeMark(index, position)
  return {
    kind: 'position',
    ref: `position:${position.id}`,
    title: position.summary,
    text: '',
    about: line([sayWhoOnWhat(index, position), mark.word]),
    also: line([index.actorById.get(position.actor)?.shortLabel ?? null, position.date]),
    mark,
  }
}

const eventDocument = (index: DatasetIndex, event: EventRecord): SearchDocument => ({
  kind: 'event',
  ref: `event:${event.id}`,
  title: event.title,
  text: event.summary,
  about: line([sayEventDates(event), eventKindLabel(event.kind).toLowerCase(), event.place]),
  also: line([
    event.label,
    ...event.actors.map((actor) => actorLabel(index, actor)),
    event.date,
    event.endDate,
  ]),
  mark: null,
})

const claimDocument = (claim: Claim): SearchDocument => ({
  kind: 'claim',
  ref: `claim:${claim.id}`,
  title: claim.claim,
  text: line([claim.reason, claim.correction]),
  about: line([`Claim ${String(claim.order)}`, claim.section, claim.verdict]),
  also: claim.asOf ?? '',
  mark: null,
})

const sourceDocument = (source: Source): SearchDocument => ({
  kind: 'source',
  ref: `source:${source.id}`,
  title: source.title,
  text: source.note ?? '',
  about: line([sayWhere(source), sayKind(source.kind), ...marksOf(source)]),
  also: line([source.author, source.published]),
  mark: null,
})

const termDocument = ({ term, definition, note }: GlossaryTerm): SearchDocument => ({
  kind: 'term',
  ref: term,
  title: term,
  text: note ?? '',
  about: definition,
  also: '',
  mark: null,
})
