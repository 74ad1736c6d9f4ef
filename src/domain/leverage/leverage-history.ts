import type { IsoMonth } from '../day'
import { standingOf, type Standing } from './coverage'
import type { LeverageModel, SideModel } from './leverage-model'
import { usableWeights, type Weights } from './weights'

/** L of both sides by month of the model, NaN where no dimension with weight is present. */
export interface LeverageHistory {
  readonly values: readonly [Float64Array, Float64Array]
}

/** All months of both sides in one pass over typed arrays (rules L7, L16). Throws as `leverageAt`. */
export function leverageHistory(model: LeverageModel, weights: Weights): LeverageHistory {
  const inOrder = Float64Array.from(usableWeights(model, weights))
  const [low, high] = model.sides
  return { values: [valuesOf(low, inOrder), valuesOf(high, inOrder)] }
}

function valuesOf(side: SideModel, weights: Float64Array): Float64Array {
  const months = side.coverage.length
  const points = new Float64Array(months)
  const total = new Float64Array(months)
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] as number
    const scores = side.dimensionScores[place] as Float64Array
    if (weight === 0) continue
    for (let at = 0; at < months; at += 1) {
      const score = scores[at] as number
      if (score !== score) continue
      points[at] = (points[at] as number) + weight * score
      total[at] = (total[at] as number) + weight
    }
  }
  // 0 / 0 is NaN: the month has no value.
  for (let at = 0; at < months; at += 1) points[at] = (points[at] as number) / (total[at] as number)
  return points
}

/** One month of one side as the history prints it. */
export interface MonthMark {
  readonly month: IsoMonth
  /** 0 to 100; null when not drawn (rule L9). */
  readonly value: number | null
  readonly coverage: number
  readonly standing: Standing
  readonly isProvisional: boolean
}

/** The months of one side (0: low pole, 1: high pole) with their marks (rules L9, L10, R24). */
export function monthMarks(
  model: LeverageModel,
  history: LeverageHistory,
  place: 0 | 1,
): readonly MonthMark[] {
  const side = model.sides[place]
  return model.months.map((month, at) => {
    const value = history.values[place][at] ?? NaN
    const coverage = side.coverage[at] ?? 0
    const standing = Number.isNaN(value) ? 'not-drawn' : standingOf(coverage, model.limits)
    return {
      month,
      value: standing === 'not-drawn' ? null : value,
      coverage,
      standing,
      isProvisional: at >= model.firstProvisional,
    }
  })
}
