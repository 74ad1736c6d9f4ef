import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  RECORD_TABLES,
  SERIES_TABLES,
  type CellColumn,
  type RecordSchema,
} from '../../src/domain/authored-tables'
import { metaSchema } from '../../src/domain/schema-meta'
import { essaySchema } from '../../src/domain/schema-texts'
import { realTables, tablesFolder } from '../helpers/real-index'

interface Field {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly unit?: string
  readonly constraints?: {
    readonly required?: boolean
    readonly enum?: readonly (string | number)[]
  }
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly description: string
  readonly schema: {
    readonly fields: readonly Field[]
    readonly primaryKey?: string | readonly string[]
    readonly foreignKeys?: readonly {
      readonly fields: string
      readonly reference: { readonly resource: string; readonly fields: string }
    }[]
  }
}

const file = (name: string): string => readFileSync(join(tablesFolder, name), 'utf8')
const contents = JSON.parse(file('datapackage.json')) as {
  readonly licenses: readonly object[]
  readonly sources: readonly object[]
  readonly resources: readonly Resource[]
}
const { resources } = contents
const SINGLE: Readonly<Record<string, RecordSchema>> = { dataset: metaSchema, essay: essaySchema }
const SERIES: Readonly<Record<string, { schema: RecordSchema; columns: readonly CellColumn[] }>> =
  SERIES_TABLES
const RECORDS: Readonly<Record<string, RecordSchema>> = { ...RECORD_TABLES, ...SINGLE }

/** Each field's schema under the name that the file gives the field. */
const entriesOf = (table: string): readonly (readonly [string, EntryParts])[] => {
  const series = SERIES[table]
  return series
    ? series.columns.map(({ column, field }) => [column, parts(series.schema, field)] as const)
    : Object.keys(RECORDS[table]?.entries ?? {}).map(
        (field) => [field, parts(RECORDS[table], field)] as const,
      )
}

interface EntryParts {
  readonly type: string
  readonly options?: readonly (string | number)[]
  readonly message?: string
}

const parts = (schema: RecordSchema | undefined, field: string): EntryParts =>
  schema?.entries[field] as unknown as EntryParts

describe('README: the data package describes the files that are there', () => {
  it('one resource for each table, and each table a resource', () => {
    const tables = readdirSync(tablesFolder).filter(
      (name) => /\.(json|csv)$/.test(name) && name !== 'datapackage.json',
    )
    expect(resources.map((one) => one.path).sort()).toEqual(tables.sort())
    expect(resources.map((one) => one.name).sort()).toEqual(
      [...Object.keys(RECORDS), ...Object.keys(SERIES)].sort(),
    )
  })

  it('licences and credit are named', () => {
    expect(contents.licenses.length).toBeGreaterThan(0)
    const credit = JSON.stringify(contents.sources)
    for (const owner of ['DEEPSTATEUATECH', 'Study of War', 'Liveuamap', 'Kiel'])
      expect(credit).toContain(owner)
  })

  describe.each(resources.map((one) => [one.name, one] as const))('%s', (name, resource) => {
    const { fields, primaryKey, foreignKeys = [] } = resource.schema
    const names = fields.map((field) => field.name)

    it('names its fields as the file and the schema do, in that order', () => {
      expect(names).toEqual(entriesOf(name).map(([field]) => field))
      expect(names).toEqual(fieldsInFile(resource.path))
    })

    it('describes each field in a sentence, with a unit where it is an amount', () => {
      for (const field of fields) {
        expect(field.description, field.name).toMatch(/^.{10,}\.$/)
        if (/_km2$|_pct$|^value$|^weight$|Months$/.test(field.name))
          expect(field.unit, field.name).toBeTruthy()
      }
    })

    it('lists the words that the schema accepts', () => {
      for (const [field, { type, options }] of entriesOf(name))
        if (type === 'picklist') expect(constraints(field)?.enum, field).toEqual(options)
    })

    it('requires what the schema requires, and has types that fit the values', async () => {
      const rows = [(await realTables())[name]].flat() as readonly Record<string, unknown>[]
      for (const field of fields) {
        const values = rows.map((row) => row[field.name])
        const isFull = values.every((value) => value !== null && value !== '')
        if (field.constraints?.required) expect(isFull, `${field.name} is required`).toBe(true)
        const given = values.filter((value) => value !== null && value !== '')
        expect(
          given.filter((value) => !FITS[field.type]?.(value)),
          `${field.name}: ${field.type}`,
        ).toEqual([])
        const words = field.constraints?.enum
        if (words) expect(given.filter((value) => !words.includes(value as string))).toEqual([])
      }
    })

    it('has keys that are fields and refer to resources that exist', () => {
      for (const key of [primaryKey ?? []].flat()) expect(names).toContain(key)
      for (const { fields: from, reference } of foreignKeys) {
        expect(names).toContain(from)
        const target = resources.find((one) => one.name === reference.resource)
        expect(target?.schema.fields.map((field) => field.name)).toContain(reference.fields)
      }
    })

    const constraints = (field: string) => fields.find((one) => one.name === field)?.constraints
  })
})

const isText = (value: unknown): value is string => typeof value === 'string'
const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (isText(value) && Number.isFinite(Number(value)))

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isText,
  number: isNumeric,
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
  date: (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value),
  yearmonth: (value) => isText(value) && /^\d{4}-\d\d$/.test(value),
  array: Array.isArray,
  object: (value) => typeof value === 'object' && !Array.isArray(value),
}

/** Names of the fields of a table as its file has them. */
function fieldsInFile(path: string): readonly string[] {
  if (path.endsWith('.csv')) return file(path).split('\n')[0]?.split(',') ?? []
  const [first] = [JSON.parse(file(path)) as object | readonly object[]].flat()
  return Object.keys(first ?? {})
}
