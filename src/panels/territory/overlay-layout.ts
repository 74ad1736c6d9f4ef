import type { TimeFrame } from '../../ui/time-axis'
import { usualBottom } from './line-profile'
import { placeLabels, type Box, type PlacedLabel, type Ring } from './place-labels'
import { placeEnds, type EndLabel } from './place-ends'
import { fixedTexts, type FixedTexts, type LayoutInput } from './fixed-texts'
import { placeNotes, type Note, type PlacedNote } from './place-notes'
import { placeValues, type ValueLabel } from './place-values'
import { yScale } from './plot'
import type { EventMark, PointMark } from './territory-marks'
import type { TerritoryView } from './territory-view'
import type { TextWidth } from './text-width'

/** A ring or point on the drawing, with its label where one was placed. */
export interface RingMark {
  readonly mark: EventMark | PointMark
  readonly x: number
  readonly y: number
  readonly text: string
  readonly label: PlacedLabel | null
  /** The label stands under the lines, on the tint. */
  readonly isOnTint: boolean
}

/** Where every text over the drawing stands. */
export interface OverlayLayout {
  readonly at: readonly ValueLabel[]
  readonly vs: readonly ValueLabel[]
  readonly ends: readonly EndLabel[]
  readonly notes: readonly PlacedNote[]
  /** From left to right. */
  readonly rings: readonly RingMark[]
  readonly fixed: FixedTexts
}

const LEVELS = 5
const LEVEL = 18

/** Places, in order of right: values at the cursors, ends, notes, then points and key events. */
export function overlayLayout(input: LayoutInput): OverlayLayout {
  const { view, frame, plot, widthOf, profile } = input
  const { drawing } = view
  const y = yScale(plot, drawing.topKm2)
  const isSmall = frame.form === 'S'
  const right = frame.width - (isSmall ? 2 : frame.right)
  const bounds: Box = { left: frame.left, right, top: plot.top - 12, bottom: plot.bottom - 4 }
  const fixed = fixedTexts(input)
  const taken: Box[] = [...fixed.boxes]
  const values = (marks: TerritoryView['atValues']): readonly ValueLabel[] => {
    const placed = placeValues(marks, { frame, y, widthOf, profile, bounds, taken })
    taken.push(...placed.map((one) => one.box))
    return placed
  }
  const at = values(view.atValues)
  const vs = values(view.vsValues)
  const ends = placeEnds(input, taken)
  taken.push(...ends.map((one) => one.box))
  const notes = isSmall ? [] : placeNotes(notesOf(view, frame, widthOf), { bounds, profile, taken })
  taken.push(...notes.map((note) => note.box))
  const under = usualBottom(profile)
  const levels =
    under === null
      ? []
      : Array.from({ length: LEVELS }, (_, level) => under + (isSmall ? 23 : 30) + level * LEVEL)
  const rings = ringsOf(view, frame, y)
  const wanted = rings.map((ring): Ring => ({
    ...ring,
    id: ring.mark.record,
    width: widthOf(ring.text),
    isBeside: 'basis' in ring.mark,
  }))
  taken.push(...rings.filter(isOffLine).map(boxOfRing))
  const most = plot.eventLabels + Math.min(plot.eventLabels, view.points.length)
  const placed = placeLabels(wanted, { levels, bounds, taken, profile, most })
  const labels = new Map(placed.map((one) => [one.id, one]))
  return {
    at,
    vs,
    ends,
    notes,
    rings: [...rings]
      .sort((a, b) => a.x - b.x)
      .map((ring) => {
        const label = labels.get(ring.mark.record) ?? null
        const isOnTint =
          label !== null && (profile.bottom[Math.round(label.x)] ?? Infinity) < label.y
        return { ...ring, label, isOnTint }
      }),
    fixed,
  }
}

const isOffLine = ({ mark }: Pick<RingMark, 'mark'>): boolean =>
  'basis' in mark || mark.km2 === null

const boxOfRing = ({ x, y }: Pick<RingMark, 'x' | 'y'>): Box => ({
  left: x - 3,
  right: x + 3,
  top: y - 3,
  bottom: y + 3,
})

function ringsOf(
  view: TerritoryView,
  frame: TimeFrame,
  y: (km2: number) => number,
): readonly Omit<RingMark, 'label' | 'isOnTint'>[] {
  const points = view.points.map((mark) => ({
    mark,
    x: frame.x(mark.day),
    y: y(mark.km2),
    text: mark.text,
  }))
  const events = view.events.map((mark) => ({
    mark,
    x: frame.x(mark.day),
    y: y(mark.km2 ?? 0),
    text: mark.label,
  }))
  return [...points, ...events]
}

function notesOf(view: TerritoryView, frame: TimeFrame, widthOf: TextWidth): readonly Note[] {
  const noteAt = (id: string, x: number, lines: readonly string[]): Note => ({
    id,
    x,
    lines,
    width: Math.max(...lines.map((line) => widthOf(line))),
  })
  return [
    ...view.seams.map((seam) =>
      noteAt(seam.record, (frame.x(seam.before) + frame.x(seam.after)) / 2, [seam.note, seam.date]),
    ),
    ...view.earlyNotes.flatMap((note) => {
      const [from, to] = [frame.x(note.from), frame.x(note.to)]
      const placed = noteAt(note.record, (from + to) / 2, [note.words])
      return to - from > placed.width / 2 ? [placed] : []
    }),
    ...view.ends.flatMap((end) =>
      end.note === null ? [] : [noteAt(end.mark.record, frame.x(end.mark.day), [end.note])],
    ),
  ]
}
