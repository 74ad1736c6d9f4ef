import type { LayoutInput } from './fixed-texts'
import type { LineProfile } from './line-profile'
import type { Box } from './place-labels'

/** Where texts may stand, and what stands already; each placing adds its own. */
export interface Ground {
  readonly bounds: Box
  readonly profile: LineProfile
  /** Where cursors stand, px: no text lies on one. */
  readonly cursors: readonly number[]
  /** Texts and leaders. */
  readonly taken: Box[]
  /** Marks: no text lies on one, a leader may pass it. */
  readonly marks: Box[]
}

/** From the top of the plot to the highest text, from its bottom to the lowest. */
const OVER = 12
const UNDER = 4
/** On a phone labels may reach into the margin, but for so much. */
const SMALL_MARGIN = 2

/** The ground of a drawing on which nothing stands. */
export function emptyGround({ view, frame, plot, profile }: LayoutInput): Ground {
  const right = frame.width - (frame.form === 'S' ? SMALL_MARGIN : frame.right)
  return {
    bounds: { left: frame.left, right, top: plot.top - OVER, bottom: plot.bottom - UNDER },
    profile,
    cursors: (view.vs === null ? [view.at] : [view.at, view.vs]).map(frame.x),
    taken: [],
    marks: [],
  }
}

/** Whether a text would lie on a cursor. */
export const meetsCursor = (box: Box, cursors: readonly number[]): boolean =>
  cursors.some((x) => x > box.left - 2 && x < box.right + 2)
