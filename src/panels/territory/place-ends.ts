import type { LayoutInput } from './fixed-texts'
import { meets, textBox, type Box } from './place-labels'
import { widthOfValue } from './place-values'
import { yScale } from './plot'
import type { LineEnd } from './territory-ends'

/** A line named where it ends. */
export interface EndLabel {
  readonly end: LineEnd
  readonly x: number
  readonly y: number
  /** The date stands under the lowest of them. */
  readonly isDated: boolean
  readonly anchor: 'start' | 'end'
  readonly box: Box
}

/** Names the lines that reach the end, in the right margin; on a phone above the last one. */
export function placeEnds(
  { view, frame, plot, widthOf }: LayoutInput,
  taken: readonly Box[],
): readonly EndLabel[] {
  const y = yScale(plot, view.drawing.topKm2)
  const edge = frame.width - frame.right
  const last = view.ends.filter((one) => one.isLast).sort((a, b) => b.mark.km2 - a.mark.km2)
  if (frame.form === 'S') return smallEnd(last, { view, frame, widthOf, y, taken })
  let below = -Infinity
  return last.map((end, at) => {
    const endX = frame.x(end.mark.day)
    const x = (edge - endX < 20 ? edge : endX) + 5
    const top = Math.max(y(end.mark.km2) - 2, below)
    below = top + 31
    const isDated = at === last.length - 1
    const right = x + Math.max(widthOf(end.mark.label), widthOf(end.date))
    const box = { left: x, right, top: top - 10, bottom: top + (isDated ? 31 : 17) }
    return { end, x, y: top, isDated, anchor: 'start', box }
  })
}

interface SmallInput extends Pick<LayoutInput, 'view' | 'frame' | 'widthOf'> {
  readonly y: (km2: number) => number
  readonly taken: readonly Box[]
}

/** From the line to a base line over it, higher up, and under it, px. */
const OFFSETS = [-10, -25, -40, 18, 33]

function smallEnd(
  last: readonly LineEnd[],
  { view, frame, widthOf, y: scale, taken }: SmallInput,
): readonly EndLabel[] {
  const values = [...view.atCursor.values, ...(view.vsCursor?.values ?? [])]
  const named = new Set(values.map((one) => one.mapper))
  const end = last.find((one) => !named.has(one.mark.mapper))
  if (!end) return []
  const width = widthOfValue(end.mark, widthOf)
  const x = Math.max(frame.x(end.mark.day), frame.left + width)
  const places = OFFSETS.map((offset) => {
    const y = scale(end.mark.km2) + offset
    return { y, box: textBox({ x, y, anchor: 'end' }, width) }
  })
  const free = places.find(({ box }) => !taken.some((other) => meets(box, other)))
  return free ? [{ end, x, ...free, isDated: false, anchor: 'end' }] : []
}
