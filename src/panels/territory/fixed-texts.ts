import type { TimeFrame } from '../../ui/time-axis'
import type { LineProfile } from './line-profile'
import { textBox, type Box } from './place-labels'
import { yScale, type Plot } from './plot'
import type { TerritoryView } from './territory-view'
import type { TextWidth } from './text-width'

/** The names of the base line and of the area; the area's is left out where it has no room. */
export interface FixedTexts {
  readonly baseline: { readonly x: number; readonly y: number; readonly isOnTint: boolean }
  readonly area: { readonly x: number; readonly y: number } | null
}

/** What a layout is made from. */
export interface LayoutInput {
  readonly view: TerritoryView
  readonly frame: TimeFrame
  readonly plot: Plot
  readonly widthOf: TextWidth
  /** Where the lines of the drawing are. */
  readonly profile: LineProfile
}

/** From a cursor to a text that stands behind it. */
const CLEAR = 8

/** Texts that stay where they are, moved only behind a cursor, and the room that they take. */
export function fixedTexts(
  { view, frame, plot, widthOf }: LayoutInput,
  cursors: readonly number[],
): FixedTexts & { readonly boxes: readonly Box[]; readonly rule: Box } {
  const indent = frame.form === 'S' ? 19 : 31
  const { agreed, spread, baselineKm2, topKm2 } = view.drawing
  const right = frame.width - frame.right
  const start = agreed[0] ? Math.max(frame.left, frame.x(spread.days[agreed[0].start] ?? 0)) : right
  const level = yScale(plot, topKm2)(baselineKm2)
  const widths = { baseline: widthOf(view.labels.baseline), area: widthOf(view.labels.area, 640) }
  const isOnTint = start + indent + widths.baseline < right
  const behind = (from: number, width: number): number | null =>
    [from, ...cursors.filter((x) => x > from).map((x) => x + CLEAR)]
      .sort((a, b) => a - b)
      .find(
        (x) => x + width < right && !cursors.some((one) => one > x - 2 && one < x + width + 2),
      ) ?? null
  const natural = (isOnTint ? start : frame.left) + indent
  const baseline = {
    x: behind(natural, widths.baseline) ?? natural,
    y: baselineKm2 > 0 ? level + 16 : level - 6,
    isOnTint,
  }
  const areaX = frame.form === 'S' ? null : behind(start + indent, widths.area)
  const area = areaX === null ? null : { x: areaX, y: plot.bottom - (baselineKm2 > 0 ? 13 : 24) }
  const rule = { left: 0, right: frame.width, top: level - 1, bottom: level + 1 }
  const boxes = [textBox({ ...baseline, anchor: 'start' }, widths.baseline)]
  if (area) boxes.push(textBox({ ...area, anchor: 'start' }, widths.area))
  return { baseline, area, boxes, rule }
}
