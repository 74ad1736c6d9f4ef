import { decimate } from '../../domain/territory-decimate'
import type { TimeFrame } from '../../ui/time-axis'
import { yScale, type Plot } from './plot'
import type { TerritoryDrawing } from './territory-drawing'

/** Highest and lowest place of any line in each pixel column, so that labels keep off the lines. */
export interface LineProfile {
  /** Infinity and −Infinity where no line is. */
  readonly top: Float64Array
  readonly bottom: Float64Array
}

export function lineProfile(
  drawing: TerritoryDrawing,
  { width, x }: Pick<TimeFrame, 'width' | 'x'>,
  plot: Plot,
): LineProfile {
  const y = yScale(plot, drawing.topKm2)
  const top = new Float64Array(width + 1).fill(Infinity)
  const bottom = new Float64Array(width + 1).fill(-Infinity)
  for (const { series, segments } of drawing.lines)
    for (const { start, end } of segments) {
      const rows = decimate({ at: series.days, values: series.occupiedKm2, start, end }, x)
      let last: readonly [number, number] | null = null
      for (const row of rows) {
        const point = [x(series.days[row] ?? NaN), y(series.occupiedKm2[row] ?? NaN)] as const
        cover({ top, bottom }, last ?? point, point)
        last = point
      }
    }
  return { top, bottom }
}

type Point = readonly [x: number, y: number]

function cover({ top, bottom }: LineProfile, [x0, y0]: Point, [x1, y1]: Point): void {
  const steps = Math.max(1, Math.ceil(x1 - x0))
  for (let step = 0; step <= steps; step += 1) {
    const column = Math.round(x0 + ((x1 - x0) * step) / steps)
    const y = y0 + ((y1 - y0) * step) / steps
    if (column < 0 || column >= top.length) continue
    top[column] = Math.min(top[column] ?? Infinity, y)
    bottom[column] = Math.max(bottom[column] ?? -Infinity, y)
  }
}

/** The usual lower edge of the lines: where the quiet area under them begins; null without lines. */
export function usualBottom({ bottom }: LineProfile): number | null {
  const drawn = bottom.filter(Number.isFinite).sort()
  return drawn.length === 0 ? null : (drawn[drawn.length >> 1] ?? null)
}
