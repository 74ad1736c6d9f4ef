import type { Actor, Confidence, EventRecord, Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { asIsoDay, asIsoMonth } from './day'
import { sayEventDates } from './events-words'
import { sayDay, sayMonth, sayNumber } from './words'

/** A stored figure with all its decimals: "112,800.3" (rule R23, records). */
export function sayStored(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return sayNumber(value, Math.min(decimals, 6))
}

/** "112,800.3 km²" as stored (rule R23). */
export const sayStoredKm2 = (km2: number): string => `${sayStored(km2)} km²`

/** A change later minus earlier, with its sign: "+12.4 km²" (rule R14). */
export function sayChangeKm2(km2: number): string {
  const rounded = Math.round(km2 * 10) / 10
  return `${rounded > 0 ? '+' : ''}${sayStoredKm2(rounded)}`
}

/** Share (0 to 1) in a record, two decimals: "18.69%". */
export const sayShareExact = (share: number): string => `${sayNumber(share * 100, 2)}%`

/** The date of a statement in full, the month alone where the day is not known (rule R16). */
export const sayDatedInFull = ({ date, datePrecision }: Position): string =>
  datePrecision === 'month' ? sayMonth(date) : sayDay(date)

/** When a page was published, in words where it states a day or a month, else as it is given. */
export function sayPublished(published: string): string {
  const day = asIsoDay(published)
  if (day !== null) return sayDay(day)
  const month = asIsoMonth(published)
  return month === null ? published : sayMonth(month)
}

/** The actor's name; the id where the actor is unknown. */
export const actorLabel = (index: DatasetIndex, id: Actor['id']): string =>
  index.actorById.get(id)?.label ?? id

/** "Ukraine, 29 March 2022": who said it and when, in a list on one issue. */
export const sayWhoAndWhen = (index: DatasetIndex, position: Position): string =>
  `${actorLabel(index, position.actor)}, ${sayDatedInFull(position)}`

/** "Ukraine · Crimea · 29 March 2022": the same in a list that mixes issues. */
export const sayWhoOnWhat = (index: DatasetIndex, position: Position): string =>
  [
    actorLabel(index, position.actor),
    index.issueById.get(position.issue)?.label ?? position.issue,
    sayDatedInFull(position),
  ].join(' · ')

/** What stands for an event in a list: "29 March 2022: Istanbul talks". */
export const sayEvent = (event: EventRecord): string => `${sayEventDates(event)}: ${event.title}`

/** Confidence as a sentence begins. */
export const sayConfidence = (confidence: Confidence): string =>
  `${confidence.charAt(0).toUpperCase()}${confidence.slice(1)}`
