import { sayList } from '../../domain/words'
import type { TerritoryDrawing } from './territory-drawing'
import type { BatchMark } from './flag-marks'
import type { PointMark } from './point-marks'

/** One sign of the drawing and what it means; only signs that occur are explained. */
export interface KeyItem {
  readonly sign: 'published' | 'bound' | 'hollow' | 'batch' | 'cut'
  readonly words: string
}

interface InView {
  readonly drawing: TerritoryDrawing
  readonly points: readonly PointMark[]
  readonly batches: readonly BatchMark[]
}

/** What the marks in view mean; lines, areas and events carry their names (VISUAL.md, 6). */
export function markKey({ drawing, points, batches }: InView): readonly KeyItem[] {
  const published = points.filter((one) => one.basis === 'published')
  const hollow = hollowWords(drawing)
  const item = (isIn: boolean, sign: KeyItem['sign'], words: string): readonly KeyItem[] =>
    isIn ? [{ sign, words }] : []
  return [
    ...item(hollow.length > 0, 'hollow', `hollow: ${sayList(hollow).replace(' and ', ' or ')}`),
    ...item(
      drawing.lines.some((line) => line.seams.length > 0),
      'cut',
      'the source changes',
    ),
    ...item(batches.length > 0, 'batch', 'batch update: several days entered at once'),
    ...item(
      published.some((one) => !one.isBound),
      'published',
      'published figure',
    ),
    ...item(
      published.some((one) => one.isBound),
      'bound',
      'published as “at most”',
    ),
  ]
}

function hollowWords({ lines }: TerritoryDrawing): readonly string[] {
  const segments = lines.flatMap((line) => line.segments)
  return [
    ...(segments.some((one) => one.isEarly) ? ['map being built'] : []),
    ...(lines.some((line) => line.redrawn.length > 0) ? ['drawn anew'] : []),
    ...(segments.some((one) => one.isHollow) ? ['filled from another archive'] : []),
  ]
}
