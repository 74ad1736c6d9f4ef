import { cursorTexts, type CursorTexts } from './cursor-labels'
import { fixedTexts, type FixedTexts, type LayoutInput } from './fixed-texts'
import { emptyGround } from './ground'
import { notesOver, placedHollow } from './layout-notes'
import { isUnderLines } from './line-profile'
import { markLabels } from './mark-labels'
import { placeEnds, type EndLabel } from './place-ends'
import { middleOf } from './place-labels'
import { placeNotes, type PlacedNote } from './place-notes'
import { yScale } from './plot'
import { bareMarks, offLineBoxes, type RingMark } from './ring-marks'

/** Where every text over the drawing stands. */
export interface OverlayLayout extends CursorTexts {
  readonly ends: readonly EndLabel[]
  readonly notes: readonly PlacedNote[]
  /** From left to right. */
  readonly rings: readonly RingMark[]
  readonly fixed: FixedTexts
}

/** Places, in order of right: ends, values at the cursors, notes, key events, then single figures. */
export function overlayLayout(input: LayoutInput): OverlayLayout {
  const { view, frame, plot, profile, widthOf } = input
  const ground = emptyGround(input)
  const marks = bareMarks(view, frame, yScale(plot, view.drawing.topKm2))
  const fixed = fixedTexts(input, ground.cursors)
  ground.taken.push(...fixed.boxes)
  ground.marks.push(fixed.rule, ...marks.flatMap(offLineBoxes))
  const placed = <T extends EndLabel | PlacedNote>(texts: readonly T[]): readonly T[] => {
    ground.taken.push(...texts.map((one) => one.box))
    return texts
  }
  // In the margin there is nothing else; on a phone the end stands where cursors may.
  const inMargin = frame.form === 'S' ? [] : placed(placeEnds(input, ground.taken))
  const cursors = cursorTexts(input, ground)
  const ends = frame.form === 'S' ? placed(placeEnds(input, ground.taken)) : inMargin
  const notes = placed(placeNotes(notesOver(input), ground))
  const labels = markLabels(input, ground, marks)
  return {
    ...cursors,
    ends,
    notes: [...notes, ...placedHollow(input, labels)],
    rings: [...marks]
      .sort((a, b) => a.x - b.x)
      .map((mark) => {
        const label = labels.get(mark.mark.record) ?? null
        const isOnTint =
          label !== null && isUnderLines(profile, middleOf(label, widthOf(mark.text)), label.y)
        return { ...mark, label, isOnTint }
      }),
    fixed,
  }
}
