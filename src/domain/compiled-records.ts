import { is, type GenericSchema } from 'valibot'
import type { RecordSchema } from './authored-tables'
import { isObject, readId, writeIds } from './compiled-columns'
import { sayFound } from './fault'
import { checkRecords, tableFault, type TableFaults } from './record-check'

/** A table of records by columns, all of one length. */
export type Columns = Readonly<Record<string, readonly unknown[]>>

/** Fields that hold ids of another table and are written as its rows. */
const ID_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  positions: { actor: 'actors', issue: 'issues', triggerEventId: 'events', sourceIds: 'sources' },
  events: { actors: 'actors', sourceIds: 'sources' },
  claims: { sourceIds: 'sources', relatedEventIds: 'events', relatedPositionIds: 'positions' },
  indicators: { sourceIds: 'sources' },
  territory_points: { sourceId: 'sources' },
  kursk_points: { sourceId: 'sources' },
}

/** Gives the row of each id of a table. */
export type RowsOf = (table: string) => ReadonlyMap<unknown, number>

/** Writes the records of a table as columns, one for each field of its schema. */
export function writeRecords(
  { table, schema }: { readonly table: string; readonly schema: RecordSchema },
  records: readonly object[],
  rowsOf: RowsOf,
): Columns {
  const columns = Object.keys(schema.entries).map((field) => {
    const column = records.map((record) => (record as Readonly<Record<string, unknown>>)[field])
    const target = ID_FIELDS[table]?.[field]
    return [field, target === undefined ? column : writeIds(column, rowsOf(target))] as const
  })
  return Object.fromEntries(columns)
}

/** Reads the columns of a table back to records that its schema accepts. */
export function readRecords<T>(
  schema: RecordSchema<T>,
  tables: Readonly<Record<string, unknown>>,
  to: TableFaults,
): readonly T[] {
  const columns = readColumns(Object.keys(schema.entries), tables[to.table], to)
  if (columns === null) return []
  const resolved = columns.map((column) => resolveIds(column, tables, to))
  if (resolved.includes(null)) return []
  const records = toRecords(resolved as readonly Column[])
  const isSound = (resolved as readonly Column[]).every(({ field, values }) =>
    values.every(testOf(schema.entries[field])),
  )
  return isSound ? (records as readonly T[]) : checkRecords(schema, records, to)
}

interface Column {
  readonly field: string
  readonly values: readonly unknown[]
}

/**
 * What a field's schema accepts, as one test for a loop over its column. A record whose fields all
 * pass is what its schema accepts; going through the schema record by record costs three times as
 * much, and is done only to say what is wrong.
 */
function testOf(entry: GenericSchema | undefined): (value: unknown) => boolean {
  const { type, check, options } = entry as Partial<FieldSchema>
  if (type === 'custom' && check) return check
  if (type === 'picklist' && options) return (value) => options.includes(value)
  if (type === 'boolean') return (value) => typeof value === 'boolean'
  return (value) => entry !== undefined && is(entry, value)
}

interface FieldSchema {
  readonly type: string
  readonly check: (value: unknown) => boolean
  readonly options: readonly unknown[]
}

function toRecords(columns: readonly Column[]): readonly Record<string, unknown>[] {
  const length = columns[0]?.values.length ?? 0
  const records = new Array<Record<string, unknown>>(length)
  for (let row = 0; row < length; row++) {
    const record: Record<string, unknown> = {}
    for (const { field, values } of columns) record[field] = values[row]
    records[row] = record
  }
  return records
}

/** The column with row numbers turned into ids; null, with the fault told, where a row does not exist. */
function resolveIds(
  { field, values }: Column,
  tables: Readonly<Record<string, unknown>>,
  { table, faults }: TableFaults,
): Column | null {
  const target = ID_FIELDS[table]?.[field]
  if (target === undefined) return { field, values }
  const ids = idsOf(tables[target])
  const resolved = values.map((value) =>
    Array.isArray(value) ? value.map((one) => readId(one, ids)) : readId(value, ids),
  )
  const row = resolved.findIndex(
    (value) => value === undefined || (Array.isArray(value) && value.includes(undefined)),
  )
  if (row < 0) return { field, values: resolved }
  const [found, expected] = [`row ${JSON.stringify(values[row])}`, `a row of ${target}`]
  faults.add({ table, row, id: sayId(idsOf(tables[table])[row]), field, found, expected })
  return null
}

const sayId = (id: unknown): string | null => (typeof id === 'string' ? id : null)

const idsOf = (columns: unknown): readonly unknown[] =>
  isObject(columns) && Array.isArray(columns['id']) ? columns['id'] : []

/** The columns of a table by field, all there, all of one length, and no other. */
function readColumns(
  fields: readonly string[],
  columns: unknown,
  { table, faults }: TableFaults,
): readonly Column[] | null {
  if (!isObject(columns)) {
    faults.add(tableFault(table, { found: sayFound(columns), expected: 'a table by columns' }))
    return null
  }
  const read = fields.map((field) => ({
    field,
    values: Object.hasOwn(columns, field) ? columns[field] : undefined,
  }))
  const first = read.find(({ values }) => Array.isArray(values))?.values
  const length = Array.isArray(first) ? first.length : 0
  const wrong = read.find(({ values }) => !Array.isArray(values) || values.length !== length)
  const more = Object.keys(columns).find((field) => !fields.includes(field))
  if (wrong)
    faults.add(
      tableFault(table, {
        field: wrong.field,
        found: sayFound(wrong.values),
        expected: `a column of ${length} values`,
      }),
    )
  else if (more !== undefined)
    faults.add(
      tableFault(table, {
        field: more,
        found: sayFound(columns[more]),
        expected: 'a column of this table',
      }),
    )
  return wrong || more !== undefined ? null : (read as readonly Column[])
}
