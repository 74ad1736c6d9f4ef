import { lastRowUpTo } from '../../domain/territory'
import type { TimeFrame } from '../../ui/time-axis'
import { markBox, placeTexts, type HeldSpace, type HeldText, type Placeable } from './held-places'
import type { HeldMark, HeldView } from './held-view'
import { textBox, type Box } from './place-labels'
import type { TextWidth } from './text-width'

/** The strip in its box, px. */
export const HELD = { height: 76, top: 12, bottom: 70 } as const

/** Base lines of name and scale, and how far from the left end of the axis they stand. */
export const NAME = { indent: 31, y: 26, scaleY: 41 } as const

export interface HeldLayout {
  readonly y: (km2: number) => number
  /** Where the name stands in the drawing; null where it stands above it. */
  readonly nameX: number | null
  /** Texts of marks, by key of the mark; what has no room is not in it. */
  readonly texts: ReadonlyMap<string, HeldText>
}

export interface HeldInput {
  readonly held: HeldView
  readonly frame: TimeFrame
  readonly widthOf: TextWidth
  /** "own scale, 14 times finer" */
  readonly scale: string
}

/**
 * Where the texts of the strip stand, none on another, on a mark or on the area. The name stands in
 * the drawing where the greatest values have room beside it, else above. All of these stand by the
 * period alone, so that nothing jumps as the moment moves; what follows the cursors is placed after.
 */
export function heldLayout(input: HeldInput): HeldLayout {
  const { held, frame } = input
  const y = (km2: number): number => HELD.bottom - (km2 / held.topKm2) * (HELD.bottom - HELD.top)
  const marks = held.marks.map((mark) => placeable(mark, input, y))
  const first = marks.filter((one) => !one.isMinor)
  const rest = marks
    .filter((one) => one.isMinor)
    .sort((a, b) => Number(b.also === 'on') - Number(a.also === 'on'))
  const space = spaceOf(input, y, first)
  const named = nameBoxes(input)
  const beside = { ...space, taken: [...space.taken, ...named] }
  const isInside = named.length > 0 && placeTexts(first, beside).size === wordedIn(first)
  const ground = isInside ? beside : space
  const texts = placeTexts(first, ground)
  const taken = [...ground.taken, ...textBoxes(first, texts), ...rest.map(markBox)]
  const others = placeTexts(rest, { ...space, taken })
  return {
    y,
    nameX: isInside ? frame.left + NAME.indent : null,
    texts: new Map([...texts, ...others]),
  }
}

const wordedIn = (marks: readonly Placeable[]): number =>
  marks.filter((one) => one.width !== null).length

interface StripMark extends Placeable {
  /** Named after the greatest values: what follows the cursors, and what has no area. */
  readonly isMinor: boolean
}

function placeable(
  mark: HeldMark,
  { frame, widthOf }: HeldInput,
  y: (km2: number) => number,
): StripMark {
  const { key, kind, text } = mark
  return {
    key,
    x: frame.x(mark.day),
    y: y(mark.km2),
    width: text === null ? null : widthOf(text, isAtCursor(mark) ? 640 : 400),
    also: kind === 'peak' ? 'before' : isAtCursor(mark) ? 'on' : null,
    isMinor: kind === 'presence' || isAtCursor(mark),
  }
}

/** A value where a cursor meets the line. */
export const isAtCursor = ({ kind }: Pick<HeldMark, 'kind'>): boolean =>
  kind === 'moment' || kind === 'compared'

function spaceOf(
  { held, frame }: HeldInput,
  y: (km2: number) => number,
  marks: readonly Placeable[],
): HeldSpace {
  const start = held.runs[0]?.start ?? 0
  const end = held.runs.at(-1)?.end ?? 0
  return {
    bounds: { left: frame.left, right: frame.width, top: 0, bottom: HELD.bottom },
    taken: marks.filter((one) => one.also !== 'before').map(markBox),
    startX: frame.x(held.days[start] ?? frame.from),
    areaUnder: (left, right) => {
      const last = lastRowUpTo(held.days, frame.dayAt(right)) + 1
      let [top, line] = [Infinity, -Infinity]
      for (
        let row = Math.max(start, lastRowUpTo(held.days, frame.dayAt(left)));
        row <= last && row < end;
        row += 1
      ) {
        const x = frame.x(held.days[row] ?? NaN)
        if (x < left - 3 || x > right + 3) continue
        top = Math.min(top, y(held.upper[row] ?? 0))
        line = Math.max(line, y(held.values[row] ?? 0))
      }
      return { top, line }
    },
  }
}

/** Name and scale, where they end before the area begins; else none. */
function nameBoxes({ held, frame, widthOf, scale }: HeldInput): readonly Box[] {
  const at = { x: frame.left + NAME.indent, anchor: 'start' as const }
  const boxes = [
    textBox({ ...at, y: NAME.y }, widthOf(held.name, 640)),
    textBox({ ...at, y: NAME.scaleY }, widthOf(scale)),
  ]
  const start = held.days[held.runs[0]?.start ?? 0] ?? frame.from
  return boxes.every((box) => box.right + 12 < frame.x(start)) ? boxes : []
}

const textBoxes = (
  marks: readonly Placeable[],
  texts: ReadonlyMap<string, HeldText>,
): readonly Box[] =>
  marks.flatMap(({ key, width }) => {
    const text = texts.get(key)
    return text && width !== null ? [textBox(text, width)] : []
  })
