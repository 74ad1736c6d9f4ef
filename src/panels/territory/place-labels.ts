import { meetsCursor, type Ground } from './ground'
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
  /** Its text stands above the lines rather than under them. */
  readonly isAbove?: boolean
  /** Does not count towards how many there may be. */
  readonly isExtra?: boolean
}

export interface PlacedLabel {
  readonly id: string
  readonly x: number
  /** Base line of the text. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** From the ring to the text; a text beside its mark needs none. */
  readonly leader: Leader | null
}

/** A hair from a ring down or up to its text; past a cursor it bends to the text's edge. */
export interface Leader {
  readonly x: number
  readonly from: number
  readonly to: number
  readonly edge: number | null
}

export interface LabelSpace extends Ground {
  /** Base lines under the lines, from the highest. */
  readonly levels: readonly number[]
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
/** How far a text may move away from its leader to stand behind a cursor. */
const BEND = 100
/** Places above a line that are tried, and the step from one to the next. */
const ABOVE = 10
const ABOVE_STEP = 9

/**
 * Names rings in the order of their right (rule R20): each is added if all named so far still fit when
 * placed from right to left, each on the first level where its text meets no text, no leader and no
 * line, else above the line, else not at all (VISUAL.md, 6). A ring that would crowd out another that
 * way is tried above the line first.
 */
export function placeLabels(byRight: readonly Ring[], space: LabelSpace): readonly PlacedLabel[] {
  let named: readonly Wanted[] = []
  let placed: readonly PlacedLabel[] = []
  for (const ring of byRight) {
    if (named.filter(({ ring: one }) => !one.isExtra).length >= space.most) break
    for (const one of [ring, { ...ring, isAbove: true }]) {
      const wanted = { ring: one, findPlace: finder(placesOf(one, space)) }
      const more = [...named, wanted].sort((a, b) => b.ring.x - a.ring.x || b.ring.y - a.ring.y)
      const tried = placeAll(more)
      if (!tried) continue
      named = more
      placed = tried
      break
    }
  }
  return placed
}

/** A ring, and how to find the first of its places that meets nothing placed since. */
interface Wanted {
  readonly ring: Ring
  readonly findPlace: (isFree: (place: Place) => boolean) => Place | undefined
}

interface Place {
  readonly label: PlacedLabel
  readonly text: Box
  readonly leaders: readonly Box[]
}

/** Finds in a list that is made only as far as it is asked for, and once. */
function finder(places: Iterator<Place, undefined>): Wanted['findPlace'] {
  const known: Place[] = []
  return (isFree) => {
    const found = known.find(isFree)
    if (found) return found
    for (let next = places.next(); !next.done; next = places.next()) {
      known.push(next.value)
      if (isFree(next.value)) return next.value
    }
    return undefined
  }
}

/** Places of a ring's label at which it meets nothing that stands already. */
function* placesOf(ring: Ring, space: LabelSpace): Generator<Place, undefined> {
  for (const label of candidates(ring, space)) {
    const text = textBox(label, ring.width)
    const leaders = leaderBoxes(label)
    if (
      isWithin(text, space.bounds) &&
      !space.taken.some((box) => meets(text, box)) &&
      !space.marks.some((box) => meets(text, box)) &&
      !leaders.some((leader) => space.taken.some((box) => meets(leader, box))) &&
      !meetsCursor(text, space.cursors) &&
      !meetsLine(text, space.profile)
    )
      yield { label, text, leaders }
  }
  return undefined
}

/** Each in its first place that meets no other; null where one has none. */
function placeAll(all: readonly Wanted[]): readonly PlacedLabel[] | null {
  const placed: Place[] = []
  for (const { findPlace } of all) {
    const found = findPlace(
      ({ text, leaders }) =>
        !placed.some(
          (other) =>
            meets(text, other.text) ||
            other.leaders.some((leader) => meets(text, leader)) ||
            leaders.some((leader) => meets(leader, other.text)),
        ),
    )
    if (!found) return null
    placed.push(found)
  }
  return placed.map(({ label }) => label)
}

/** Beside, then under the lines, then above them; to the right of the leader before to the left. */
function* candidates(ring: Ring, space: LabelSpace): Generator<PlacedLabel, undefined> {
  const { levels, bounds } = space
  const isNearEdge = ring.x + INDENT + ring.width > bounds.right
  const sides = isNearEdge ? (['end'] as const) : (['start', 'end'] as const)
  const under = levels
    .filter((level) => level > ring.y + RING + ASCENT)
    .map((y) => ({ y, from: ring.y + RING, to: y + 1 }))
  const over = Array.from({ length: ABOVE }, (_, at) => ring.y - 20 - at * ABOVE_STEP).map((y) => ({
    y,
    from: ring.y - RING,
    to: y - 4,
  }))
  const ways = ring.isAbove ? [...over, ...under] : [...under, ...over]
  for (const anchor of sides) {
    if (ring.isBeside) yield beside(ring, anchor)
    for (const way of ways) yield led(ring, { ...way, anchor }, space)
  }
  return undefined
}

const beside = ({ id, x, y }: Ring, anchor: PlacedLabel['anchor']): PlacedLabel => ({
  id,
  x: anchor === 'start' ? x + BESIDE : x - BESIDE,
  y: y + 4,
  anchor,
  leader: null,
})

interface Way {
  readonly y: number
  readonly anchor: PlacedLabel['anchor']
  readonly from: number
  readonly to: number
}

/** A text at its leader, or behind the cursor that it would lie on. */
function led(ring: Ring, { y, anchor, from, to }: Way, { cursors }: LabelSpace): PlacedLabel {
  const sign = anchor === 'start' ? 1 : -1
  const near = ring.x + sign * INDENT
  const far = near + sign * ring.width
  const [left, right] = [Math.min(near, far) - CLEAR, Math.max(near, far) + CLEAR]
  const cursor = cursors.find(
    (one) =>
      one > left && one < right && (one - ring.x) * sign > 0 && Math.abs(one - ring.x) < BEND,
  )
  if (cursor === undefined)
    return { id: ring.id, x: near, y, anchor, leader: { x: ring.x, from, to, edge: null } }
  const x = cursor + sign * INDENT
  return { id: ring.id, x, y, anchor, leader: { x: ring.x, from, to: y - 4, edge: x - 2 * sign } }
}

/** Where the middle of a text stands. */
export const middleOf = (
  { x, anchor }: Pick<PlacedLabel, 'x' | 'anchor'>,
  width: number,
): number => (anchor === 'start' ? x + width / 2 : x - width / 2)

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

/** The room that a leader takes: its fall, and its bend. */
export const leaderBoxes = ({ leader }: Pick<PlacedLabel, 'leader'>): readonly Box[] => {
  if (!leader) return []
  const { x, from, to, edge } = leader
  const fall = { left: x - 1, right: x + 1, top: Math.min(from, to), bottom: Math.max(from, to) }
  if (edge === null) return [fall]
  return [fall, { left: Math.min(x, edge), right: Math.max(x, edge), top: to - 1, bottom: to + 1 }]
}

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
