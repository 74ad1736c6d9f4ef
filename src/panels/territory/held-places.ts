import { meets, textBox, type Box } from './place-labels'

/** A mark of the strip that may have a text beside it, px. */
export interface Placeable {
  readonly key: string
  readonly x: number
  readonly y: number
  /** Width of the text; null where it has none. */
  readonly width: number | null
  /** Where else its text may stand than beside it: before the whole area, or on the area. */
  readonly also: 'before' | 'on' | null
}

export interface HeldText {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly isOnArea: boolean
}

/** What a text has to keep off. */
export interface HeldSpace {
  readonly bounds: Box
  /** Texts and marks. */
  readonly taken: readonly Box[]
  /** Where the area begins. */
  readonly startX: number
  /** The highest place of anything drawn under a text, and the lowest of the line. */
  readonly areaUnder: (left: number, right: number) => Reach
}

export interface Reach {
  readonly top: number
  readonly line: number
}

/** Texts by key of their mark, each in the first place that is free; what has none is left out. */
export function placeTexts(
  marks: readonly Placeable[],
  space: HeldSpace,
): ReadonlyMap<string, HeldText> {
  const texts = new Map<string, HeldText>()
  const taken = [...space.taken]
  for (const { width, ...mark } of marks) {
    if (width === null) continue
    const found = firstFree({ ...mark, width }, { ...space, taken })
    if (!found) continue
    texts.set(mark.key, found)
    taken.push(textBox(found, width))
  }
  return texts
}

/** Half a mark. */
const MARK = 5

/** The room that a mark itself takes. */
export const markBox = ({ x, y }: Pick<Placeable, 'x' | 'y'>): Box => ({
  left: x - MARK,
  right: x + MARK,
  top: y - MARK,
  bottom: y + MARK,
})

interface Worded extends Placeable {
  readonly width: number
}

const firstFree = (mark: Worded, space: HeldSpace): HeldText | undefined =>
  candidates(mark, space).find((text) => isFree(text, mark.width, space))

const isFree = (
  text: HeldText,
  width: number,
  { bounds, taken, areaUnder }: HeldSpace,
): boolean => {
  const box = textBox(text, width)
  const isClear =
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom &&
    !taken.some((other) => meets(box, other))
  if (!isClear) return false
  const { top, line } = areaUnder(box.left, box.right)
  return text.isOnArea ? line <= box.top : top >= box.bottom
}

/** From the base line of a text to its mark: level first. */
const SHIFTS = [4, 0, -4, -8, 8, 12]
/** So high above its mark a text is still known as its own where a cursor leads there. */
const FAR = -16
/** From a mark to its text. */
const NEAR = [9, 14]
const SIDES = [
  { anchor: 'start', sign: 1 },
  { anchor: 'end', sign: -1 },
] as const

/** Level with the mark, at its right and its left; before the area; above it; on it. */
function candidates({ x, y, width, also }: Worded, space: HeldSpace): readonly HeldText[] {
  const shifts = also === 'on' ? [...SHIFTS, FAR] : SHIFTS
  const level = NEAR.flatMap((near) =>
    shifts.flatMap((shift) =>
      SIDES.map(({ anchor, sign }) => ({ x: x + sign * near, y: y + shift, anchor })),
    ),
  )
  const before = SHIFTS.map((shift) => ({
    x: space.startX - 9,
    y: y + shift,
    anchor: 'end' as const,
  }))
  const above = SIDES.map(({ anchor, sign }) => {
    const start = x - sign * 4
    const [left, right] = sign > 0 ? [start, start + width] : [start - width, start]
    return { x: start, y: space.areaUnder(left, right).top - 4, anchor }
  })
  const on = SIDES.map(({ anchor, sign }) => ({ x: x + sign * 7, y: y + 18, anchor }))
  return [
    ...[...level, ...(also === 'before' ? before : []), ...above]
      .filter((one) => Number.isFinite(one.y))
      .map((one) => ({ ...one, isOnArea: false })),
    ...(also === 'on' ? on.map((one) => ({ ...one, isOnArea: true })) : []),
  ]
}
