import type { Dataset } from './dataset'
import type { IndicatorSeries } from './series'
import { isoDay } from './day'
import { knownSides } from './integrity-claims'
import { within, type SpotAt } from './integrity-amounts'
import { checkPoints } from './integrity-points'
import type { Found, Report, SeriesInTable, Spot } from './integrity-report'

/** Series of territory and of indicator values: known owners, ascending dates, possible amounts. */
export function checkSeries(dataset: Dataset, report: Report): void {
  checkMappers(dataset, report)
  checkOblasts(dataset, report)
  checkHeldByOther(dataset, report)
  checkPoints(dataset, report)
  checkValues(dataset, report)
}

function checkMappers({ meta, territory }: Dataset, report: Report): void {
  const { areaKm2, mappers } = meta.territory
  const isOwner = ownersOf(mappers.map((mapper) => mapper.id))
  territory.forEach(({ mapper, days, occupiedKm2, sourceIds }, series) => {
    const at = spots(report, { table: 'territory_daily', series, name: mapper, dates: days })
    isOwner(report, at(0), { field: 'mapper', value: mapper })
    ascending(report, at, { field: 'date', value: days })
    within(areaKm2)(report, at, { field: 'occupied_km2', value: occupiedKm2 })
    sourced(report, at, sourceIds)
  })
}

function checkOblasts({ meta, oblasts }: Dataset, report: Report): void {
  const { areaKm2, units } = meta.territory
  const isOwner = ownersOf(units.map((unit) => unit.iso))
  oblasts.forEach((oblast, series) => {
    const { iso, name, days, occupiedPct, occupiedKm2, sourceIds } = oblast
    const at = spots(report, { table: 'oblast_monthly', series, name: iso, dates: days })
    isOwner(report, at(0), { field: 'oblast_iso', value: iso })
    const unit = units.find((one) => one.iso === iso)
    if (unit && unit.name !== name)
      report.fault(at(0), { field: 'name', value: name }, `"${unit.name}", as the package says`)
    ascending(report, at, { field: 'date', value: days })
    within(100)(report, at, { field: 'occupied_pct', value: occupiedPct })
    within(areaKm2)(report, at, { field: 'occupied_km2', value: occupiedKm2 })
    sourced(report, at, sourceIds)
    oblast.byDefinition.forEach((isSet, place) => {
      if (isSet && occupiedPct[place] !== 100)
        report.fault(
          at(place),
          { field: 'occupied_pct', value: occupiedPct[place] },
          '100, as by_definition says',
        )
    })
  })
}

function checkHeldByOther({ meta, heldByOther }: Dataset, report: Report): void {
  const { days, heldKm2, unknownStatusKm2, sourceIds } = heldByOther
  const at: SpotAt = (row) => ({ table: 'kursk_daily', row, id: sayDate(days[row]) })
  const possible = within(meta.territory.areaKm2)
  ascending(report, at, { field: 'date', value: days })
  possible(report, at, { field: 'ukraine_held_km2', value: heldKm2 })
  possible(report, at, { field: 'unknown_status_km2', value: unknownStatusKm2 })
  sourced(report, at, sourceIds)
}

function checkValues(dataset: Dataset, report: Report): void {
  const sides = [...knownSides(dataset)]
  const isOwner = ownersOf(null)
  dataset.indicatorValues.forEach((one, series) => {
    const { indicator, side, months, sourceIds } = one
    const name = `${indicator} ${side}`
    const at = spots(report, { table: 'indicator_values', series, name, dates: months })
    report.refers(at(0), { field: 'indicator_id', value: indicator }, 'indicators')
    if (!sides.includes(side))
      report.fault(at(0), { field: 'side', value: side }, `one of ${sides.join(', ')}`)
    else isOwner(report, at(0), { field: 'indicator_id', value: name })
    ascending(report, at, { field: 'month', value: months })
    checkBounds(one, at, report)
    for (let place = 0; place < sourceIds.length; place++)
      if (sourceIds[place] !== sourceIds[place - 1])
        report.refers(at(place), { field: 'source_ids', value: sourceIds[place] ?? [] }, 'sources')
  })
}

function checkBounds({ values, lower, upper }: IndicatorSeries, at: SpotAt, report: Report): void {
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number
    const low = lower[place] ?? null
    const high = upper[place] ?? null
    if (low !== null && low > value)
      report.fault(at(place), { field: 'lower', value: low }, `at most the value, ${value}`)
    if (high !== null && high < value)
      report.fault(at(place), { field: 'upper', value: high }, `at least the value, ${value}`)
  }
}

interface SeriesName {
  readonly table: SeriesInTable
  readonly series: number
  readonly name: string
  readonly dates: readonly (number | string)[]
}

const spots =
  (report: Report, { table, series, name, dates }: SeriesName): SpotAt =>
  (place) => ({
    table,
    row: report.rowOf(table, series, place),
    id: `${name} ${sayDate(dates[place])}`,
  })

/** Dates of series are days as numbers or months as text. */
const sayDate = (date: number | string | undefined): string =>
  typeof date === 'number' ? isoDay(date) : (date ?? 'without rows')

/** Expects the owner of a series to be known (null: told elsewhere) and to own no other. */
function ownersOf(
  known: readonly string[] | null,
): (report: Report, spot: Spot, found: Found<string>) => void {
  const seen = new Set<string>()
  return (report, spot, found) => {
    if (known !== null && !known.includes(found.value))
      report.fault(spot, found, `one of ${known.join(', ')}`)
    if (seen.has(found.value)) report.fault(spot, found, 'named by one series only')
    seen.add(found.value)
  }
}

function ascending(
  report: Report,
  at: SpotAt,
  { field, value }: Found<readonly (number | string)[]>,
): void {
  for (let place = 1; place < value.length; place++) {
    const before = value[place - 1] as number | string
    const here = value[place] as number | string
    if (!(here > before))
      report.fault(
        at(place),
        { field, value: sayDate(here) },
        `after ${sayDate(before)}, the row before`,
      )
  }
}

/** Expects each source to be known; neighbours mostly share one. */
function sourced(report: Report, at: SpotAt, column: readonly string[]): void {
  for (let place = 0; place < column.length; place++)
    if (place === 0 || column[place] !== column[place - 1])
      report.refers(at(place), { field: 'source_id', value: column[place] ?? null }, 'sources')
}
