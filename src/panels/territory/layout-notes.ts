import type { LayoutInput } from './fixed-texts'
import { isUnderLines, usualBottom } from './line-profile'
import { middleOf, textBox, type PlacedLabel, type Ring } from './place-labels'
import type { Note, PlacedNote } from './place-notes'
import { yScale } from './plot'

/** Base lines under the lines: so many, so far apart, px. */
const LEVELS = 7
const LEVEL = 18
/** From the lines to the first of them. */
const FIRST = { wide: 28, small: 23 }

/** Base lines in the quiet area under the lines (VISUAL.md, 6); none where there is no line. */
export function levelsUnder({ profile, frame, plot }: LayoutInput): readonly number[] {
  const under = usualBottom(profile)
  if (under === null) return []
  const first = under + (frame.form === 'S' ? FIRST.small : FIRST.wide)
  return Array.from({ length: LEVELS }, (_, level) => first + level * LEVEL).filter(
    (level) => level < plot.bottom - 6,
  )
}

/** Notes that stand over the lines: the peak, changes of source, ends of series. */
export function notesOver({ view, frame, widthOf }: LayoutInput): readonly Note[] {
  const noteAt = (id: string, x: number, lines: readonly string[]): Note => ({
    id,
    x,
    lines,
    width: Math.max(...lines.map((line) => widthOf(line))),
  })
  const { peak } = view
  return [
    ...(peak ? [noteAt(peak.record, frame.x(peak.day), [peak.words])] : []),
    ...view.seams.map((seam) =>
      noteAt(seam.record, (frame.x(seam.before) + frame.x(seam.after)) / 2, [seam.note, seam.date]),
    ),
    ...view.ends.flatMap((end) =>
      end.note === null ? [] : [noteAt(end.mark.record, frame.x(end.mark.day), [end.note])],
    ),
  ]
}

/** Stretches of a map that was being built, or days on which it was drawn anew: named under the lines. */
export function hollowRings(input: LayoutInput, isStretch: boolean): readonly Ring[] {
  const { view, frame, plot, widthOf } = input
  const y = yScale(plot, view.drawing.topKm2)
  const asked = view.earlyNotes.filter((note) => note.isStretch === isStretch)
  return asked.map(({ record, day, km2, words }) => ({
    id: record,
    x: frame.x(day),
    y: y(km2),
    width: widthOf(words),
    isExtra: true,
  }))
}

/** The same as notes, where they were placed. */
export const placedHollow = (
  { view: { earlyNotes }, widthOf, profile }: LayoutInput,
  labelOf: ReadonlyMap<string, PlacedLabel>,
): readonly PlacedNote[] =>
  earlyNotes.flatMap(({ record, words }) => {
    const label = labelOf.get(record)
    if (!label) return []
    const width = widthOf(words)
    const isOnTint = isUnderLines(profile, middleOf(label, width), label.y)
    return [{ ...label, lines: [words], width, box: textBox(label, width), isOnTint }]
  })
