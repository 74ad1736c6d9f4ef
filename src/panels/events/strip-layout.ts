import type { TimeFrame } from '../../ui/time-axis'
import type { EventLane, EventMarkView } from './events-view'

/** Where everything of the strip lies, px (VISUAL.md, 7). */
export interface StripLayout {
  readonly frame: TimeFrame
  /** Top and bottom of the lanes; the cursors run from 0 to the bottom. */
  readonly top: number
  readonly bottom: number
  readonly height: number
  readonly laneHeight: number
  readonly radius: number
  readonly hotRadius: number
  /** Whether the names of the kinds fit in the stub; else they stand in a key below. */
  readonly isNamed: boolean
  readonly lanes: readonly PlacedLane[]
}

export interface PlacedLane {
  readonly lane: EventLane
  readonly y: number
  readonly marks: readonly PlacedMark[]
}

export interface PlacedMark {
  readonly mark: EventMarkView
  readonly x: number
  /** Where its bar ends; the same as `x` where it has none (rule R16). */
  readonly endX: number
  readonly y: number
  /** False where it began before the period: a bar from the edge, without its glyph. */
  readonly hasGlyph: boolean
  /** From here to there it is the nearest mark of its lane, and near enough: its target. */
  readonly cell: readonly [left: number, right: number]
}

const TOP = 8
const AXIS = 24

/** Half the target of a mark with a fine pointer: the lane's height by 24 px (VISUAL.md, 7). */
const REACH = 12

/** Target of a finger, px (rule R22). */
const TOUCH = 44

/** Lays the lanes out on the shared time axis. */
export function stripLayout(lanes: readonly EventLane[], frame: TimeFrame): StripLayout {
  const isSmall = frame.form === 'S'
  const laneHeight = isSmall ? 19 : 17
  const bottom = TOP + laneHeight * lanes.length
  return {
    frame,
    top: TOP,
    bottom,
    height: bottom + AXIS,
    laneHeight,
    radius: isSmall ? 2.8 : 3.2,
    hotRadius: isSmall ? 4.4 : 5,
    isNamed: frame.form === 'L' || frame.form === 'M',
    lanes: lanes.map((lane, at) => {
      const y = TOP + laneHeight * (at + 0.5)
      return { lane, y, marks: withCells(lane.marks.map((mark) => placed(mark, y, frame))) }
    }),
  }
}

type Spot = Omit<PlacedMark, 'cell'>

function placed(mark: EventMarkView, y: number, frame: TimeFrame): Spot {
  const x = frame.x(Math.max(mark.start, frame.from))
  const endX = frame.x(Math.min(mark.end, frame.to))
  return { mark, x, endX: Math.max(x, endX), y, hasGlyph: mark.start >= frame.from }
}

/** Cuts the lane between its marks: the nearest wins, and none is met from farther than its target. */
function withCells(spots: readonly Spot[]): readonly PlacedMark[] {
  const stacks = stacked(spots)
  return stacks.flatMap((stack, at) => {
    const [first] = stack
    if (!first) return []
    const endX = Math.max(...stack.map((one) => one.endX))
    const left = Math.max(boundary(stacks[at - 1], first.x), first.x - REACH)
    const right = Math.min(boundaryAfter(endX, first.x, stacks[at + 1]?.[0]?.x), endX + REACH)
    const share = (right - left) / stack.length
    return stack.map((one, nth) => ({
      ...one,
      cell: [left + nth * share, left + (nth + 1) * share] as const,
    }))
  })
}

/** Marks on one another share their target, side by side. */
function stacked(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const stacks: Spot[][] = []
  for (const spot of spots) {
    const last = stacks.at(-1)
    if (last?.[0]?.x === spot.x) last.push(spot)
    else stacks.push([spot])
  }
  return stacks
}

function boundary(before: readonly Spot[] | undefined, x: number): number {
  const [first] = before ?? []
  if (!before || !first) return -Infinity
  return boundaryAfter(Math.max(...before.map((one) => one.endX)), first.x, x)
}

/** Half way to the next mark; a bar that runs on beneath it leaves it its target. */
function boundaryAfter(endX: number, x: number, nextX: number | undefined): number {
  if (nextX === undefined) return Infinity
  const isFree = endX < nextX
  return isFree ? (endX + nextX) / 2 : Math.max((x + nextX) / 2, nextX - REACH)
}

/** The marks that a fingertip at a point may have meant, by date (rule R22). */
export const marksNear = (layout: StripLayout, x: number, y: number): readonly PlacedMark[] =>
  layout.lanes
    .filter((lane) => Math.abs(lane.y - y) <= TOUCH / 2 + layout.laneHeight / 2)
    .flatMap((lane) =>
      lane.marks.filter((mark) => mark.x - x <= TOUCH / 2 && x - mark.endX <= TOUCH / 2),
    )
    .toSorted((a, b) => a.mark.start - b.mark.start)

/** The mark that a key leads to: in time along the lane, nearest in time across lanes. */
export function markByKey(layout: StripLayout, from: PlacedMark, key: string): PlacedMark | null {
  const row = layout.lanes.findIndex((lane) => lane.y === from.y)
  const marks = layout.lanes[row]?.marks ?? []
  const place = marks.indexOf(from)
  switch (key) {
    case 'ArrowLeft':
      return marks[place - 1] ?? null
    case 'ArrowRight':
      return marks[place + 1] ?? null
    case 'Home':
      return marks[0] ?? null
    case 'End':
      return marks.at(-1) ?? null
    case 'ArrowUp':
      return nearestInTime(layout.lanes.slice(0, row).toReversed(), from)
    case 'ArrowDown':
      return nearestInTime(layout.lanes.slice(row + 1), from)
    default:
      return null
  }
}

/** Of the first lane that has marks. */
function nearestInTime(lanes: readonly PlacedLane[], from: PlacedMark): PlacedMark | null {
  const marks = lanes.find((lane) => lane.marks.length > 0)?.marks ?? []
  return closest(marks, from.mark.start)
}

/** The mark whose start is closest to a day. */
export const closest = (marks: readonly PlacedMark[], day: number): PlacedMark | null =>
  marks.reduce<PlacedMark | null>(
    (best, one) =>
      best === null || Math.abs(one.mark.start - day) < Math.abs(best.mark.start - day)
        ? one
        : best,
    null,
  )

/** All marks, lane after lane. */
export const allMarks = (layout: StripLayout): readonly PlacedMark[] =>
  layout.lanes.flatMap((lane) => lane.marks)

/** The one tab stop of the strip: the mark that had focus, else the one nearest to the moment. */
export function tabStop(layout: StripLayout, kept: string | null, at: number): PlacedMark | null {
  const marks = allMarks(layout)
  const again = marks.find((one) => one.mark.record === kept)
  return again ?? marks.find((one) => one.mark.isHot) ?? closest(marks, at)
}
