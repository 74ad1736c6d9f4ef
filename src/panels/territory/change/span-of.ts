import type { TimeFrame } from '../../../ui/time-axis'
import type { Place } from './bars-view'

/** A place of the axis with a little air at its right. */
export function spanOf({ from, until }: Place, frame: TimeFrame): { x: number; width: number } {
  const x = frame.x(from)
  const room = frame.x(until) - x
  return { x, width: Math.max(1.5, room - Math.min(3, room * 0.22)) }
}
