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
  const cover = (column: number, level: number): void => {
    if (level < (top[column] ?? NaN)) top[column] = level
    if (level > (bottom[column] ?? NaN)) bottom[column] = level
  }
  for (const { series, segments } of drawing.lines)
    for (const { start, end } of segments) {
      let x0 = x(series.days[start] ?? NaN)
      let y0 = y(series.occupiedKm2[start] ?? NaN)
      cover(Math.round(x0), y0)
      for (let row = start + 1; row < end; row += 1) {
        const x1 = x(series.days[row] ?? NaN)
        const y1 = y(series.occupiedKm2[row] ?? NaN)
        const steps = Math.max(1, Math.ceil(x1 - x0))
        for (let step = 1; step <= steps; step += 1)
          cover(Math.round(x0 + ((x1 - x0) * step) / steps), y0 + ((y1 - y0) * step) / steps)
        x0 = x1
        y0 = y1
      }
    }
  return { top, bottom }
}

/** The usual lower edge of the lines: where the quiet area under them begins; null without lines. */
export function usualBottom({ bottom }: LineProfile): number | null {
  const drawn = bottom.filter(Number.isFinite).sort()
  return drawn.length === 0 ? null : (drawn[drawn.length >> 1] ?? null)
}

/** Whether a place lies under the lines, on the tint of the area. */
export function isUnderLines({ bottom }: LineProfile, x: number, y: number): boolean {
  const lowest = bottom[Math.round(x)] ?? -Infinity
  return lowest > -Infinity && lowest < y
}
