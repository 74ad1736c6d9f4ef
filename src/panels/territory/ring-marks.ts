import type { TimeFrame } from '../../ui/time-axis'
import type { BatchMark } from './flag-marks'
import type { Box, PlacedLabel, Ring } from './place-labels'
import type { PointMark } from './point-marks'
import type { EventMark } from './territory-marks'
import type { TerritoryView } from './territory-view'
import type { TextWidth } from './text-width'

/** A mark that opens its record: the row that the arrow keys walk. */
export type ChartMark = EventMark | PointMark | BatchMark

/** A mark on the drawing, with its label where one was placed. */
export interface RingMark {
  readonly mark: ChartMark
  readonly x: number
  readonly y: number
  readonly text: string
  /** A stated range as places; null where there is none. */
  readonly range: { readonly top: number; readonly bottom: number } | null
  readonly label: PlacedLabel | null
  /** The label stands under the lines, on the tint. */
  readonly isOnTint: boolean
}

export type BareMark = Omit<RingMark, 'label' | 'isOnTint'>

/** All marks of a view at their places, in the order of right to a label. */
export function bareMarks(
  view: Pick<TerritoryView, 'points' | 'events' | 'batches'>,
  frame: TimeFrame,
  y: (km2: number) => number,
): readonly BareMark[] {
  const at = (mark: ChartMark, text: string): BareMark => ({
    mark,
    text,
    x: frame.x(mark.day),
    y: y(mark.km2 ?? 0),
    range:
      mark.kind === 'point' && mark.range
        ? { top: y(mark.range.highKm2), bottom: y(mark.range.lowKm2) }
        : null,
  })
  return [
    ...view.points.filter((one) => !one.isMapped).map((one) => at(one, one.text)),
    ...view.events.map((one) => at(one, one.label)),
    ...view.points.filter((one) => one.isMapped).map((one) => at(one, one.text)),
    ...view.batches.map((one) => at(one, one.text)),
  ]
}

export const asRing = ({ mark, x, y, text }: BareMark, widthOf: TextWidth): Ring => ({
  id: mark.record,
  x,
  y,
  width: widthOf(text),
  isBeside: mark.kind === 'point',
})

/** The room of a mark that does not stand on a line, of which the lines keep texts away. */
export const offLineBoxes = ({ mark, x, y, range }: BareMark): readonly Box[] =>
  mark.kind === 'point' || (mark.kind === 'event' && mark.km2 === null)
    ? [
        {
          left: x - 3,
          right: x + 3,
          top: Math.min(y - 3, range?.top ?? y),
          bottom: Math.max(y + 3, range?.bottom ?? y),
        },
      ]
    : []

interface Place {
  readonly x: number
  readonly y: number
}

/** The mark nearest to a place, no further than `reach`; null where none is (VISUAL.md, 12). */
export function nearestMark<M extends Place>(
  marks: readonly M[],
  place: Place,
  reach: number,
): M | null {
  let best: M | null = null
  let least = reach
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - place.x, mark.y - place.y)
    if (distance > least || (best && distance === least)) continue
    best = mark
    least = distance
  }
  return best
}
