import type { GenericSchema } from 'valibot'
import type { Dataset } from './dataset'
import { claimSchema } from './schema-claims'
import { dimensionSchema, indicatorSchema } from './schema-index'
import {
  heldByOtherPointSchema,
  heldByOtherRowSchema,
  indicatorRowSchema,
  oblastRowSchema,
  territoryPointSchema,
  territoryRowSchema,
} from './schema-series'
import {
  actorSchema,
  eventSchema,
  glossarySchema,
  issueSchema,
  positionSchema,
  sourceSchema,
} from './schema-texts'

/** A schema of records whose fields are known by name. */
export type RecordSchema<T = unknown> = GenericSchema<unknown, T> & {
  readonly entries: Readonly<Record<string, GenericSchema>>
}

/** The tables of texts: JSON, one record a line. `essay` and `dataset` are one record each. */
export const RECORD_TABLES = {
  actors: actorSchema,
  issues: issueSchema,
  positions: positionSchema,
  events: eventSchema,
  claims: claimSchema,
  glossary: glossarySchema,
  sources: sourceSchema,
  dimensions: dimensionSchema,
  indicators: indicatorSchema,
} as const

export type RecordTable = keyof typeof RECORD_TABLES

/** Reads one table of records with its schema. */
export type ReadRecords = <T>(table: RecordTable, schema: RecordSchema<T>) => readonly T[]

/** All tables of records, each read in the same way. */
export const eachRecordTable = (read: ReadRecords): Pick<Dataset, RecordTable> => ({
  actors: read('actors', actorSchema),
  issues: read('issues', issueSchema),
  positions: read('positions', positionSchema),
  events: read('events', eventSchema),
  claims: read('claims', claimSchema),
  glossary: read('glossary', glossarySchema),
  sources: read('sources', sourceSchema),
  dimensions: read('dimensions', dimensionSchema),
  indicators: read('indicators', indicatorSchema),
})

/** How the cell of a CSV column is read before its schema speaks. */
export type CellKind = 'text' | 'number' | 'boolean' | 'list|' | 'list;'

/** One column: its name in the file, the name of the field it fills, and how it is read. */
export interface CellColumn {
  readonly column: string
  readonly field: string
  readonly kind: CellKind
}

export interface SeriesTable<T> {
  readonly schema: RecordSchema<T>
  /** In the order of the file's header. */
  readonly columns: readonly CellColumn[]
}

const column = (name: string, field: string, kind: CellKind = 'text'): CellColumn => ({
  column: name,
  field,
  kind,
})

/** The tables of series: CSV with a header, one row a line. */
export const SERIES_TABLES = {
  territory_daily: {
    schema: territoryRowSchema,
    columns: [
      column('date', 'date'),
      column('mapper', 'mapper'),
      column('occupied_km2', 'occupiedKm2', 'number'),
      column('flag', 'flags', 'list|'),
      column('source_id', 'sourceId'),
    ],
  },
  territory_points: {
    schema: territoryPointSchema,
    columns: [
      column('date', 'date'),
      column('label', 'label'),
      column('occupied_km2', 'occupiedKm2', 'number'),
      column('occupied_share_pct', 'occupiedSharePct', 'number'),
      column('low_km2', 'lowKm2', 'number'),
      column('high_km2', 'highKm2', 'number'),
      column('includes_pre_2022', 'includesPre2022'),
      column('definition', 'definition'),
      column('source_id', 'sourceId'),
      column('confidence', 'confidence'),
      column('basis', 'basis'),
    ],
  },
  oblast_monthly: {
    schema: oblastRowSchema,
    columns: [
      column('date', 'date'),
      column('oblast_iso', 'iso'),
      column('name', 'name'),
      column('occupied_pct', 'occupiedPct', 'number'),
      column('occupied_km2', 'occupiedKm2', 'number'),
      column('source_id', 'sourceId'),
      column('by_definition', 'byDefinition', 'boolean'),
    ],
  },
  kursk_daily: {
    schema: heldByOtherRowSchema,
    columns: [
      column('date', 'date'),
      column('ukraine_held_km2', 'heldKm2', 'number'),
      column('unknown_status_km2', 'unknownStatusKm2', 'number'),
      column('source_id', 'sourceId'),
    ],
  },
  kursk_points: {
    schema: heldByOtherPointSchema,
    columns: [
      column('date', 'date'),
      column('region', 'region'),
      column('area_km2', 'areaKm2', 'number'),
      column('basis', 'basis'),
      column('source_id', 'sourceId'),
      column('confidence', 'confidence'),
      column('note', 'note'),
      column('claim_or_computed', 'kind'),
    ],
  },
  indicator_values: {
    schema: indicatorRowSchema,
    columns: [
      column('indicator_id', 'indicator'),
      column('side', 'side'),
      column('month', 'month'),
      column('value', 'value', 'number'),
      column('lower', 'lower', 'number'),
      column('upper', 'upper', 'number'),
      column('source_ids', 'sourceIds', 'list;'),
      column('note', 'note'),
    ],
  },
} as const

export type SeriesTableName = keyof typeof SERIES_TABLES
