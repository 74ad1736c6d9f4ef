/** One indicator of a side in one month, as far as the arithmetic needs it. */
export interface ScoredIndicator {
  readonly weight: number
  /** 0 to 100, null where the indicator is missing. */
  readonly score: number | null
}

/** One dimension of a side in one month. */
export interface ScoredDimension {
  /** The reader's weight: any non-negative number, only ratios matter. */
  readonly weight: number
  readonly indicators: readonly ScoredIndicator[]
}

export interface Combined {
  /** L of rule L7, 0 to 100; null when no dimension with weight is present. */
  readonly value: number | null
  readonly dimensions: readonly CombinedDimension[]
}

export interface CombinedDimension {
  /** S(d) of rule L6; null when no indicator with weight is present (rule R26). */
  readonly score: number | null
  /** Points of the value, the sum of its indicators' (rule L8); null when the dimension is absent. */
  readonly points: number | null
  /** Points per indicator, in order; null where it is missing or the dimension absent. */
  readonly indicatorPoints: readonly (number | null)[]
}

/** Rules L6 to L8 for one side in one month. Points sum to the value. */
export function combine(dimensions: readonly ScoredDimension[]): Combined {
  const scores = dimensions.map(dimensionScore)
  const total = sum(dimensions.map(({ weight }, at) => (scores[at] === null ? 0 : weight)))
  const combined = dimensions.map((dimension, at): CombinedDimension => {
    const score = scores[at] ?? null
    if (score === null || total === 0) {
      return { score, points: null, indicatorPoints: dimension.indicators.map(() => null) }
    }
    const share = dimension.weight / total
    const present = presentWeight(dimension.indicators)
    return {
      score,
      points: share * score,
      indicatorPoints: dimension.indicators.map((one) =>
        one.score === null ? null : share * (one.weight / present) * one.score,
      ),
    }
  })
  return {
    value: total === 0 ? null : sum(combined.map(({ points }) => points ?? 0)),
    dimensions: combined,
  }
}

/** S(d) of rule L6: the weighted mean of the scores present. */
export function dimensionScore({ indicators }: Pick<ScoredDimension, 'indicators'>): number | null {
  const present = presentWeight(indicators)
  if (present === 0) return null
  return sum(indicators.map(({ weight, score }) => weight * (score ?? 0))) / present
}

const presentWeight = (indicators: readonly ScoredIndicator[]): number =>
  sum(indicators.map(({ weight, score }) => (score === null ? 0 : weight)))

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)
