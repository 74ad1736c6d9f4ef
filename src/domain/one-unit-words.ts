import type { DatasetIndex } from './dataset-index'
import type { Measure } from './filters'
import type { OneUnit } from './one-unit'
import { mapperLabel } from './territory'
import { sayDay, sayNumber } from './words'

/** Share, 0 to 100, in labels and tables: "70.1%"; nothing above zero reads as zero. */
export const sayPct = (pct: number): string =>
  pct > 0 && pct < 0.05 ? 'under 0.1%' : `${sayNumber(pct, 1)}%`

/** Area in labels and tables to 100 km² (rule R23); nothing above zero reads as zero. */
export const sayUnitArea = (km2: number): string =>
  km2 > 0 && km2 < 50 ? 'under 100' : sayNumber(Math.round(km2 / 100) * 100)

/** What is drawn of a row: share 0 to 100, or km², less what was held before where it is counted so. */
export const unitValue = (unit: OneUnit, row: number, measure: Measure): number =>
  measure === 'share'
    ? (unit.series.occupiedPct[row] ?? NaN) - unit.less.pct
    : (unit.series.occupiedKm2[row] ?? NaN) - unit.less.km2

/** A value as it stands in labels. */
export const sayUnitValue = (value: number, measure: Measure): string =>
  measure === 'share' ? sayPct(value) : sayUnitArea(value)

/** The same with its unit. */
export const sayUnitValueUnit = (value: number, measure: Measure): string =>
  measure === 'share' ? sayPct(value) : `${sayUnitArea(value)} km²`

/** Whose map a row is cut from: "DeepState", "by definition", "single figure". */
export function sayRowSource(index: DatasetIndex, unit: OneUnit, row: number): string {
  if (unit.series.byDefinition[row]) return 'by definition'
  const mapper = unit.mappers[row] ?? null
  return mapper === null ? 'single figure' : mapperLabel(index, mapper)
}

/** "1 May 2025: 70.1% of Donetsk, DeepState" */
export function sayUnitRow(
  index: DatasetIndex,
  unit: OneUnit,
  { row, measure }: { readonly row: number; readonly measure: Measure },
): string {
  const value = sayUnitValueUnit(unitValue(unit, row, measure), measure)
  const built = unit.early[row] ? ', map being built' : ''
  const day = sayDay(unit.series.days[row] ?? NaN)
  return `${day}: ${value} of ${unit.name}, ${sayRowSource(index, unit, row)}${built}`
}
