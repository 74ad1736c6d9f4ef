import { eachRecordTable, RECORD_TABLES, type RecordSchema } from './authored-tables'
import { isObject } from './compiled-columns'
import { readRecords, writeRecords, type RowsOf } from './compiled-records'
import {
  readHeldByOther,
  readIndicator,
  readOblast,
  readTerritory,
  writeHeldByOther,
  writeIndicator,
  writeOblast,
  writeTerritory,
  type SeriesSpot,
} from './compiled-series'
import type { Dataset } from './dataset'
import { faultList, type FaultList, sayFound, type Fault } from './fault'
import { integrityFaults } from './integrity'
import { checkRecord, tableFault } from './record-check'
import { metaSchema } from './schema-meta'
import { heldByOtherPointSchema, territoryPointSchema } from './schema-series'
import { essaySchema } from './schema-texts'

/**
 * The compiled file: records by columns with ids as rows, series as steps and runs. It holds every
 * field of every row, so that `readCompiled(writeCompiled(dataset))` gives the dataset back.
 */
export const FORMAT = 'lines-and-terms dataset 1'

/** Writes a checked dataset as the value of the compiled file. */
export function writeCompiled(dataset: Dataset): object {
  const records: Readonly<Record<string, readonly object[]>> = {
    ...eachRecordTable((table) => dataset[table] as readonly never[]),
    territory_points: dataset.territoryPoints,
    kursk_points: dataset.heldByOtherPoints,
  }
  const rowsOf: RowsOf = (table) =>
    new Map((records[table] ?? []).map((record, row) => [(record as { id?: unknown }).id, row]))
  const columns = Object.entries(SCHEMAS).map(([table, schema]) => [
    table,
    writeRecords({ table, schema }, records[table] ?? [], rowsOf),
  ])
  return {
    format: FORMAT,
    meta: dataset.meta,
    essay: dataset.essay,
    records: Object.fromEntries(columns) as object,
    series: {
      territory_daily: dataset.territory.map(writeTerritory),
      oblast_monthly: dataset.oblasts.map(writeOblast),
      kursk_daily: writeHeldByOther(dataset.heldByOther),
      indicator_values: dataset.indicatorValues.map(writeIndicator),
    },
  }
}

const SCHEMAS: Readonly<Record<string, RecordSchema>> = {
  ...RECORD_TABLES,
  territory_points: territoryPointSchema,
  kursk_points: heldByOtherPointSchema,
}

/** A checked dataset, or what is wrong: with the shape of the file, or between its tables. */
export type ReadResult =
  | { readonly dataset: Dataset }
  | {
      readonly dataset: null
      readonly wrong: 'shape' | 'integrity'
      readonly faults: readonly Fault[]
    }

/** Reads and checks the value of a compiled file. Never throws; faults are told up to the limit. */
export function readCompiled(value: unknown, limit = 20): ReadResult {
  const faults = faultList(limit)
  const dataset = readShape(value, faults)
  if (dataset === null || faults.faults.length > 0)
    return { dataset: null, wrong: 'shape', faults: faults.faults }
  const found = integrityFaults(dataset, { limit })
  return found.length > 0 ? { dataset: null, wrong: 'integrity', faults: found } : { dataset }
}

function readShape(value: unknown, faults: FaultList): Dataset | null {
  const file = isObject(value) ? value : {}
  if (file['format'] !== FORMAT) {
    const found = sayFound(isObject(value) ? file['format'] : value)
    faults.add(tableFault('file', { field: 'format', found, expected: `"${FORMAT}"` }))
    return null
  }
  const single = <T>(table: string, schema: RecordSchema<T>, one: unknown): T | null =>
    checkRecord(schema, one, { table, row: null, onFault: faults.add })
  const meta = single('dataset', metaSchema, file['meta'])
  const essay = single('essay', essaySchema, file['essay'])
  if (meta === null || essay === null) return null
  return {
    meta,
    essay,
    ...readAllRecords(isObject(file['records']) ? file['records'] : {}, faults),
    ...readAllSeries(isObject(file['series']) ? file['series'] : {}, faults),
  }
}

type Parts = Readonly<Record<string, unknown>>

function readAllRecords(tables: Parts, faults: FaultList) {
  const points = readRecords(territoryPointSchema, tables, { table: 'territory_points', faults })
  const held = readRecords(heldByOtherPointSchema, tables, { table: 'kursk_points', faults })
  return {
    ...eachRecordTable((table, schema) => readRecords(schema, tables, { table, faults })),
    territoryPoints: points.map((point, row) => ({ row, ...point })),
    heldByOtherPoints: held.map((point, row) => ({ row, ...point })),
  }
}

function readAllSeries(series: Parts, faults: FaultList) {
  const readEach = <T>(table: string, read: (spot: SeriesSpot) => T): readonly T[] => {
    const list = series[table]
    if (Array.isArray(list))
      return list.map((value: unknown, row) => read({ table, row, value, faults }))
    faults.add(tableFault(table, { found: sayFound(list), expected: 'a list of series' }))
    return []
  }
  const held = { table: 'kursk_daily', row: null, value: series['kursk_daily'], faults }
  return {
    territory: readEach('territory_daily', readTerritory),
    oblasts: readEach('oblast_monthly', readOblast),
    heldByOther: readHeldByOther(held),
    indicatorValues: readEach('indicator_values', readIndicator),
  }
}
