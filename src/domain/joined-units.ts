import type { OblastSeries } from './series'

/**
 * Area of a unit, km²: occupied area over share, of the row with the greatest occupied area, where the
 * rounding of the stored share weighs least. Null where no row is above zero.
 */
export function unitAreaKm2({ occupiedKm2, occupiedPct }: OblastSeries): number | null {
  const most = Math.max(0, ...occupiedKm2)
  const pct = occupiedPct[occupiedKm2.indexOf(most)] ?? 0
  return pct > 0 ? (most / pct) * 100 : null
}

/**
 * Units as one, on the days on which all of them have a row of one source. The share is that of their
 * summed area: each unit's stored share counts by its area (see `unitAreaKm2`), because the stored km²
 * of one unit change a little with the outline of the coast and its share does not (SERIES.md). The
 * km² are summed as stored. By definition only where all of them are. No rows where an area is unknown.
 */
export function joinedUnits(units: readonly OblastSeries[], name: string): OblastSeries {
  const [first, ...others] = units
  if (first && others.length === 0) return first
  const areas = units.map((unit) => unitAreaKm2(unit) ?? NaN)
  const whole = sum(areas)
  const days = Number.isNaN(whole) ? [] : (first?.days ?? [])
  const shared = days.flatMap((day, row) => {
    const rows = units.map((unit) => unit.days.indexOf(day))
    const isShared = units.every(
      (unit, at) => unit.sourceIds[rows[at] ?? -1] === first?.sourceIds[row],
    )
    return isShared ? [{ day, row, rows }] : []
  })
  const cells = <T>(column: (unit: OblastSeries) => readonly T[], rows: readonly number[]): T[] =>
    units.flatMap((unit, at) => column(unit).slice(rows[at], (rows[at] ?? 0) + 1))
  return {
    iso: first?.iso ?? '',
    name,
    days: shared.map((one) => one.day),
    occupiedPct: shared.map(({ rows }) => {
      const shares = cells((unit) => unit.occupiedPct, rows)
      return sum(shares.map((pct, at) => (pct * (areas[at] ?? NaN)) / whole))
    }),
    occupiedKm2: shared.map(({ rows }) => sum(cells((unit) => unit.occupiedKm2, rows))),
    sourceIds: shared.map(({ row }) => first?.sourceIds[row] ?? ''),
    byDefinition: shared.map(({ rows }) =>
      cells((unit) => unit.byDefinition, rows).every((isSo) => isSo),
    ),
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)
