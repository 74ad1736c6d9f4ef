import type { LineProfile } from './line-profile'

/** A rectangle on the drawing, px. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A ring that wants a label. */
export interface Ring {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Width of its text, px. */
  readonly width: number
  /** Its text may stand right beside it, without a leader. */
  readonly isBeside?: boolean
}

export interface PlacedLabel {
  readonly id: string
  readonly x: number
  /** Base line of the text. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** From the ring to the text; a text beside its mark needs none. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null
}

export interface LabelSpace {
  /** Base lines under the lines, from the highest. */
  readonly levels: readonly number[]
  /** Between these a text may stand. */
  readonly bounds: Box
  /** Where other texts stand. */
  readonly taken: readonly Box[]
  readonly profile: LineProfile
  /** How many labels there may be. */
  readonly most: number
}

/** From the base line to the top and bottom of a 12.5 px text. */
const ASCENT = 10
const DESCENT = 3
/** From a ring to its leader, from a leader to its text. */
const RING = 5
const INDENT = 5
const BESIDE = 9
const CLEAR = 2

/**
 * Names rings in the order of their right (rule R20): each is added if all named so far still fit when
 * placed from right to left, each on the first level where its text meets no text, no leader and no
 * line, else above the line, else not at all (VISUAL.md, 6).
 */
export function placeLabels(byRight: readonly Ring[], space: LabelSpace): readonly PlacedLabel[] {
  let named: readonly Ring[] = []
  let placed: readonly PlacedLabel[] = []
  for (const ring of byRight) {
    if (placed.length >= space.most) break
    const more = [...named, ring].sort((a, b) => b.x - a.x || b.y - a.y)
    const tried = placeAll(more, space)
    if (!tried) continue
    named = more
    placed = tried
  }
  return placed
}

function placeAll(rings: readonly Ring[], space: LabelSpace): readonly PlacedLabel[] | null {
  const placed: PlacedLabel[] = []
  const texts: Box[] = [...space.taken]
  const leaders: Box[] = []
  for (const ring of rings) {
    const found = candidates(ring, space).find((one) => {
      const text = textBox(one, ring.width)
      return (
        isWithin(text, space.bounds) &&
        !texts.some((box) => meets(text, box)) &&
        !leaders.some((box) => meets(text, box)) &&
        !leaderBoxes(one).some((leader) => texts.some((box) => meets(leader, box))) &&
        !meetsLine(text, space.profile)
      )
    })
    if (!found) return null
    placed.push(found)
    texts.push(textBox(found, ring.width))
    leaders.push(...leaderBoxes(found))
  }
  return placed
}

function candidates(ring: Ring, { levels, bounds }: LabelSpace): readonly PlacedLabel[] {
  const anchor = ring.x + INDENT + ring.width > bounds.right ? 'end' : 'start'
  const below = levels.filter((level) => level > ring.y + RING + ASCENT)
  const above = Array.from({ length: 10 }, (_, at) => ring.y - 20 - at * 9)
  const at = (y: number, isAbove: boolean): PlacedLabel => ({
    id: ring.id,
    x: anchor === 'start' ? ring.x + INDENT : ring.x - INDENT,
    y,
    anchor,
    leader: {
      x: ring.x,
      from: isAbove ? ring.y - RING : ring.y + RING,
      to: isAbove ? y - 4 : y + 1,
    },
  })
  const offset = anchor === 'start' ? BESIDE : -BESIDE
  const beside: PlacedLabel = {
    id: ring.id,
    x: ring.x + offset,
    y: ring.y + 4,
    anchor,
    leader: null,
  }
  return [
    ...(ring.isBeside ? [beside] : []),
    ...below.map((y) => at(y, false)),
    ...above.map((y) => at(y, true)),
  ]
}

/** The room that a text takes. */
export const textBox = (
  { x, y, anchor }: Pick<PlacedLabel, 'x' | 'y' | 'anchor'>,
  width: number,
): Box => ({
  left: anchor === 'start' ? x : x - width,
  right: anchor === 'start' ? x + width : x,
  top: y - ASCENT,
  bottom: y + DESCENT,
})

const leaderBoxes = ({ leader }: PlacedLabel): readonly Box[] =>
  leader
    ? [
        {
          left: leader.x - 1,
          right: leader.x + 1,
          top: Math.min(leader.from, leader.to),
          bottom: Math.max(leader.from, leader.to),
        },
      ]
    : []

export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right + CLEAR &&
  a.right > b.left - CLEAR &&
  a.top < b.bottom + CLEAR &&
  a.bottom > b.top - CLEAR

const isWithin = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom

/** Whether a line runs through the room of a text. */
export function meetsLine(box: Box, { top, bottom }: LineProfile, clear = CLEAR): boolean {
  const last = Math.min(top.length - 1, Math.ceil(box.right))
  for (let column = Math.max(0, Math.floor(box.left)); column <= last; column += 1)
    if (
      (bottom[column] ?? -Infinity) > box.top - clear &&
      (top[column] ?? Infinity) < box.bottom + clear
    )
      return true
  return false
}
