import type { InferOutput } from 'valibot'
import type { DatasetMeta } from './dataset-meta'
import type { HeldByOtherSeries, IndicatorSeries, OblastSeries, TerritorySeries } from './series'
import { epochDay } from './day'
import type {
  heldByOtherRowSchema,
  indicatorRowSchema,
  oblastRowSchema,
  territoryRowSchema,
} from './schema-series'

/** Series made of table rows, and for each the table row that each of its places came from. */
export interface Grouped<T> {
  readonly series: readonly T[]
  readonly rows: readonly (readonly number[])[]
}

type TerritoryRow = InferOutput<typeof territoryRowSchema>
export type OblastRow = InferOutput<typeof oblastRowSchema>
type HeldByOtherRow = InferOutput<typeof heldByOtherRowSchema>
type IndicatorRow = InferOutput<typeof indicatorRowSchema>

/** One series per mapper, in the order of the package; the order of rows is kept. */
export function territorySeries(
  table: readonly TerritoryRow[],
  meta: DatasetMeta,
): Grouped<TerritorySeries> {
  const order = meta.territory.mappers.map((mapper) => mapper.id)
  return grouped(table, {
    key: (row) => row.mapper,
    order,
    make: (rows, mapper) => ({
      mapper,
      days: rows.map((row) => epochDay(row.date)),
      occupiedKm2: rows.map((row) => row.occupiedKm2),
      sourceIds: rows.map((row) => row.sourceId),
      flags: rows.map((row) => row.flags),
    }),
  })
}

/** One series per first-level unit, in the order of the package. */
export function oblastSeries(
  table: readonly OblastRow[],
  meta: DatasetMeta,
): Grouped<OblastSeries> {
  const order = meta.territory.units.map((unit) => unit.iso)
  return grouped(table, {
    key: (row) => row.iso,
    order,
    make: (rows, iso) => ({
      iso,
      name: rows[0]?.name ?? '',
      days: rows.map((row) => epochDay(row.date)),
      occupiedPct: rows.map((row) => row.occupiedPct),
      occupiedKm2: rows.map((row) => row.occupiedKm2),
      sourceIds: rows.map((row) => row.sourceId),
      byDefinition: rows.map((row) => row.byDefinition),
    }),
  })
}

export const heldByOtherSeries = (rows: readonly HeldByOtherRow[]): HeldByOtherSeries => ({
  days: rows.map((row) => epochDay(row.date)),
  heldKm2: rows.map((row) => row.heldKm2),
  unknownStatusKm2: rows.map((row) => row.unknownStatusKm2),
  sourceIds: rows.map((row) => row.sourceId),
})

/** One series per indicator and side, in the order in which they first stand in the table. */
export function indicatorSeries(table: readonly IndicatorRow[]): Grouped<IndicatorSeries> {
  return grouped(table, {
    key: (row) => `${row.indicator} ${row.side}`,
    order: [],
    make: (rows) => ({
      indicator: rows[0]?.indicator ?? '',
      side: rows[0]?.side ?? '',
      months: rows.map((row) => row.month),
      values: rows.map((row) => row.value),
      lower: rows.map((row) => row.lower),
      upper: rows.map((row) => row.upper),
      sourceIds: rows.map((row) => row.sourceIds),
      notes: rows.map((row) => row.note),
    }),
  })
}

interface Grouping<Row, T> {
  readonly key: (row: Row) => string
  /** Keys that come first, in this order. */
  readonly order: readonly string[]
  readonly make: (rows: readonly Row[], key: string) => T
}

function grouped<Row, T>(
  table: readonly Row[],
  { key, order, make }: Grouping<Row, T>,
): Grouped<T> {
  const groups = new Map<string, number[]>()
  table.forEach((row, place) => {
    const places = groups.get(key(row))
    if (places) places.push(place)
    else groups.set(key(row), [place])
  })
  const known = order.filter((name) => groups.has(name))
  const names = [...known, ...[...groups.keys()].filter((name) => !order.includes(name))]
  const rows = names.map((name) => groups.get(name) ?? [])
  const pick = (places: readonly number[]): readonly Row[] =>
    places.flatMap((place) => table[place] ?? [])
  return { rows, series: names.map((name, i) => make(pick(rows[i] ?? []), name)) }
}
