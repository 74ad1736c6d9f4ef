import type { EventRecord, Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { epochDay } from './day'
import { findRecord, writeRecordRef } from './record-ref'
import { eventsIn } from './selection'
import { sayStance } from './statement-words'
import { sayCardinal, sayCount, saySigned } from './words'

/** Two statements of one actor on one issue; the earlier first, whatever the order asked for (R14). */
export interface StatementPair {
  readonly earlier: Position
  readonly later: Position
}

/** The two statements in order of time, ties by id; null where they are not of one actor and issue. */
export function statementPair(
  index: DatasetIndex,
  one: string,
  other: string,
): StatementPair | null {
  if (findRecord(compareRecord(one, other), index) === null) return null
  const first = index.positionById.get(one)
  const second = index.positionById.get(other)
  if (!first || !second) return null
  const places = index.statements(first.actor, first.issue)
  return places.indexOf(first) < places.indexOf(second)
    ? { earlier: first, later: second }
    : { earlier: second, later: first }
}

/** The record in which two statements stand side by side. */
export const compareRecord = (one: string, other: string): string =>
  writeRecordRef({ kind: 'compare', one, other })

/** What the same actor said on the issue between the two, in order of time. */
export function statementsBetween(
  index: DatasetIndex,
  { earlier, later }: StatementPair,
): readonly Position[] {
  const all = index.statements(earlier.actor, earlier.issue)
  return all.slice(all.indexOf(earlier) + 1, all.indexOf(later))
}

/** Events under way from the day of the one statement to that of the other, both included (R16). */
export const eventsBetween = (
  index: DatasetIndex,
  { earlier, later }: StatementPair,
): readonly EventRecord[] =>
  eventsIn(index, { from: epochDay(earlier.date), to: epochDay(later.date), actors: [] })

/** Steps on the axis, later less earlier (rule R14). */
export const stepsBetween = ({ earlier, later }: StatementPair): number =>
  later.stance - earlier.stance

/** "−1, from +1 to 0: one step toward Russia’s end"; the ends are named by the caller (rule H3). */
export function sayStep(pair: StatementPair, ends: readonly [string, string]): string {
  const steps = stepsBetween(pair)
  const at = sayStance(pair.earlier.stance)
  if (steps === 0) return `no step between them: ${at} on both dates`
  const count = Math.abs(steps)
  const way = ends[steps < 0 ? 0 : 1]
  const words = `${sayCardinal(count)} step${count > 1 ? 's' : ''} toward ${way}`
  return `${saySigned(steps)}, from ${at} to ${sayStance(pair.later.stance)}: ${words}`
}

const DAYS_PER_MONTH = 30.44

/** Spans up to this are told in days, longer ones in months. */
const MOST_DAYS = 60

/** "the same day", "8 days", "about 37 months": how much older the earlier statement is (rule R16). */
export function sayBetween({ earlier, later }: StatementPair): string {
  const days = epochDay(later.date) - epochDay(earlier.date)
  const isExact = earlier.datePrecision === 'day' && later.datePrecision === 'day'
  const months = Math.round(days / DAYS_PER_MONTH)
  if (days > MOST_DAYS || !isExact)
    return months < 1 ? 'less than a month' : `about ${sayCount(months, 'month')}`
  return days === 0 ? 'the same day' : sayCount(days, 'day')
}
