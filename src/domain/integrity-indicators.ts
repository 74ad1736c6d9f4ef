import type { Dataset } from './dataset'
import type { Indicator } from './series'
import type { Report, Spot } from './integrity-report'

/** Dimensions and indicator definitions (rules L2 to L7). */
export function checkIndicators(dataset: Dataset, report: Report): void {
  const { dimensions, indicators, meta } = dataset
  for (const [table, rows] of Object.entries({ dimensions, indicators }))
    report.unique(
      table,
      'id',
      rows.map((row) => row.id),
    )
  const known = new Set(dimensions.map((dimension) => dimension.id))
  const parties = meta.parties.map((party) => party.actor).sort()
  indicators.forEach((indicator, row) => {
    const spot = { table: 'indicators', row, id: indicator.id }
    report.refers(spot, { field: 'sourceIds', value: indicator.sourceIds }, 'sources')
    report.refers(spot, { field: 'claimedBy', value: indicator.claimedBy }, 'actors')
    if (!known.has(indicator.dimension))
      report.fault(spot, { field: 'dimension', value: indicator.dimension }, 'an id in dimensions')
    const directions = Object.keys(indicator.direction).sort().join()
    if (directions !== parties.join())
      report.fault(spot, { field: 'direction', value: directions }, `for ${parties.join(' and ')}`)
    if (indicator.windowMonths < 1)
      report.fault(spot, { field: 'windowMonths', value: indicator.windowMonths }, 'at least 1')
    if (indicator.derived && !Object.hasOwn(meta.index.derived, indicator.id))
      report.fault(spot, { field: 'derived', value: true }, 'so in index.derived of the dataset')
    checkScale(indicator, spot, report)
  })
}

/** The goalposts differ, and the scale's function exists at both. */
function checkScale(indicator: Indicator, spot: Spot, report: Report): void {
  const { scale, scaleParam, goalposts, errorBand } = indicator
  const lowest = Math.min(goalposts.min, goalposts.max)
  const found = { field: 'goalposts', value: lowest }
  if (goalposts.min === goalposts.max)
    report.fault(spot, found, 'different from the other goalpost')
  if (scale.startsWith('log') && lowest <= 0)
    report.fault(spot, found, 'above 0, as a log scale needs')
  if (scale === 'sqrt' && lowest < 0) report.fault(spot, found, '0 or more, as a root needs')
  if (scale === 'asinh' && !(scaleParam !== null && scaleParam > 0))
    report.fault(spot, { field: 'scaleParam', value: scaleParam }, 'above 0, as asinh needs')
  if (errorBand.kind === 'multiplier' && errorBand.low > errorBand.high)
    report.fault(
      spot,
      { field: 'errorBand.low', value: errorBand.low },
      `at most ${errorBand.high}`,
    )
}
