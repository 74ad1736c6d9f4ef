import { decimate, type Trace } from '../../domain/territory-decimate'

/** Turns a value into a place on the drawing, px. */
export type Scale = (value: number) => number

const tenths = (value: number): number => Math.round(value * 10)

const px = (value: number): string => String(tenths(value) / 10)

/** A line through the rows that matter at this width. One row alone is a dot (round caps). */
export function linePath(trace: Trace, x: Scale, y: Scale): string {
  if (trace.end <= trace.start) return ''
  const points = pointsOf(trace, x, y)
  return points.length === 1 ? `M${points[0] ?? ''}h0` : `M${points.join('L')}`
}

/** The area from a line down to zero. */
export function areaPath(trace: Trace, x: Scale, y: Scale): string {
  if (trace.end <= trace.start) return ''
  const left = px(x(trace.at[trace.start] ?? NaN))
  const right = px(x(trace.at[trace.end - 1] ?? NaN))
  return `M${left},${px(y(0))}L${pointsOf(trace, x, y).join('L')}L${right},${px(y(0))}Z`
}

interface Band extends Omit<Trace, 'values'> {
  readonly low: ArrayLike<number>
  readonly high: ArrayLike<number>
}

/** The band between two lines, half a day beyond its first and last day: each day has its width. */
export function bandPath(band: Band, x: Scale, y: Scale): string {
  if (band.end <= band.start) return ''
  const first = band.at[band.start] ?? NaN
  const last = band.at[band.end - 1] ?? NaN
  const upper = pointsOf({ ...band, values: band.high }, x, y)
  const lower = pointsOf({ ...band, values: band.low }, x, y)
  const [left, right] = [px(x(first - 0.5)), px(x(last + 0.5))]
  const sides = (points: readonly string[], values: ArrayLike<number>): string[] => [
    `${left},${px(y(values[band.start] ?? NaN))}`,
    ...points,
    `${right},${px(y(values[band.end - 1] ?? NaN))}`,
  ]
  return `M${sides(upper, band.high).join('L')}L${sides(lower, band.low).reverse().join('L')}Z`
}

/** The rows that matter as places; inside a level stretch only its ends are needed. */
function pointsOf(trace: Trace, x: Scale, y: Scale): string[] {
  const points: string[] = []
  let before = NaN
  let last = NaN
  for (const row of decimate(trace, x)) {
    const height = tenths(y(trace.values[row] ?? NaN))
    if (height === last && height === before) points.pop()
    points.push(`${tenths(x(trace.at[row] ?? NaN)) / 10},${height / 10}`)
    before = last
    last = height
  }
  return points
}
