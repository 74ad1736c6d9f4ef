import type { IndexMeta } from '../dataset-meta'

/** One dimension of a side in one month, as far as the evidence is concerned. */
export interface DimensionEvidence {
  /** Default weight of the dimension; the reader's weights do not change coverage (rule L9). */
  readonly weight: number
  /** The indicators that the side uses; empty where it uses none. */
  readonly indicators: readonly {
    readonly weight: number
    /** Months since the value in use, null where the indicator is missing. */
    readonly ageMonths: number | null
  }[]
}

export interface Evidence {
  /** Share of the weight that is measured, 0 to 1 (rule L9); 0 where the side uses nothing. */
  readonly coverage: number
  /** Share of the measured weight that is carried forward, 0 to 1 (rule L10). */
  readonly carriedShare: number
}

/** Rules L9 and L10 for one side in one month. Carried values count as present (rule R26). */
export function evidenceOf(dimensions: readonly DimensionEvidence[]): Evidence {
  let all = 0
  let present = 0
  let carried = 0
  for (const { weight, indicators } of dimensions) {
    const used = indicators.reduce((sum, one) => sum + one.weight, 0)
    if (weight === 0 || used === 0) continue
    all += weight
    for (const one of indicators) {
      if (one.ageMonths === null) continue
      const share = (weight * one.weight) / used
      present += share
      if (one.ageMonths > 0) carried += share
    }
  }
  return {
    coverage: all === 0 ? 0 : present / all,
    carriedShare: present === 0 ? 0 : carried / present,
  }
}

/** How much a value may be trusted (rule L9): drawn, hatched as thin evidence, or not drawn. */
export type Standing = 'firm' | 'thin' | 'not-drawn'

type Limits = Pick<IndexMeta, 'thinBelow' | 'notDrawnBelow' | 'provisionalCarriedShare'>

/** Coverage is compared after rounding to four decimals (rule R26). */
export function standingOf(coverage: number, limits: Limits): Standing {
  const rounded = Math.round(coverage * 1e4) / 1e4
  if (rounded < limits.notDrawnBelow) return 'not-drawn'
  return rounded < limits.thinBelow ? 'thin' : 'firm'
}

/** Whether more of the measured weight is carried than rule L10 allows (rounding noise aside). */
export const isMostlyCarried = (carriedShare: number, limits: Limits): boolean =>
  carriedShare > limits.provisionalCarriedShare + 1e-9
