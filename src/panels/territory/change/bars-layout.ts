import type { TimeFrame } from '../../../ui/time-axis'
import type { CursorLabel } from '../form-view'
import { BLOCK_LINE, blockOf, boundsOf, placeBlock, type PlacedBlock } from '../place-block'
import { textBox, type Box } from '../place-labels'
import type { Plot } from '../plot'
import type { TextWidth } from '../text-width'
import type { Bar, BarsView } from './bars-view'
import {
  FIGURE_WEIGHT,
  figureLevels,
  placeFigure,
  roomFor,
  type PlacedFigure,
} from './place-figures'
import { spanOf } from './span-of'

/** Where the bars and every text on them stand, px. */
export interface BarsLayout {
  readonly y: (km2: number) => number
  readonly bars: readonly PlacedBar[]
  readonly figures: readonly PlacedFigure[]
  readonly at: PlacedBlock
  readonly vs: PlacedBlock | null
  readonly seams: readonly PlacedSeam[]
}

export interface PlacedBar {
  readonly bar: Bar
  readonly x: number
  readonly width: number
  readonly zero: number
  /** Where it ends, or is cut. */
  readonly end: number
}

export interface PlacedSeam {
  readonly x: number
  readonly lines: readonly string[]
  /** Null where there is no room for the words. */
  readonly place: PlacedBlock | null
}

export interface LayoutInput {
  readonly view: BarsView
  readonly frame: TimeFrame
  readonly plot: Plot
  readonly widthOf: TextWidth
}

/** Places, in order of right: figures of cut bars, the labels of the moments, notes on seams. */
export function barsLayout(input: LayoutInput): BarsLayout {
  const { view, frame, plot } = input
  const above = figureLevels(input, (bar) => bar.km2 > 0)
  const below = figureLevels(input, (bar) => bar.km2 < 0)
  const y = scaleBetween(view, {
    top: plot.top + roomFor(above.rows + labelRows(view, (bar) => bar.km2 > 0)),
    bottom: plot.bottom - roomFor(below.rows + labelRows(view, (bar) => bar.km2 < 0)),
  })
  const bars = view.bars.map((bar) => placeBar(bar, frame, { view, y }))
  const endOf = new Map(bars.map(({ bar, x, width, end }) => [bar, { end, middle: x + width / 2 }]))
  const figures = [...above.levels, ...below.levels].flatMap((level) => {
    const end = endOf.get(level.bar)
    return end ? [placeFigure(level, end)] : []
  })
  const texts = figures.map((figure) =>
    textBox(figure, input.widthOf(figure.bar.figure, FIGURE_WEIGHT)),
  )
  const zero = { left: frame.left, right: frame.width - frame.right, top: y(0), bottom: y(0) }
  const taken = [...texts, ...bars.map(boxOfBar), ...rivalBoxes(view, frame, y), zero]
  const bounds = boundsOf(frame, plot)
  const cursors = [view.at, ...(view.vs === null ? [] : [view.vs])].map((day) =>
    cursorBox(frame.x(day), plot),
  )
  const place = (label: CursorLabel, day: number): PlacedBlock => {
    const block = blockOf(label, { x: frame.x(day), y: heightOf(label, y), widthOf: input.widthOf })
    const placed = placeBlock(block, { bounds, taken, cursors })
    taken.push(placed.box)
    return placed
  }
  const at = place(view.atLabel, view.at)
  const vs = view.vsLabel && view.vs !== null ? place(view.vsLabel, view.vs) : null
  return { y, bars, figures, at, vs, seams: placeSeams(input, taken, cursors) }
}

function scaleBetween(
  { topKm2, bottomKm2 }: BarsView,
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
): (km2: number) => number {
  const pxPerKm2 = (bottom - top) / (topKm2 - bottomKm2)
  return (km2) => top + (topKm2 - km2) * pxPerKm2
}

/** Rows for the label of a moment whose bar is cut; its first stands over the plot. */
function labelRows({ bars, atLabel }: BarsView, isOnSide: (bar: Bar) => boolean): number {
  const isCut = bars.some((bar) => bar.isCut && bar.mark !== null && isOnSide(bar))
  return isCut ? Math.max(1, atLabel.lines.length - 1) : 0
}

function placeBar(
  bar: Bar,
  frame: TimeFrame,
  { view, y }: { readonly view: BarsView; readonly y: (km2: number) => number },
): PlacedBar {
  const limit = Math.sign(bar.km2) * view.limitKm2
  return { bar, ...spanOf(bar, frame), zero: y(0), end: y(bar.isCut ? limit : bar.km2) }
}

const boxOfBar = ({ x, width, zero, end }: PlacedBar): Box => ({
  left: x,
  right: x + width,
  top: Math.min(zero, end),
  bottom: Math.max(zero, end),
})

/** A tick of another mapper stands out over its bar. */
export const RIVAL_OUT = 2

const rivalBoxes = (view: BarsView, frame: TimeFrame, y: (km2: number) => number): readonly Box[] =>
  view.rivals.map((rival) => {
    const { x, width } = spanOf(rival, frame)
    const level = y(rival.km2)
    return { left: x - RIVAL_OUT, right: x + width + RIVAL_OUT, top: level - 1, bottom: level + 1 }
  })

const cursorBox = (x: number, plot: Plot): Box => ({
  left: x,
  right: x,
  top: plot.top,
  bottom: plot.bottom,
})

/** Over a bar that rises, under one that falls. */
function heightOf({ value, lines }: CursorLabel, y: (km2: number) => number): number {
  const level = y(value ?? 0)
  return value !== null && value < 0 ? level - BLOCK_LINE : level - lines.length * BLOCK_LINE
}

/** A change of mapper is noted where there is room; it also stands under the drawing. */
function placeSeams(
  { view, frame, plot, widthOf }: LayoutInput,
  before: readonly Box[],
  cursors: readonly Box[],
): readonly PlacedSeam[] {
  const right = frame.width - frame.right
  const bounds = { left: frame.left, right, top: plot.top, bottom: plot.bottom - 2 }
  const taken = [...before]
  return view.seams.map((seam) => {
    const x = frame.x(seam.day) - 1.5
    const width = Math.max(...seam.lines.map((line) => widthOf(line)))
    const block = { x, y: plot.bottom, lines: seam.lines.length, width }
    const place = placeBlock(block, { bounds, taken, cursors })
    if (!place.isFree || frame.form === 'S') return { x, lines: seam.lines, place: null }
    taken.push(place.box)
    return { x, lines: seam.lines, place }
  })
}
