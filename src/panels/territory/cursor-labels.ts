import type { LayoutInput } from './fixed-texts'
import type { Ground } from './ground'
import type { Box } from './place-labels'
import { placeGap, placeSpread, type PlacedWords } from './place-spread'
import { leaderBox, placeValues, type ValueLabel } from './place-values'
import { yScale } from './plot'
import type { CursorView } from './territory-view'

/** What is said at the cursors. */
export interface CursorTexts {
  readonly at: readonly ValueLabel[]
  readonly vs: readonly ValueLabel[]
  /** How far values lie apart, or that there is none. */
  readonly words: readonly PlacedWords[]
}

/** Values at the moment, or that there is none, then at the moment compared with. */
export function cursorTexts(input: LayoutInput, ground: Ground): CursorTexts {
  const { view, frame, plot, widthOf } = input
  const y = yScale(plot, view.drawing.topKm2)
  const words: PlacedWords[] = []
  const say = (placed: PlacedWords | null): void => {
    if (!placed) return
    words.push(placed)
    ground.taken.push(...placed.boxes)
  }
  const labels = ({ values, spread, day }: CursorView): readonly ValueLabel[] => {
    const others = ground.cursors.filter((x) => x !== frame.x(day))
    const space = { ...ground, cursors: others, frame, y, widthOf }
    const placed = placeValues(values, space)
    say(placeSpread(placed, spread, space))
    ground.taken.push(...placed.flatMap(boxesOf))
    ground.marks.push(...placed.map(boxOfDot))
    return placed
  }
  const at = labels(view.atCursor)
  const [cursor = 0, ...others] = ground.cursors
  if (view.atGap !== null)
    say(placeGap(view.atGap, cursor, { ...ground, cursors: others, widthOf }))
  return { at, vs: view.vsCursor ? labels(view.vsCursor) : [], words }
}

/** The room of a value and of its leader. */
function boxesOf({ box, dot, text, leader, isNamed }: ValueLabel): readonly Box[] {
  if (!isNamed) return []
  return leader ? [box, leaderBox(leader, dot.y, text.y)] : [box]
}

const boxOfDot = ({ dot }: ValueLabel): Box => ({
  left: dot.x - 4,
  right: dot.x + 4,
  top: dot.y - 4,
  bottom: dot.y + 4,
})
