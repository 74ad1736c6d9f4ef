import { readCells } from './authored-cells'
import {
  heldByOtherSeries,
  indicatorSeries,
  oblastSeries,
  territorySeries,
  type OblastRow,
} from './authored-series'
import {
  eachRecordTable,
  SERIES_TABLES,
  type RecordSchema,
  type RecordTable,
  type SeriesTable,
  type SeriesTableName,
} from './authored-tables'
import type { Dataset } from './dataset'
import { faultList, sayFound, type Fault, type FaultList } from './fault'
import { integrityFaults } from './integrity'
import type { RowOf } from './integrity-report'
import { checkRecord, checkRecords, tableFault } from './record-check'
import { metaSchema } from './schema-meta'
import { essaySchema } from './schema-texts'

/**
 * The authored tables by name, as read from their files: JSON tables parsed, CSV tables as rows of
 * cells by column name. Nothing about them is trusted yet.
 */
export type AuthoredTables = Readonly<Record<string, unknown>>

/** A checked dataset, or all that is wrong with it (up to the limit asked for). */
export type Checked =
  | { readonly dataset: Dataset; readonly faults: null }
  | {
      readonly dataset: null
      readonly faults: readonly Fault[]
      /** Faults between records are looked for only once each record is sound. */
      readonly wrong: 'shape' | 'integrity'
    }

/** Checks the authored tables and joins them to the dataset. */
export function datasetFromTables(tables: AuthoredTables, limit = 100): Checked {
  const faults = faultList(limit)
  const single = <T>(table: string, schema: RecordSchema<T>): T | null =>
    checkRecord(schema, tables[table], { table, row: null, onFault: faults.add })
  const meta = single('dataset', metaSchema)
  const essay = single('essay', essaySchema)
  const records = readRecordTables(tables, faults)
  const series = readSeriesTables(tables, faults)
  checkNames(series.oblast_monthly, faults)
  if (meta === null || essay === null || faults.faults.length > 0)
    return { dataset: null, wrong: 'shape', faults: faults.faults }

  const territory = territorySeries(series.territory_daily, meta)
  const oblasts = oblastSeries(series.oblast_monthly, meta)
  const indicators = indicatorSeries(series.indicator_values)
  const dataset: Dataset = {
    meta,
    essay,
    ...records,
    territory: territory.series,
    territoryPoints: series.territory_points.map((point, row) => ({ row, ...point })),
    oblasts: oblasts.series,
    heldByOther: heldByOtherSeries(series.kursk_daily),
    heldByOtherPoints: series.kursk_points.map((point, row) => ({ row, ...point })),
    indicatorValues: indicators.series,
  }
  const rows = {
    territory_daily: territory.rows,
    oblast_monthly: oblasts.rows,
    indicator_values: indicators.rows,
  }
  const rowOf: RowOf = (table, one, place) => rows[table][one]?.[place] ?? place
  const found = integrityFaults(dataset, { limit, rowOf })
  return found.length > 0
    ? { dataset: null, wrong: 'integrity', faults: found }
    : { dataset, faults: null }
}

/** A unit has one name in all its rows: the series keeps it once. */
function checkNames(rows: readonly OblastRow[], faults: FaultList): void {
  const names = new Map<string, string>()
  rows.forEach(({ iso, name, date }, row) => {
    const first = names.get(iso) ?? name
    names.set(iso, first)
    const spot = { table: 'oblast_monthly', row, id: `${iso} ${date}`, field: 'name' }
    if (name !== first)
      faults.add({ ...spot, found: sayFound(name), expected: `"${first}", as in the rows before` })
  })
}

function readRecordTables(tables: AuthoredTables, faults: FaultList): Pick<Dataset, RecordTable> {
  return eachRecordTable((table, schema) => {
    const rows = tables[table]
    if (Array.isArray(rows)) return checkRecords(schema, rows, { table, faults })
    faults.add(tableFault(table, { found: sayFound(rows), expected: 'a list of records' }))
    return []
  })
}

function readSeriesTables(tables: AuthoredTables, faults: FaultList) {
  const read = <T>(table: SeriesTableName, of: SeriesTable<T>): readonly T[] =>
    readCells(of, tables[table], { table, faults })
  return {
    territory_daily: read('territory_daily', SERIES_TABLES.territory_daily),
    territory_points: read('territory_points', SERIES_TABLES.territory_points),
    oblast_monthly: read('oblast_monthly', SERIES_TABLES.oblast_monthly),
    kursk_daily: read('kursk_daily', SERIES_TABLES.kursk_daily),
    kursk_points: read('kursk_points', SERIES_TABLES.kursk_points),
    indicator_values: read('indicator_values', SERIES_TABLES.indicator_values),
  }
}
