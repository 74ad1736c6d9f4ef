import type { Stance } from '../domain/dataset'

/** A third party on the axis: its short code, hanging below its stance. */
export interface AxisPill {
  readonly code: string
  readonly stance: Stance
}

/** Sizes of the two forms of the axis, px (VISUAL.md, 8). */
export interface AxisSize {
  readonly width: number
  /** Free space beside the outermost ticks. */
  readonly margin: number
  /** Where the axis line lies. */
  readonly lineY: number
  readonly tick: number
  readonly square: number
  readonly radius: number
  readonly bar: number
}

export const fullAxis = (width: number): AxisSize => ({
  width,
  margin: 26,
  lineY: 18,
  tick: 4,
  square: 18,
  radius: 9.6,
  bar: 8,
})

export const SMALL_AXIS: AxisSize = {
  width: 112,
  margin: 12,
  lineY: 10,
  tick: 3,
  square: 10,
  radius: 5.3,
  bar: 6,
}

/** Where a stance lies, px from the left. */
export const stanceX = (size: AxisSize, stance: number): number =>
  size.margin + ((stance + 2) / 4) * (size.width - 2 * size.margin)

export interface PlacedPill extends AxisPill {
  readonly x: number
  readonly width: number
  /** Row under the axis, from 0; the words share row 0. */
  readonly row: number
}

interface Taken {
  readonly row: number
  readonly from: number
  readonly to: number
}

/** Hangs each pill in the first row in which it touches neither words nor another pill. */
export function placePills(
  size: AxisSize,
  pills: readonly AxisPill[],
  words: { readonly x: number; readonly text: string } | null,
): readonly PlacedPill[] {
  const taken: Taken[] = []
  if (words) {
    const half = words.text.length * 2.9 + 3
    taken.push({ row: 0, from: words.x - half, to: words.x + half })
  }
  return pills.map((pill) => {
    const width = pillWidth(pill.code)
    const x = stanceX(size, pill.stance)
    const [from, to] = [x - width / 2 - 1, x + width / 2 + 1]
    const isFree = (row: number): boolean =>
      !taken.some((one) => one.row === row && one.from < to && from < one.to)
    let row = 0
    while (!isFree(row)) row += 1
    taken.push({ row, from, to })
    return { ...pill, x, width, row }
  })
}

export const pillWidth = (code: string): number => 9 + Math.max(2, code.length) * 6.7
