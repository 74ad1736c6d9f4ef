import type { Indicator } from '../series'

/** How a value becomes a score: scale and fixed goalposts (rule L5). */
export type Scale = Pick<Indicator, 'scale' | 'scaleParam' | 'goalposts'>

export interface Score {
  /** 0 to 100, higher is better for the side. */
  readonly score: number
  /** The value lies beyond a goalpost. */
  readonly isClipped: boolean
}

/** Score of a month value for a side whose interest runs in that direction (rule L5). */
export function scoreOf(scale: Scale, direction: -1 | 1, value: number): Score {
  const { min, max } = scale.goalposts
  const low = transformed(scale, min)
  const share = (transformed(scale, value) - low) / (transformed(scale, max) - low)
  const clipped = Math.min(1, Math.max(0, share))
  return {
    score: direction === 1 ? 100 * clipped : 100 - 100 * clipped,
    isClipped: value < Math.min(min, max) || value > Math.max(min, max),
  }
}

/** f of rule L5. For log scales a value below the lower goalpost counts as that goalpost. */
export function transformed({ scale, scaleParam, goalposts }: Scale, value: number): number {
  switch (scale) {
    case 'linear':
      return value
    case 'sqrt':
      // Below 0 there is no root; such a value is clipped at the lower goalpost anyway.
      return Math.sqrt(Math.max(0, value))
    case 'log2':
      return Math.log2(Math.max(goalposts.min, value))
    case 'log10':
      return Math.log10(Math.max(goalposts.min, value))
    case 'asinh':
      return Math.asinh(value / (scaleParam ?? 1))
  }
}
