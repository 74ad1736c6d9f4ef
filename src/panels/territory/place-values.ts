import type { TimeFrame } from '../../ui/time-axis'
import { meetsCursor, type Ground } from './ground'
import { isUnderLines } from './line-profile'
import { meets, meetsLine, middleOf, textBox, type Box } from './place-labels'
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
  /** The text stands under the lines, on the tint. */
  readonly isOnTint: boolean
  /** There is room for the text; without it the dot stands alone. */
  readonly isNamed: boolean
}

export interface ValueSpace extends Ground {
  readonly frame: TimeFrame
  readonly y: (km2: number) => number
  readonly widthOf: TextWidth
}

/** From one base line to the next. */
const LINE = 15
/** From the cursor to a text alone, and to a text with a leader. */
const NEAR = 9
const FAR = 22
/** Moves up and down that are tried: so many steps of so many px. */
const STEP = 5
const SHIFTS = [0, ...Array.from({ length: 36 }, (_, at) => [-at - 1, at + 1]).flat()]
/** What a text in the way costs against a place further off. */
const FAULT = 60

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
  return (best?.labels ?? []).map((label) => ({
    ...label,
    isNamed: !space.taken.some((other) => meets(label.box, other)),
  }))
}

interface Way {
  readonly side: 'right' | 'left'
  readonly height: 'level' | 'above' | 'below'
  /** Up or down from there, px. */
  readonly shift: number
  /** The dearer, the further from the natural place. */
  readonly cost: number
}

/** From the cheapest on. */
const WAYS: readonly Way[] = (['right', 'left'] as const)
  .flatMap((side) =>
    (['level', 'above', 'below'] as const).flatMap((height, far) =>
      SHIFTS.map((shift) => ({
        side,
        height,
        shift: shift * STEP,
        cost: (side === 'right' ? 0 : 1) + 2 * far + Math.abs(shift),
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
    const isOnTint = isUnderLines(space.profile, middleOf(text, widths[at] ?? 0), y)
    return { mark, dot, text, leader, box: textBox(text, widths[at] ?? 0), isOnTint, isNamed: true }
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
  const near = x + sign * NEAR
  const [from, to] = [Math.min(near, x + sign * width), Math.max(near, x + sign * width)]
  let highest = dots.at(-1)?.y ?? 0
  let lowest = dots[0]?.y ?? 0
  for (let column = Math.max(0, Math.floor(from)); column <= to; column += 1) {
    highest = Math.min(highest, profile.top[column] ?? Infinity)
    lowest = Math.max(lowest, profile.bottom[column] ?? -Infinity)
  }
  return height === 'above' ? highest - 9 - (dots.length - 1) * LINE : lowest + 18
}

/** What is wrong with labels put one way, the worse the more. */
function faultsOf(labels: readonly ValueLabel[], space: ValueSpace): number {
  const { bounds, taken, marks, cursors, profile } = space
  return labels.reduce((sum, { box, leader, dot, text }) => {
    const hair = leader && leaderBox(leader, dot.y, text.y)
    const isOut = box.left < bounds.left - 8 || box.right > bounds.right
    const isOver = box.top < bounds.top || box.bottom > bounds.bottom
    return (
      sum +
      (isOut || isOver ? 12 : 0) +
      (taken.some((other) => meets(box, other)) ? 8 : 0) +
      (marks.some((other) => meets(box, other)) ? 2 : 0) +
      (meetsCursor(box, cursors) ? 2 : 0) +
      (meetsLine(box, profile, 0) ? 2 : 0) +
      (hair && taken.some((other) => meets(hair, other)) ? 1 : 0)
    )
  }, 0)
}

/** Name, a space and the figure in 640. */
export const widthOfValue = (mark: ValueMark, widthOf: TextWidth): number =>
  widthOf(`${mark.label} `) + widthOf(mark.value, 640)

/** The room of a slanted leader. */
export const leaderBox = (
  { x1, x2 }: { readonly x1: number; readonly x2: number },
  dotY: number,
  textY: number,
): Box => ({
  left: Math.min(x1, x2),
  right: Math.max(x1, x2),
  top: Math.min(dotY, textY - 4),
  bottom: Math.max(dotY, textY - 4),
})
