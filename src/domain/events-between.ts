import type { EventRecord } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { EVENT_KINDS } from './events-kinds'
import { momentsOf } from './play'
import type { Scope } from './scope'
import { eventsIn } from './selection'
import { sayCount, sayDay, sayList, sayNumber } from './words'

type Moments = Pick<Scope, 'at' | 'vs' | 'actors'>

/** Kinds that are named with their count; the others are in the strip. */
const KINDS_NAMED = 2

/**
 * Events of a chosen actor on a day after the earlier moment and before the later one; one that lasts
 * counts when it overlaps these days (rules R9, R14, R16). Null without a second moment.
 */
export function eventsBetweenMoments(
  index: DatasetIndex,
  { at, vs, actors }: Moments,
): readonly EventRecord[] | null {
  const [from, to] = momentsOf({ at, vs })
  if (from === undefined || to === undefined) return null
  return to - from < 2 ? [] : eventsIn(index, { from: from + 1, to: to - 1, actors })
}

/**
 * "After 29 March 2022 and before 16 May 2025: 148 events, 20 of them key events; the most are
 * 42 negotiations and 38 documents." Null without a second moment.
 */
export function sayEventsBetween(index: DatasetIndex, moments: Moments): string | null {
  const events = eventsBetweenMoments(index, moments)
  if (!events) return null
  const [from = NaN, to = NaN] = momentsOf(moments)
  const span = `After ${sayDay(from)} and before ${sayDay(to)}`
  if (events.length === 0) return `${span}: no event in view.`
  const keys = events.filter((event) => event.key).length
  const key =
    keys === 0
      ? 'none of them a key event'
      : `${sayNumber(keys)} of them ${keys === 1 ? 'a key event' : 'key events'}`
  return `${span}: ${sayCount(events.length, 'event')}, ${key}; ${sayKinds(events)}.`
}

/** Largest first, ties in the order of the lanes. */
function sayKinds(events: readonly EventRecord[]): string {
  const kinds = EVENT_KINDS.map(({ kind, say }) => {
    const count = events.filter((event) => event.kind === kind).length
    return { count, words: say(count) }
  })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const named = kinds.slice(0, KINDS_NAMED).map(({ words }) => words)
  return kinds.length > KINDS_NAMED ? `the most are ${sayList(named)}` : sayList(named)
}
