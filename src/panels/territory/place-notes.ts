import { meets, meetsLine, type Box } from './place-labels'
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
  readonly box: Box
}

interface NoteSpace {
  readonly bounds: Box
  readonly profile: LineProfile
  readonly taken: readonly Box[]
}

const LINE = 13
/** How far over the lines a note begins, and by how much it moves up to find room. */
const OVER = 12
const STEP = 13
const TRIES = 4

/** Puts notes above the lines, each as near as it fits; those that do not fit are left out. */
export function placeNotes(notes: readonly Note[], space: NoteSpace): readonly PlacedNote[] {
  const taken: Box[] = [...space.taken]
  return notes.flatMap((note) => {
    const found = candidates(note, space).find(
      ({ box }) =>
        box.top >= space.bounds.top &&
        !taken.some((other) => meets(box, other)) &&
        !meetsLine(box, space.profile),
    )
    if (!found) return []
    taken.push(found.box)
    return [found]
  })
}

/** Over the place, to its right, to its left; then the same higher up. */
function candidates(note: Note, { bounds, profile }: NoteSpace): readonly PlacedNote[] {
  const half = note.width / 2
  const over = highest(profile, note.x - 3, note.x + 3)
  const places = [note.x, note.x + half - 6, note.x - half + 6].filter(
    (x) => x - half >= bounds.left && x + half <= bounds.right,
  )
  return Array.from({ length: TRIES }, (_, step) => step * STEP).flatMap((up) =>
    places.map((x) => {
      const y = over - OVER - up
      const top = y - 10 - (note.lines.length - 1) * LINE
      return { ...note, x, y, box: { left: x - half, right: x + half, top, bottom: y + 3 } }
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
