import type { IndexMeta } from '../dataset-meta'
import { sayMonth, sayNumber } from '../words'
import type { SideLeverage } from './leverage-at'
import { roundTo } from './round-to-sum'

/** Whole numbers: the page (rule R23). */
export const sayWhole = (value: number): string => sayNumber(roundTo(value, 0))

/** Two decimals, or more where two would hide on which side of a limit the coverage lies. */
export function sayCoverage(coverage: number, limits: IndexMeta): string {
  const isHidden = [limits.thinBelow, limits.notDrawnBelow].some(
    (limit) => roundTo(coverage, 4) < limit && roundTo(coverage, 2) >= limit,
  )
  return sayNumber(coverage, isHidden ? 4 : 2)
}

/** "the index begins in March 2022", "the index ends in July 2026" (rule R24). */
export const sayOutside = (kind: 'before' | 'after', limits: IndexMeta): string =>
  kind === 'before'
    ? `the index begins in ${sayMonth(limits.firstMonth)}`
    : `the index ends in ${sayMonth(limits.lastMonth)}`

/** "thin evidence", "not drawn" and "provisional", as far as they hold; empty for a firm month. */
export function marksOf(side: Pick<SideLeverage, 'standing' | 'isProvisional'>): readonly string[] {
  return [
    ...(side.standing === 'thin' ? ['thin evidence'] : []),
    ...(side.standing === 'not-drawn' ? ['not drawn'] : []),
    ...(side.isProvisional ? ['provisional'] : []),
  ]
}
