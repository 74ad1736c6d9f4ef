import type { LeverageModel } from './leverage-model'

/**
 * The reader's dimension weights, on the scale of the defaults; a dimension not named keeps its
 * default (rule R26). Any non-negative numbers, only their ratios matter (rule L7).
 */
export type Weights = Readonly<Record<string, number>>

/** The weights of the package: none is changed. */
export const DEFAULT_WEIGHTS: Weights = {}

/** Why the weights cannot be used, in words for the reader; null when they can (rule L7). */
export function weightFault(model: LeverageModel, weights: Weights): string | null {
  const all = dimensionWeights(model, weights)
  if (all.some((weight) => !Number.isFinite(weight) || weight < 0))
    return 'A weight must be a number from 0 upwards.'
  if (all.every((weight) => weight === 0))
    return 'All weights are zero: at least one dimension must count.'
  return null
}

/** Weight of each dimension of the model, in order. Context dimensions never count (rule R26). */
export function dimensionWeights(model: LeverageModel, weights: Weights): readonly number[] {
  return model.dimensions.map(({ id, weight }) => (weight === 0 ? 0 : (weights[id] ?? weight)))
}

/** The weights in order. Throws a RangeError where `weightFault` has words. */
export function usableWeights(model: LeverageModel, weights: Weights): readonly number[] {
  const fault = weightFault(model, weights)
  if (fault !== null) throw new RangeError(fault)
  return dimensionWeights(model, weights)
}
