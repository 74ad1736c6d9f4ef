import type { EpochDay } from '../../domain/day'

/** Both ends inside. */
export interface Days {
  readonly from: EpochDay
  readonly to: EpochDay
}

/** Shortest period that can be dragged, from first to last day. */
const SHORTEST = 6

/** The period with one end at another day; the ends never pass each other. */
export const setEnd = (period: Days, end: 'from' | 'to', day: EpochDay): Days =>
  end === 'from'
    ? { from: Math.min(day, period.to - SHORTEST), to: period.to }
    : { from: period.from, to: Math.max(day, period.from + SHORTEST) }

/** The end of the period that is nearer to a day. */
export const nearestEnd = ({ from, to }: Days, day: EpochDay): 'from' | 'to' =>
  Math.abs(day - from) <= Math.abs(day - to) ? 'from' : 'to'

/** The period moved so that it begins on that day, kept within the whole. */
export function movePeriod(period: Days, from: EpochDay, whole: Days): Days {
  const length = period.to - period.from
  const start = Math.min(Math.max(from, whole.from), whole.to - length)
  return { from: start, to: start + length }
}
