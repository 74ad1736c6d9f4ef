import { meets, meetsLine, type Box, type Leader } from './place-labels'
import { meetsCursor, type Ground } from './ground'
import type { LineProfile } from './line-profile'

/** Lines of a note, centred over a place on a line. */
export interface Note {
  readonly id: string
  readonly x: number
  readonly lines: readonly string[]
  readonly width: number
}

export interface PlacedNote extends Note {
  /** Base line of the last line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly leader: Leader | null
  /** Stands under the lines, on the tint. */
  readonly isOnTint: boolean
  readonly box: Box
}

const LINE = 13
/** How far over the lines a note begins, and by how much it moves up to find room. */
const OVER = 11
const STEP = 13
const TRIES = 4
/** From a place to a note at its side. */
const ASIDE = 6

/** Puts notes above the lines, each as near as it fits; those that do not fit are left out. */
export function placeNotes(notes: readonly Note[], space: Ground): readonly PlacedNote[] {
  const taken: Box[] = [...space.taken]
  return notes.flatMap((note) => {
    const found = candidates(note, space).find(
      ({ box }) =>
        box.top >= space.bounds.top &&
        !taken.some((other) => meets(box, other)) &&
        !space.marks.some((other) => meets(box, other)) &&
        !meetsCursor(box, space.cursors) &&
        !meetsLine(box, space.profile),
    )
    if (!found) return []
    taken.push(found.box)
    return [found]
  })
}

/** Over the place, begun or ended at it, wholly to its side; then the same higher up. */
function candidates(note: Note, { bounds, profile }: Ground): readonly PlacedNote[] {
  const half = note.width / 2
  const over = highest(profile, note.x - 3, note.x + 3)
  const shifts = [0, half - ASIDE, ASIDE - half, half + ASIDE, -half - ASIDE]
  const places = shifts
    .map((shift) => note.x + shift)
    .filter((x) => x - half >= bounds.left && x + half <= bounds.right)
  return Array.from({ length: TRIES }, (_, step) => step * STEP).flatMap((up) =>
    places.map((x) => {
      const y = over - OVER - up
      const top = y - 10 - (note.lines.length - 1) * LINE
      const box = { left: x - half, right: x + half, top, bottom: y + 3 }
      return { ...note, x, y, anchor: 'middle' as const, leader: null, isOnTint: false, box }
    }),
  )
}

function highest({ top }: LineProfile, from: number, to: number): number {
  let best = Infinity
  const last = Math.min(top.length - 1, Math.ceil(to))
  for (let column = Math.max(0, Math.floor(from)); column <= last; column += 1)
    best = Math.min(best, top[column] ?? Infinity)
  return best
}
