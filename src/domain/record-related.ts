import type { EventRecord, Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { epochDay, isoDay } from './day'
import { eventSpan } from './events-words'
import { statementInForce } from './statements'

/** Statements made within this many days after an event began are listed as following it. */
export const FOLLOWING_DAYS = 90

/** Statements that name the event as their occasion, by date (CODEBOOK.md, triggerEventId). */
export const statementsAt = (index: DatasetIndex, event: EventRecord): readonly Position[] =>
  index.positions.filter((position) => position.triggerEventId === event.id)

/**
 * Other statements from the event's first day to 90 days after it, by date. Sequence only: it says
 * nothing about cause (rule H4).
 */
export function statementsFollowing(index: DatasetIndex, event: EventRecord): readonly Position[] {
  const last = isoDay(epochDay(event.date) + FOLLOWING_DAYS)
  return index.positions.filter(
    (position) =>
      position.triggerEventId !== event.id && position.date > event.date && position.date <= last,
  )
}

/** The same actor's statements on the same issue before and after one. */
export interface Neighbours {
  readonly previous: Position | null
  readonly next: Position | null
}

export function neighboursOf(index: DatasetIndex, position: Position): Neighbours {
  const statements = index.statements(position.actor, position.issue)
  const place = statements.indexOf(position)
  return { previous: statements[place - 1] ?? null, next: statements[place + 1] ?? null }
}

/** What other actors had in force on the issue on the day of a statement; parties first. */
export function othersInForce(index: DatasetIndex, position: Position): readonly Position[] {
  const day = epochDay(position.date)
  const parties = index.parties.map((party) => party.actor)
  const speakers = index.speakers.map((actor) => actor.id).filter((id) => !parties.includes(id))
  return [...parties, ...speakers].flatMap((actor) => {
    if (actor === position.actor) return []
    const found = statementInForce(index, { actor, issue: position.issue }, day)
    return found ? [found] : []
  })
}

/** Events that overlap the days around a day, by start. */
export function eventsAround(
  index: DatasetIndex,
  day: number,
  reachDays: number,
): readonly EventRecord[] {
  return index.events.filter((event) => {
    const [start, end] = eventSpan(event)
    return end >= day - reachDays && start <= day + reachDays
  })
}
