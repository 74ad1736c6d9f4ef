import { countUntil, type Lane } from '../../../domain/matrix-lane'
import type { EpochDay } from '../../../domain/day'

export interface ListItems {
  /** Entries of the lane to list, newest first. */
  readonly at: readonly number[]
  /** How many there are in all. */
  readonly total: number
  /** The entry in force at the moment; -1 before the first. */
  readonly inForceAt: number
}

/** Before "all" is pressed so many of the newest stand there, and the one in force with them. */
const MOST_FOLDED = 3

/** The statements of a lane for the list of a phone (VISUAL.md, 13). */
export function listItems(lane: Pick<Lane, 'days'>, at: EpochDay, isUnfolded: boolean): ListItems {
  const total = lane.days.length
  const inForceAt = countUntil(lane.days, at) - 1
  const newest = lane.days.map((_, nth) => total - 1 - nth)
  const kept = newest.filter((nth, place) => isUnfolded || place < MOST_FOLDED || nth === inForceAt)
  return { at: kept.length + 1 >= total ? newest : kept, total, inForceAt }
}
