import type { EpochDay } from '../../domain/day'
import { countRunOn } from '../../domain/distance-counts'
import type { TimeFrame } from '../../ui/time-axis'
import type { IssueCounts } from './distance-view'

/** A number of issues in the strip, px. */
export interface PlacedCount {
  readonly x: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** The strip is lower than the text. */
  readonly isLow: boolean
}

interface Box {
  readonly left: number
  readonly right: number
}

const LETTER = 6.2
const GAP = 5

/** At each cursor its own number, then in each stretch with room its number, the longest in words. */
export function placeCounts(
  frame: TimeFrame,
  { runs, most, say }: IssueCounts,
  days: readonly EpochDay[],
): readonly PlacedCount[] {
  const isLow = (count: number): boolean => count * 2 < most
  const atCursors = days
    .flatMap((day) => {
      const run = countRunOn(runs, day)
      return run
        ? [besideCursor(frame, frame.x(day), { text: String(run.count), isLow: isLow(run.count) })]
        : []
    })
    .filter(({ box }, nth, [first]) => nth === 0 || !first || isClear(first.box, box))
  const cursors = days.map((day) => ({ left: frame.x(day), right: frame.x(day) }))
  const taken = [...atCursors.map(({ box }) => box), ...cursors]
  const longest = Math.max(...runs.map(({ from, to }) => to - from))
  const inRuns = runs.flatMap(({ from, to, count }) => {
    const room = roomIn({ left: frame.x(from), right: frame.x(to) }, taken)
    const texts = [...(to - from === longest ? [say(count)] : []), String(count)]
    const text = texts.find((words) => words.length * LETTER + 2 * GAP <= room.right - room.left)
    return text === undefined
      ? []
      : [{ x: (room.left + room.right) / 2, text, anchor: 'middle' as const, isLow: isLow(count) }]
  })
  return [...atCursors, ...inRuns]
}

function besideCursor(
  frame: TimeFrame,
  cursor: number,
  words: Pick<PlacedCount, 'text' | 'isLow'>,
): PlacedCount & { readonly box: Box } {
  const width = words.text.length * LETTER + GAP
  const isRight = cursor + width <= frame.width - frame.right
  const box = isRight
    ? { left: cursor, right: cursor + width }
    : { left: cursor - width, right: cursor }
  return {
    x: cursor + (isRight ? GAP : -GAP),
    ...words,
    anchor: isRight ? 'start' : 'end',
    box,
  }
}

const isClear = (a: Box, b: Box): boolean => a.right < b.left || b.right < a.left

/** The widest part of a stretch that nothing stands in. */
function roomIn(stretch: Box, taken: readonly Box[]): Box {
  const inside = taken.filter((box) => !isClear(box, stretch)).toSorted((a, b) => a.left - b.left)
  let best = { left: stretch.left, right: stretch.left }
  let left = stretch.left
  for (const next of [...inside, { left: stretch.right, right: stretch.right }]) {
    if (next.left - left > best.right - best.left) best = { left, right: next.left }
    left = Math.max(left, next.right)
  }
  return best
}
