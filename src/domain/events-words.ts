import type { EventRecord } from './dataset'
import { epochDay, monthOf, yearOf, type EpochDay, type IsoDay } from './day'
import { EVENT_KINDS } from './events-kinds'
import { sayDay, sayList, sayMonth } from './words'

/** Beyond this many letters a line of names goes on as "and 2 more". */
const LONGEST_LINE = 96

/** First and last day of an event; equal for one of a single day (rule R16). */
export const eventSpan = (
  event: Pick<EventRecord, 'date' | 'endDate'>,
): readonly [EpochDay, EpochDay] => [epochDay(event.date), epochDay(event.endDate ?? event.date)]

/** Whether an event is under way on the day, its first and last day included. */
export function isOn(event: Pick<EventRecord, 'date' | 'endDate'>, day: EpochDay): boolean {
  const [start, end] = eventSpan(event)
  return start <= day && day <= end
}

/** "29 March 2022", "14 to 28 March 2022", "6 September to 2 October 2022" (rule R16). */
export function sayEventDates({ date, endDate }: Pick<EventRecord, 'date' | 'endDate'>): string {
  if (endDate === null || endDate === date) return sayDay(date)
  return `${sayStart(date, endDate)} to ${sayDay(endDate)}`
}

function sayStart(start: IsoDay, end: IsoDay): string {
  if (monthOf(start) === monthOf(end)) return String(Number(start.slice(8)))
  const isSameYear = yearOf(start) === yearOf(end)
  return isSameYear ? sayDay(start).slice(0, -' 2022'.length) : sayDay(start)
}

/** The events under way on a day: those that begin on it first, key events first, then by kind. */
export function eventsOn(events: readonly EventRecord[], day: EpochDay): readonly EventRecord[] {
  const rank = (event: EventRecord): number =>
    (epochDay(event.date) === day ? 0 : 20) +
    (event.key ? 0 : 10) +
    EVENT_KINDS.findIndex((one) => one.kind === event.kind)
  return events
    .filter((event) => isOn(event, day))
    .map((event) => ({ event, rank: rank(event) }))
    .sort((a, b) => a.rank - b.rank)
    .map((one) => one.event)
}

/** "29 March 2022: Istanbul talks; Istanbul Communique drafted; and 1 more" (VISUAL.md, 7). */
export function sayEventsOn(events: readonly EventRecord[], day: EpochDay): string {
  const names = eventsOn(events, day).map(shortName)
  if (names.length === 0) return `${sayDay(day)}: no event in view that day`
  const told = (count: number): string => {
    const rest = names.length - count
    const line = names.slice(0, count).join('; ')
    return `${sayDay(day)}: ${rest === 0 ? line : `${line}; and ${String(rest)} more`}`
  }
  let count = names.length
  while (count > 1 && told(count).length > LONGEST_LINE) count -= 1
  return told(count)
}

/** The label of a key event, else the title. */
export const shortName = (event: Pick<EventRecord, 'label' | 'title'>): string =>
  event.label ?? event.title

/** "252 events from February 2022 to August 2026: 79 negotiations, 57 documents ..." */
export function sayEventCounts(
  events: readonly EventRecord[],
  { from, to }: { readonly from: IsoDay; readonly to: IsoDay },
): string {
  const period =
    monthOf(from) === monthOf(to) ? sayMonth(from) : `${sayMonth(from)} to ${sayMonth(to)}`
  if (events.length === 0) return `No event in view, ${period}`
  const counts = EVENT_KINDS.flatMap((one) => {
    const count = events.filter((event) => event.kind === one.kind).length
    return count === 0 ? [] : [one.say(count)]
  })
  const total = events.length === 1 ? '1 event' : `${String(events.length)} events`
  return `${total}, ${period}: ${sayList(counts)}`
}
