import type { DatasetIndex } from '../../domain/dataset-index'
import type { Measure } from '../../domain/filters'
import { shareOf } from '../../domain/territory'
import { sayAreaLabel, sayShareLabel } from '../../domain/words'

/** A value in the labels' rounding: "112,800" or "18.7%" (rule R23). */
export const sayValue = (index: DatasetIndex, km2: number, measure: Measure): string =>
  measure === 'share' ? sayShareLabel(shareOf(index, km2)) : sayAreaLabel(km2)

/** The same with its unit, for a reader who does not see the axis. */
export const sayValueUnit = (index: DatasetIndex, km2: number, measure: Measure): string =>
  measure === 'share' ? sayShareLabel(shareOf(index, km2)) : `${sayAreaLabel(km2)} km²`

/** "108,700 to 112,200 km²", "18.0% to 18.6%" */
export const sayRange = (
  index: DatasetIndex,
  [low, high]: readonly [number, number],
  measure: Measure,
): string => `${sayValue(index, low, measure)} to ${sayValueUnit(index, high, measure)}`
