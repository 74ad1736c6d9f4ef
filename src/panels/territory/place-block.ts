import type { TimeFrame } from '../../ui/time-axis'
import type { CursorLabel, LabelLine } from './form-view'
import { meets, type Box } from './place-labels'
import type { Plot } from './plot'
import type { TextWidth } from './text-width'

/** Lines of text that belong to a cursor. */
export interface Block {
  readonly width: number
  readonly lines: number
  /** The cursor, and the height at which the block would best begin. */
  readonly x: number
  readonly y: number
}

export interface PlacedBlock {
  readonly x: number
  /** Base line of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly box: Box
  /** Lies on nothing. */
  readonly isFree: boolean
}

export interface BlockSpace {
  readonly bounds: Box
  /** Where texts and marks stand. */
  readonly taken: readonly Box[]
  readonly cursors: readonly Box[]
}

/** From line to line, from the base line to the top of a text, from the cursor to the text, px. */
export const BLOCK_LINE = 15
const ASCENT = 10
const GAP = 8
const STEP = 6

/** Labels of cursors keep out of the stub; on a phone there is none. */
export const boundsOf = (frame: TimeFrame, plot: Plot): Box => ({
  left: frame.form === 'S' ? 2 : frame.left - GAP,
  right: frame.width - 2,
  top: plot.top - 12,
  bottom: plot.bottom - 2,
})

/** Weight of the value in a label (VISUAL.md, 2). */
const VALUE_WEIGHT = 640

/** The room that a label wants at its cursor. */
export function blockOf(
  { lines }: CursorLabel,
  at: { readonly x: number; readonly y: number; readonly widthOf: TextWidth },
): Block {
  const width = ({ name, value }: LabelLine): number =>
    at.widthOf(`${name} `) + at.widthOf(value, VALUE_WEIGHT)
  return { x: at.x, y: at.y, lines: lines.length, width: Math.max(...lines.map(width)) }
}

/**
 * Puts a block beside its cursor, as near as it finds room between the texts and marks that are there;
 * rather over another cursor than on a mark; where there is no room, at the top: it is needed more than
 * it disturbs.
 */
export function placeBlock(block: Block, { bounds, taken, cursors }: BlockSpace): PlacedBlock {
  const height = block.lines * BLOCK_LINE
  const highest = bounds.top
  const lowest = Math.max(highest, bounds.bottom - height)
  const start = Math.min(lowest, Math.max(highest, block.y))
  const steps = Array.from({ length: Math.ceil((lowest - highest) / STEP) }, (_, at) => at + 1)
  const tops = [start, ...steps.flatMap((step) => [start - step * STEP, start + step * STEP])]
  const inside = [...tops.filter((top) => top >= highest && top <= lowest), highest]
    .flatMap((top) => [placeAt(block, top, 'start'), placeAt(block, top, 'end')])
    .filter(({ box }) => box.left >= bounds.left && box.right <= bounds.right)
  const isClear = (others: readonly Box[], { box }: PlacedBlock): boolean =>
    !others.some((other) => meets(box, other))
  const clear = inside.filter((one) => isClear(taken, one))
  const free = clear.find((one) => isClear(cursors, one)) ?? clear[0]
  if (free) return { ...free, isFree: true }
  return inside.at(-1) ?? placeAt(block, highest, block.x < bounds.right / 2 ? 'start' : 'end')
}

function placeAt(block: Block, top: number, anchor: 'start' | 'end'): PlacedBlock {
  const x = anchor === 'start' ? block.x + GAP : block.x - GAP
  const left = anchor === 'start' ? x : x - block.width
  return {
    x,
    y: top + ASCENT,
    anchor,
    isFree: false,
    box: { left, right: left + block.width, top, bottom: top + block.lines * BLOCK_LINE },
  }
}
