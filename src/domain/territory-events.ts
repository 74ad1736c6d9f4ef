import type { EventRecord } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import { isChosen } from './filters'
import type { Scope } from './scope'
import { lastRowUpTo } from './territory'
import { movementOf, rangeKm2 } from './territory-movement'

/** Days either side of an event within which the area's change is looked at (rule R20). */
const NEAR_EVENT_DAYS = 30

type EventScope = Pick<Scope, 'from' | 'to' | 'at' | 'vs' | 'actors' | 'mappers'>

/**
 * Key events that begin in the period and pass the chosen actors, in the order in which they have a
 * right to a label (rules R9, R20): at the moment and its comparison, then battlefield events by the
 * change of area around them, then the others by date.
 */
export function keyEventsByRight(index: DatasetIndex, scope: EventScope): readonly EventRecord[] {
  const isHeld = (event: EventRecord): boolean =>
    covers(event, scope.at) || (scope.vs !== null && covers(event, scope.vs))
  const rank = (event: EventRecord): number =>
    isHeld(event) ? 0 : event.kind === 'battlefield' ? 1 : 2
  const moved = (event: EventRecord): number =>
    event.kind === 'battlefield' ? changeAround(index, scope.mappers, event) : 0
  return keyEventsIn(index, scope)
    .map((event) => ({ event, rank: rank(event), moved: moved(event) }))
    .sort((a, b) => a.rank - b.rank || b.moved - a.moved)
    .map((one) => one.event)
}

function keyEventsIn(index: DatasetIndex, scope: EventScope): readonly EventRecord[] {
  return index.events.filter((event) => {
    const day = event.key ? epochDay(event.date) : NaN
    return (
      day >= scope.from &&
      day <= scope.to &&
      event.actors.some((actor) => isChosen(scope.actors, actor))
    )
  })
}

const covers = (event: EventRecord, day: EpochDay): boolean =>
  epochDay(event.date) <= day && day <= epochDay(event.endDate ?? event.date)

const kept = new WeakMap<DatasetIndex, Map<string, number>>()

/** Greatest range of one mapper's area from one source within 30 days of an event's start, km². */
export function changeAround(
  index: DatasetIndex,
  mappers: readonly string[],
  event: Pick<EventRecord, 'date'>,
): number {
  const known = kept.get(index) ?? new Map<string, number>()
  kept.set(index, known)
  const key = `${event.date}|${mappers.join('~')}`
  const found = known.get(key) ?? findChange(index, mappers, epochDay(event.date))
  known.set(key, found)
  return found
}

function findChange(index: DatasetIndex, mappers: readonly string[], day: EpochDay): number {
  const ranges = mappers.map((mapper) => {
    const series = index.territoryByMapper.get(mapper)
    if (!series) return 0
    const nearest = Math.max(0, lastRowUpTo(series.days, day))
    const movement = movementOf(series, {
      from: day - NEAR_EVENT_DAYS,
      to: day + NEAR_EVENT_DAYS,
      sourceId: series.sourceIds[nearest],
    })
    return movement ? rangeKm2(movement) : 0
  })
  return Math.max(0, ...ranges)
}
