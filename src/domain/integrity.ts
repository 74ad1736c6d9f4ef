import type { Dataset } from './dataset'
import { faultList, type Fault } from './fault'
import { checkClaims } from './integrity-claims'
import { checkIndicators } from './integrity-indicators'
import { checkMeta } from './integrity-meta'
import { createReport, type RowOf } from './integrity-report'
import { checkSeries } from './integrity-series'
import { checkTexts } from './integrity-texts'

export interface IntegrityOptions {
  /** Faults told at most. */
  readonly limit: number
  /** Table row of a place in a series, for messages about authored tables. */
  readonly rowOf?: RowOf
}

/**
 * What the schema of one record cannot see: ids that meet across tables, order, bounds, pairs.
 * All that is inconsistent, up to the limit; empty when the dataset is sound.
 */
export function integrityFaults(dataset: Dataset, options: IntegrityOptions): readonly Fault[] {
  const list = faultList(options.limit)
  const report = createReport(dataset, list, options.rowOf ?? ((_table, _series, place) => place))
  checkMeta(dataset, report)
  checkTexts(dataset, report)
  checkClaims(dataset, report)
  checkIndicators(dataset, report)
  checkSeries(dataset, report)
  return list.faults
}
