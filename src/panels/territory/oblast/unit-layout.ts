import type { TimeFrame } from '../../../ui/time-axis'
import { blockOf, boundsOf, placeBlock, type PlacedBlock } from '../place-block'
import type { Box } from '../place-labels'
import type { Plot } from '../plot'
import type { TextWidth } from '../text-width'
import type { UnitView } from './unit-view'

/** Where the texts stand, px. */
export interface UnitLayout {
  readonly y: (value: number) => number
  readonly end: PlacedEnd | null
  readonly at: PlacedBlock
  readonly vs: PlacedBlock | null
}

export interface PlacedEnd {
  readonly x: number
  /** Base line of the first of three lines. */
  readonly y: number
}

export interface LayoutInput {
  readonly view: UnitView
  readonly frame: TimeFrame
  readonly plot: Plot
  readonly widthOf: TextWidth
}

/** Places, in order of right: the last row in the margin, then the labels of the two moments. */
export function unitLayout({ view, frame, plot, widthOf }: LayoutInput): UnitLayout {
  const pxPer = (plot.bottom - plot.top) / (view.topValue - view.bottomValue || 1)
  const y = (value: number): number => plot.top + (view.topValue - value) * pxPer
  const taken: Box[] = [
    ...view.dots.map((dot) => boxAround(frame.x(dot.day), y(dot.value))),
    ...lineBoxes(view, frame, y),
  ]
  const end = placeEnd(view, frame, { y, bottom: plot.bottom })
  if (end) taken.push({ left: end.x, right: frame.width, top: end.y - 10, bottom: end.y + 31 })
  const bounds = boundsOf(frame, plot)
  const days = [view.at, ...(view.vs === null ? [] : [view.vs])]
  const cursors = days.map((day) => {
    const x = frame.x(day)
    return { left: x, right: x, top: plot.top, bottom: plot.bottom }
  })
  const place = (label: UnitView['atLabel'], day: number): PlacedBlock => {
    const level = y(label.value ?? 0)
    const block = blockOf(label, { x: frame.x(day), y: level - 34, widthOf })
    const placed = placeBlock(block, { bounds, taken, cursors })
    taken.push(placed.box)
    return placed
  }
  const at = place(view.atLabel, view.at)
  const vs = view.vsLabel && view.vs !== null ? place(view.vsLabel, view.vs) : null
  return { y, end, at, vs }
}

const AROUND = 4

const boxAround = (x: number, y: number): Box => ({
  left: x - AROUND,
  right: x + AROUND,
  top: y - AROUND,
  bottom: y + AROUND,
})

/** The room of each piece of a line between two dots. */
const lineBoxes = (
  view: UnitView,
  frame: TimeFrame,
  y: (value: number) => number,
): readonly Box[] =>
  view.runs.flatMap(({ start, end }) =>
    Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => {
      const [a, b] = [start + at, start + at + 1].map((row) => y(view.values[row] ?? NaN))
      return {
        left: frame.x(view.days[start + at] ?? NaN),
        right: frame.x(view.days[start + at + 1] ?? NaN),
        top: Math.min(a ?? 0, b ?? 0),
        bottom: Math.max(a ?? 0, b ?? 0),
      }
    }),
  )

/** On a phone there is no margin to stand in; the last row is then read at its dot. */
function placeEnd(
  { end }: UnitView,
  frame: TimeFrame,
  { y, bottom }: { readonly y: (value: number) => number; readonly bottom: number },
): PlacedEnd | null {
  if (!end || frame.form === 'S') return null
  return { x: frame.x(end.day) + 7, y: Math.min(y(end.value) - 2, bottom - 30) }
}
