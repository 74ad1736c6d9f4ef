import type { Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import type { Scope } from './scope'
import { NOT_RESTATED_AFTER_DAYS } from './statements'
import { leadingCount } from './leading-count'

/** What one actor said on one issue, as far as a period shows it (rules R6, R15). */
export interface Lane {
  /** The statement carried in, then those of the period, by date, ties by id. */
  readonly entries: readonly Position[]
  /** The day of each entry; a month stands at its placeholder (rule R16). */
  readonly days: readonly EpochDay[]
  /** The first entry is older than the period and still in force on its first day (rule R6). */
  readonly isCarriedIn: boolean
  /** By how many steps the stance moved in the period, there and back counted. */
  readonly stepsMoved: number
}

type Pair = Pick<Position, 'actor' | 'issue'>
type Window = Pick<Scope, 'from' | 'to'>

/** The lane of an actor on an issue; the same object as long as the period stays the same. */
export function laneOf(index: DatasetIndex, pair: Pair, { from, to }: Window): Lane {
  const kept = lanesKept.get(index)
  const lanes = kept?.from === from && kept.to === to ? kept.lanes : new Map<string, Lane>()
  if (lanes !== kept?.lanes) lanesKept.set(index, { from, to, lanes })
  const key = `${pair.issue}|${pair.actor}`
  const lane = lanes.get(key) ?? newLane(index, pair, { from, to })
  lanes.set(key, lane)
  return lane
}

interface Kept extends Window {
  readonly lanes: Map<string, Lane>
}

const lanesKept = new WeakMap<DatasetIndex, Kept>()

function newLane(index: DatasetIndex, { actor, issue }: Pair, { from, to }: Window): Lane {
  const all = index.statements(actor, issue)
  const days = daysOf(all)
  const start = countUntil(days, from - 1)
  const end = countUntil(days, to)
  const isCarriedIn = start > 0 && days[start] !== from
  const first = isCarriedIn ? start - 1 : start
  return {
    entries: all.slice(first, end),
    days: days.slice(first, end),
    isCarriedIn,
    stepsMoved: stepsBetween(all.slice(Math.max(0, start - 1), end)),
  }
}

/** Of several statements on one day the last counts, as in `statementInForce`. */
function stepsBetween(statements: readonly Position[]): number {
  const counted = statements.filter((one, at) => statements[at + 1]?.date !== one.date)
  return counted.reduce(
    (sum, { stance }, at) => sum + Math.abs(stance - (counted[at - 1]?.stance ?? stance)),
    0,
  )
}

const daysKept = new WeakMap<readonly Position[], readonly EpochDay[]>()

function daysOf(statements: readonly Position[]): readonly EpochDay[] {
  const kept = daysKept.get(statements)
  if (kept) return kept
  const days = statements.map((statement) => epochDay(statement.date))
  daysKept.set(statements, days)
  return days
}

/** How many of the ascending days lie on or before a day. */
export const countUntil = (days: readonly EpochDay[], day: EpochDay): number =>
  leadingCount(days, (one) => one <= day)

/** Days through which some statement of a lane is in force, and how sure that is to a reader. */
export interface InForceSpan {
  readonly from: EpochDay
  readonly to: EpochDay
  /** `old`: not restated for more than a year (R18); `after`: past the reach of the terms (R33). */
  readonly kind: 'recent' | 'old' | 'after'
}

/** Where the line of a lane runs; neighbours of one kind are one span, silence has none. */
export function inForceSpans(
  { days }: Pick<Lane, 'days'>,
  { from, to }: Window,
  reach: EpochDay,
): readonly InForceSpan[] {
  const spans: InForceSpan[] = []
  const add = (kind: InForceSpan['kind'], start: EpochDay, end: EpochDay): void => {
    const [first, last] = [Math.max(from, start), Math.min(to, end)]
    const before = spans.at(-1)
    if (first >= last) return
    if (before?.kind === kind && before.to === first)
      spans[spans.length - 1] = { ...before, to: last }
    else spans.push({ kind, from: first, to: last })
  }
  days.forEach((day, at) => {
    const end = days[at + 1] ?? to
    const grows = day + NOT_RESTATED_AFTER_DAYS
    add('recent', day, Math.min(end, grows, reach))
    add('old', Math.max(day, grows), Math.min(end, reach))
    add('after', Math.max(day, reach), end)
  })
  return spans
}
