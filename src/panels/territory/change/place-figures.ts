import type { TimeFrame } from '../../../ui/time-axis'
import type { TextWidth } from '../text-width'
import type { Bar, BarsView } from './bars-view'
import { spanOf } from './span-of'

/** The figure of a cut bar, on its end. */
export interface PlacedFigure {
  readonly bar: Bar
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** From the bar to a figure further out; null where the figure sits on the bar. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null
}

interface FigureInput {
  readonly view: Pick<BarsView, 'bars'>
  readonly frame: TimeFrame
  readonly widthOf: TextWidth
}

/** From one level of figures to the next, from a bar's end to its figure, px. */
const LEVEL = 15
const OFF = 5
export const FIGURE_WEIGHT = 640

/** Room on one side for so many levels, px. */
export const roomFor = (rows: number): number => (rows > 0 ? rows * LEVEL + OFF : 0)

export interface FigureLevel {
  readonly bar: Bar
  readonly level: number
  readonly anchor: 'start' | 'end'
  readonly left: number
  readonly right: number
}

/**
 * Figures of cut bars on one side, from right to left, each one level further out than all that its
 * text would reach: so no text lies on another, or on the leader of one further out.
 */
export function figureLevels(
  { view, frame, widthOf }: FigureInput,
  isOnSide: (bar: Bar) => boolean,
): { readonly levels: readonly FigureLevel[]; readonly rows: number } {
  const levels: FigureLevel[] = []
  for (const bar of view.bars.toReversed()) {
    // The label of a moment tells the figure of its bar.
    if (!bar.isCut || bar.mark !== null || !isOnSide(bar)) continue
    const { x } = spanOf(bar, frame)
    const width = widthOf(bar.figure, FIGURE_WEIGHT) + 2 * OFF
    const anchor = x + width > frame.width ? 'end' : 'start'
    const [left, right] = anchor === 'end' ? [x - width, x + OFF] : [x, x + width]
    const met = levels.filter((one) => one.left < right && left < one.right)
    levels.push({
      bar,
      left,
      right,
      anchor,
      level: 1 + Math.max(-1, ...met.map((one) => one.level)),
    })
  }
  return { levels, rows: Math.max(0, ...levels.map((one) => one.level + 1)) }
}

export function placeFigure(
  { bar, level, anchor, left, right }: FigureLevel,
  { end, middle }: BarEnd,
): PlacedFigure {
  const isUp = bar.km2 > 0
  const y = isUp ? end - OFF - level * LEVEL : end + 2 * OFF + 2 + level * LEVEL
  const edge = anchor === 'start' ? left : right
  const beside = anchor === 'start' ? middle + 3 : middle - 3
  return {
    bar,
    x: level === 0 ? edge : beside,
    y,
    anchor,
    leader: level === 0 ? null : { x: middle, from: end, to: isUp ? y - 9 : y + 1 },
  }
}

export interface BarEnd {
  readonly end: number
  readonly middle: number
}
