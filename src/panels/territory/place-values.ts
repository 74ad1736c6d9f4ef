import type { TimeFrame } from '../../ui/time-axis'
import type { LineProfile } from './line-profile'
import { meets, meetsLine, textBox, type Box } from './place-labels'
import type { ValueMark } from './territory-marks'
import type { TextWidth } from './text-width'

/** A mapper's value where a cursor meets its line: dot, hair leader, name and figure. */
export interface ValueLabel {
  readonly mark: ValueMark
  readonly dot: { readonly x: number; readonly y: number }
  readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
  /** From beside the dot to beside the text; a value alone needs none. */
  readonly leader: { readonly x1: number; readonly x2: number } | null
  readonly box: Box
}

interface ValueSpace {
  readonly frame: TimeFrame
  readonly y: (km2: number) => number
  readonly widthOf: TextWidth
  readonly profile: LineProfile
  readonly bounds: Box
  /** Where texts stand already. */
  readonly taken: readonly Box[]
}

/** From one base line to the next. */
const LINE = 15
/** From the cursor to a text alone, and to a text with a leader. */
const NEAR = 9
const FAR = 22
/** What a text in the way costs against a place further off. */
const FAULT = 100

/**
 * Values beside the cursor, apart from each other: level with their dots if the texts stand free, else
 * together above or below the lines, on the side that is freest.
 */
export function placeValues(marks: readonly ValueMark[], space: ValueSpace): readonly ValueLabel[] {
  if (marks.length === 0) return []
  const sorted = [...marks].sort((a, b) => b.km2 - a.km2)
  let best: { readonly labels: readonly ValueLabel[]; readonly cost: number } | null = null
  for (const way of WAYS) {
    if (best && best.cost <= way.cost) break
    const labels = block(sorted, way, space)
    const cost = faultsOf(labels, space) * FAULT + way.cost
    if (!best || cost < best.cost) best = { labels, cost }
  }
  return best?.labels ?? []
}

interface Way {
  readonly side: 'right' | 'left'
  readonly height: 'level' | 'above' | 'below'
  /** Lines up or down from there. */
  readonly shift: number
  /** The dearer, the further from the natural place. */
  readonly cost: number
}

/** From the cheapest on. */
const WAYS: readonly Way[] = (['right', 'left'] as const)
  .flatMap((side) =>
    (['level', 'above', 'below'] as const).flatMap((height, far) =>
      [0, -1, 1, -2, 2, -3, 3, -4, 4].map((shift) => ({
        side,
        height,
        shift: shift * LINE,
        cost: (side === 'right' ? 0 : 1) + 2 * far + 4 * Math.abs(shift),
      })),
    ),
  )
  .sort((a, b) => a.cost - b.cost)

/** The labels of one cursor, from the top, put one way. */
function block(
  marks: readonly ValueMark[],
  { side, height, shift }: Way,
  space: ValueSpace,
): readonly ValueLabel[] {
  const isAlone = marks.length === 1
  const sign = side === 'right' ? 1 : -1
  const offset = isAlone ? NEAR : FAR
  const dots = marks.map((mark) => ({ x: space.frame.x(mark.day), y: space.y(mark.km2) }))
  const widths = marks.map((mark) => widthOfValue(mark, space.widthOf))
  const start = firstLine({ dots, width: Math.max(...widths) + offset, sign, height }, space)
  let above = -Infinity
  return marks.map((mark, at) => {
    const dot = dots[at] ?? { x: 0, y: 0 }
    const level = isAlone ? dot.y - 13 : dot.y + 4
    const y = Math.max((height === 'level' ? level : start + at * LINE) + shift, above + LINE)
    above = y
    const anchor = side === 'right' ? ('start' as const) : ('end' as const)
    const text = { x: dot.x + sign * offset, y, anchor }
    const leader = isAlone ? null : { x1: dot.x + 6 * sign, x2: dot.x + 18 * sign }
    return { mark, dot, text, leader, box: textBox(text, widths[at] ?? 0) }
  })
}

interface Beside {
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  readonly width: number
  readonly sign: number
  readonly height: Way['height']
}

/** Base line of the first text, so that all stand above or below what the lines reach there. */
function firstLine({ dots, width, sign, height }: Beside, { profile }: ValueSpace): number {
  const x = dots[0]?.x ?? 0
  const [from, to] = [Math.min(x, x + sign * width), Math.max(x, x + sign * width)]
  let highest = dots[0]?.y ?? 0
  let lowest = dots.at(-1)?.y ?? 0
  for (let column = Math.max(0, Math.floor(from)); column <= to; column += 1) {
    highest = Math.min(highest, profile.top[column] ?? Infinity)
    lowest = Math.max(lowest, profile.bottom[column] ?? -Infinity)
  }
  return height === 'above' ? highest - 9 - (dots.length - 1) * LINE : lowest + 18
}

function faultsOf(labels: readonly ValueLabel[], space: ValueSpace): number {
  const { bounds, taken, profile } = space
  return labels.reduce((sum, { box }) => {
    const isOut = box.left < bounds.left - 8 || box.right > bounds.right || box.top < bounds.top
    const isLow = box.bottom > bounds.bottom
    const isTaken = taken.some((other) => meets(box, other))
    return (
      sum + (isOut || isLow ? 4 : 0) + (isTaken ? 2 : 0) + (meetsLine(box, profile, -2) ? 1 : 0)
    )
  }, 0)
}

/** Name, a space and the figure in 640. */
export const widthOfValue = (mark: ValueMark, widthOf: TextWidth): number =>
  widthOf(`${mark.label} `) + widthOf(mark.value, 640)
