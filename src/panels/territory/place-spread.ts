import { meetsCursor, type Ground } from './ground'
import type { CursorView } from './territory-view'
import { meets, meetsLine, textBox, type Box } from './place-labels'
import type { ValueLabel, ValueSpace } from './place-values'

/** Words beside a cursor. */
export interface PlacedWords {
  readonly x: number
  /** Base line of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly lines: readonly string[]
  readonly boxes: readonly Box[]
}

/** From one base line to the next. */
export const WORDS_LINE = 14
/** Room between two values in which the spread stands between them. */
const BETWEEN = 2 * WORDS_LINE

/** How far the values lie apart: between them, under or over them; left out where there is no room. */
export function placeSpread(
  labels: readonly ValueLabel[],
  words: CursorView['spread'],
  space: ValueSpace,
): PlacedWords | null {
  const [first] = labels
  const last = labels.at(-1)
  if (!first || !last || !words || labels.some((one) => !one.isNamed)) return null
  const ys = labels.map((one) => one.text.y).sort((a, b) => a - b)
  const gaps = ys.slice(1).map((y, at) => [ys[at] ?? y, y] as const)
  const places = [
    ...gaps.filter(([upper, lower]) => lower - upper >= BETWEEN).map(([a, b]) => (a + b) / 2),
    (ys.at(-1) ?? 0) + WORDS_LINE,
    (ys[0] ?? 0) - WORDS_LINE,
  ]
  const taken = [...space.taken, ...labels.map((one) => one.box)]
  const { x, anchor } = first.text
  for (const text of [words.long, words.short])
    for (const y of places) {
      const box = textBox({ x, y, anchor }, space.widthOf(text))
      if (isFree(box, { ...space, taken })) return { x, y, anchor, lines: [text], boxes: [box] }
    }
  return null
}

/** Said at the cursor of a day without a value (rule R19), a clause a line, on the side with room. */
export function placeGap(
  words: string,
  cursorX: number,
  space: Ground & Pick<ValueSpace, 'widthOf'>,
): PlacedWords {
  const lines = words.split('; ')
  const width = Math.max(...lines.map((line) => space.widthOf(line)))
  const { bounds } = space
  const sides = [
    { x: cursorX + 8, anchor: 'start' as const },
    { x: cursorX - 8, anchor: 'end' as const },
    { x: bounds.left + 4, anchor: 'start' as const },
  ]
  const places = sides.flatMap(({ x, anchor }) =>
    Array.from({ length: 8 }, (_, at) => {
      const y = bounds.top + 22 + at * WORDS_LINE
      const boxes = lines.map((_, line) => textBox({ x, y: y + line * WORDS_LINE, anchor }, width))
      return { x, y, anchor, lines, boxes }
    }),
  )
  const free = places.find(({ boxes }) => boxes.every((box) => isFree(box, space)))
  const inside = places.find(({ boxes }) => boxes.every((box) => isInside(box, bounds)))
  return (
    free ?? inside ?? { x: bounds.left + 4, y: bounds.top + 22, anchor: 'start', lines, boxes: [] }
  )
}

const isFree = (box: Box, { bounds, taken, marks, profile, cursors }: Ground): boolean =>
  isInside(box, bounds) &&
  !taken.some((other) => meets(box, other)) &&
  !marks.some((other) => meets(box, other)) &&
  !meetsCursor(box, cursors) &&
  !meetsLine(box, profile)

const isInside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom
