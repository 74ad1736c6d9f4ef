import type { TimeFrame } from '../../ui/time-axis'
import { PLOT, stanceY } from './distance-path'
import type { DistanceFigure } from './distance-view'

/** Where the big figure of a cursor stands, px. */
export interface PlacedFigure {
  readonly figure: DistanceFigure
  /** The cursor. */
  readonly lineX: number
  /** Left edge of the text, and its base line. */
  readonly x: number
  readonly y: number
  readonly caption: string | null
}

const NUMBER_WIDTH = 32
const LETTER_WIDTH = 5.6
const GAP = 10

/**
 * Stands each figure right of its cursor, or left of it where the drawing ends. Where two cursors are
 * near each other they stand on either side, else without captions, else one above the other.
 */
export function placeFigures(
  frame: TimeFrame,
  figures: readonly DistanceFigure[],
): readonly PlacedFigure[] {
  const isNarrow = frame.form === 'S'
  const placed = figures.map((one) => place(frame, one, isNarrow ? null : one.caption))
  const [first, second] = placed
  if (!first || !second || !touch(first, second)) return placed
  const onLeft = toLeft(frame, first)
  if (onLeft && !touch(onLeft, second)) return [onLeft, second]
  const bare = figures.map((one) => place(frame, one, null))
  const [one, two] = bare
  return one && two && touch(one, two) ? stack(frame, [first, second]) : bare
}

function place(frame: TimeFrame, figure: DistanceFigure, caption: string | null): PlacedFigure {
  const lineX = frame.x(figure.day)
  const width = widthOf({ figure, caption })
  const right = lineX + GAP + width
  const hasRoomOnLeft = lineX - GAP - width >= frame.left
  const fits = right <= (hasRoomOnLeft ? frame.width - frame.right : frame.width - 4)
  return {
    figure,
    lineX,
    x: fits ? lineX + GAP : lineX - GAP - width,
    y: (stanceY(figure.means[0]) + stanceY(figure.means[1])) / 2 + 5,
    caption,
  }
}

/** The figure left of its cursor, where there is room beside the stub. */
function toLeft(frame: TimeFrame, placed: PlacedFigure): PlacedFigure | null {
  const x = placed.lineX - GAP - widthOf(placed)
  return x < frame.left ? null : { ...placed, x }
}

/** Both beside the pair of cursors, each with its date, since neither stands at its own. */
function stack(
  frame: TimeFrame,
  pair: readonly [PlacedFigure, PlacedFigure],
): readonly PlacedFigure[] {
  const dated = pair.map((one) => ({ ...one, caption: one.figure.datedCaption }))
  const width = Math.max(...dated.map(widthOf))
  const right = Math.max(...dated.map((one) => one.lineX)) + GAP
  const left = Math.min(...dated.map((one) => one.lineX)) - GAP - width
  const x = right + width <= frame.width - 4 ? right : left
  return dated.map((one, nth) => ({ ...one, x, y: PLOT.middle - 6 + nth * 26 }))
}

type Text = Pick<PlacedFigure, 'figure' | 'caption'>

function widthOf({ figure, caption }: Text): number {
  if (caption === null) return NUMBER_WIDTH
  const second = caption === figure.caption ? (figure.shared?.length ?? 0) : 0
  return Math.max(NUMBER_WIDTH + caption.length * LETTER_WIDTH, second * LETTER_WIDTH)
}

function touch(a: PlacedFigure, b: PlacedFigure): boolean {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a]
  return left.x + widthOf(left) + 8 > right.x
}
