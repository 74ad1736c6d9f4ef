import { decimate, type Trace } from '../../domain/territory-decimate'

/** Turns a value into a place on the drawing, px. */
export type Scale = (value: number) => number

const tenths = (value: number): number => Math.round(value * 10)

const px = (value: number): string => written(tenths(value))

/** Places already written out, by their tenths: a drawing has the same few thousand again and again. */
const texts: (string | undefined)[] = []
const MOST_TEXTS = 40_000

/** A number of tenths as px. */
function written(count: number): string {
  if (!(count >= 0 && count < MOST_TEXTS)) return String(count / 10)
  return (texts[count] ??= String(count / 10))
}

/** A line through the rows that matter at this width. One row alone is a dot (round caps). */
export function linePath(trace: Trace, x: Scale, y: Scale): string {
  if (trace.end <= trace.start) return ''
  const points = pointsOf(trace, x, y)
  return points.length === 1 ? `M${points[0] ?? ''}h0` : `M${points.join('L')}`
}

/** Half of the day that a row speaks for. */
const HALF = 0.5

interface Ground extends Trace {
  /** Reaches half a day beyond its first and last day. */
  readonly isTile?: boolean
}

/** The area from a line down to zero. */
export function areaPath(trace: Ground, x: Scale, y: Scale): string {
  if (trace.end <= trace.start) return ''
  const { left, right } = sidesOf(trace, x, trace.isTile ? HALF : 0)
  const [first, last] = [trace.values[trace.start] ?? NaN, trace.values[trace.end - 1] ?? NaN]
  return closed([
    `${left},${px(y(0))}`,
    `${left},${px(y(first))}`,
    ...pointsOf(trace, x, y),
    `${right},${px(y(last))}`,
    `${right},${px(y(0))}`,
  ])
}

interface Band extends Omit<Trace, 'values'> {
  readonly low: ArrayLike<number>
  readonly high: ArrayLike<number>
}

/** The band between two lines, half a day beyond its first and last day: each day has its width. */
export function bandPath(band: Band, x: Scale, y: Scale): string {
  if (band.end <= band.start) return ''
  const { left, right } = sidesOf(band, x, HALF)
  const edge = (values: ArrayLike<number>): string[] => [
    `${left},${px(y(values[band.start] ?? NaN))}`,
    ...pointsOf({ ...band, values }, x, y),
    `${right},${px(y(values[band.end - 1] ?? NaN))}`,
  ]
  return closed([...edge(band.high), ...edge(band.low).reverse()])
}

const sidesOf = ({ at, start, end }: Omit<Trace, 'values'>, x: Scale, beyond: number) => ({
  left: px(x((at[start] ?? NaN) - beyond)),
  right: px(x((at[end - 1] ?? NaN) + beyond)),
})

/** An outline through points; a point that stands twice in a row is written once. */
const closed = (points: readonly string[]): string =>
  `M${points.filter((point, at) => point !== points[at - 1]).join('L')}Z`

/** The rows that matter as places; inside a level stretch only its ends are needed. */
function pointsOf(trace: Trace, x: Scale, y: Scale): string[] {
  const points: string[] = []
  let before = NaN
  let last = NaN
  for (const row of decimate(trace, x)) {
    const height = tenths(y(trace.values[row] ?? NaN))
    if (height === last && height === before) points.pop()
    points.push(`${px(x(trace.at[row] ?? NaN))},${written(height)}`)
    before = last
    last = height
  }
  return points
}
