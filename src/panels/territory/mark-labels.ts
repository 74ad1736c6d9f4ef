import type { LayoutInput } from './fixed-texts'
import type { Ground } from './ground'
import { hollowRings, levelsUnder } from './layout-notes'
import { leaderBoxes, placeLabels, textBox, type PlacedLabel, type Ring } from './place-labels'
import { plotWidth } from './plot'
import { asRing, type BareMark, type ChartMark } from './ring-marks'

/** From this width of a day on, px, batch updates are named. */
const DAY_FOR_BATCHES = 0.8

/**
 * Names marks where there is room, by record: a map that was being built and single figures of a time
 * without maps, key events (rule R20), then redrawn days, published figures and batch updates.
 */
export function markLabels(
  input: LayoutInput,
  ground: Ground,
  marks: readonly BareMark[],
): ReadonlyMap<string, PlacedLabel> {
  const { view, frame, plot, widthOf } = input
  const levels = levelsUnder(input)
  const labels = new Map<string, PlacedLabel>()
  const name = (rings: readonly Ring[], most: number): void => {
    for (const label of placeLabels(rings, { ...ground, levels, most })) {
      const width = rings.find((ring) => ring.id === label.id)?.width ?? 0
      ground.taken.push(textBox(label, width), ...leaderBoxes(label))
      labels.set(label.id, label)
    }
  }
  const asked = (isIt: (mark: ChartMark) => boolean): readonly Ring[] =>
    marks.filter(({ mark }) => isIt(mark)).map((one) => asRing(one, widthOf))
  const early = hollowRings(input, true)
  const far = asked((mark) => mark.kind === 'point' && !mark.isMapped)
  const events = asked((mark) => mark.kind === 'event')
  const near = asked((mark) => mark.kind === 'point' && mark.isMapped)
  const isWide = plotWidth(frame) / (view.drawing.to - view.drawing.from + 1) > DAY_FOR_BATCHES
  const most = plot.eventLabels + Math.min(plot.eventLabels, far.length)
  name([...early, ...far, ...events], most)
  name(hollowRings(input, false), 1)
  name(farthest(near, ground), plot.pointLabels)
  if (isWide)
    name(
      asked((mark) => mark.kind === 'batch'),
      plot.pointLabels,
    )
  return labels
}

/** Those that lie furthest from the lines first: they say most. */
function farthest(rings: readonly Ring[], { profile }: Ground): readonly Ring[] {
  const { top, bottom } = profile
  const away = ({ x, y }: Ring): number => {
    const column = Math.round(x)
    return Math.max((top[column] ?? y) - y, y - (bottom[column] ?? y), 0)
  }
  return [...rings].sort((a, b) => away(b) - away(a))
}
