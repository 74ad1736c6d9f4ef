import type { Dataset } from './dataset'
import { within } from './integrity-amounts'
import type { Report, Spot } from './integrity-report'
import type { TerritoryPoint } from './series'

/** Points by which a stated share may lie off its area: rounding, or another total than the country's. */
const MOST_POINTS_APART = 0.2

/** Single figures of the area and claims about the area across the border. */
export function checkPoints(dataset: Dataset, report: Report): void {
  const { areaKm2 } = dataset.meta.territory
  const possible = within(areaKm2)
  for (const point of dataset.territoryPoints) {
    const spot = { table: 'territory_points', row: point.row, id: point.date }
    const { occupiedKm2, lowKm2, highKm2 } = point
    report.refers(spot, { field: 'source_id', value: point.sourceId }, 'sources')
    possible(report, () => spot, { field: 'occupied_km2', value: [occupiedKm2] })
    possible(report, () => spot, { field: 'low_km2', value: [lowKm2] })
    possible(report, () => spot, { field: 'high_km2', value: [highKm2] })
    checkRange(point, spot, report)
    checkShare(point, spot, { areaKm2, report })
  }
  for (const point of dataset.heldByOtherPoints) {
    const spot = { table: 'kursk_points', row: point.row, id: point.date }
    report.refers(spot, { field: 'source_id', value: point.sourceId }, 'sources')
    possible(report, () => spot, { field: 'area_km2', value: [point.areaKm2] })
  }
}

/** The range is no range upside down, and it holds the figure. */
function checkRange(point: TerritoryPoint, spot: Spot, report: Report): void {
  const { occupiedKm2: value, lowKm2: low, highKm2: high } = point
  if (low !== null && high !== null && low > high)
    report.fault(spot, { field: 'low_km2', value: low }, `at most high_km2, ${high}`)
  else if (value !== null && low !== null && value < low)
    report.fault(spot, { field: 'occupied_km2', value }, `at least low_km2, ${low}`)
  else if (value !== null && high !== null && value > high)
    report.fault(spot, { field: 'occupied_km2', value }, `at most high_km2, ${high}`)
}

/** A figure states something, and its share is that of its area. */
function checkShare(
  { occupiedKm2, occupiedSharePct: value }: TerritoryPoint,
  spot: Spot,
  { areaKm2, report }: { readonly areaKm2: number; readonly report: Report },
): void {
  const found = { field: 'occupied_share_pct', value }
  if (value === null) {
    if (occupiedKm2 === null)
      report.fault(spot, found, 'a share, as a figure without an area needs')
    return
  }
  const pct = occupiedKm2 === null ? value : (occupiedKm2 / areaKm2) * 100
  if (Math.abs(value - pct) > MOST_POINTS_APART)
    report.fault(
      spot,
      found,
      `within ${MOST_POINTS_APART} of ${pct.toFixed(2)}, the share of ${occupiedKm2} km2`,
    )
}
