import { beforeAll, describe, expect, it } from 'vitest'
import { datasetFromTables, type AuthoredTables } from '../../src/domain/authored-dataset'
import { sayFault, sayFound } from '../../src/domain/fault'
import { realTables } from '../helpers/real-index'

type Row = Readonly<Record<string, unknown>>

let tables: AuthoredTables
beforeAll(async () => {
  tables = await realTables()
})

const rowsOf = (table: string): readonly Row[] => tables[table] as readonly Row[]

/** What is wrong once one field of one row is replaced; undefined takes the field out. */
function told(table: string, row: number, fields: Row): readonly string[] {
  const rows = rowsOf(table).map((one, place) => {
    if (place !== row) return one
    const all = Object.entries({ ...one, ...fields })
    return Object.fromEntries(all.filter(([, value]) => value !== undefined))
  })
  return faultsOf({ ...tables, [table]: rows })
}

const faultsOf = (changed: AuthoredTables): readonly string[] =>
  (datasetFromTables(changed).faults ?? []).map(sayFault)

describe('H1: a cell of a series is a number, or it is told', () => {
  const wrong = ['NaN', 'Infinity', '-1', '1e999', '0x10', ' 5', '1,000', '−5', '5 km2', 'null']
  it.each(wrong)('%o is no area', (cell) => {
    const [fault] = told('territory_daily', 7, { occupied_km2: cell })
    expect(fault).toMatch(
      /^territory_daily\[7\] \(id: deepstate 2022-04-\d\d\): occupied_km2 .* is not a number of 0 or more$/,
    )
  })

  it('an area may be empty in a point, and not on a day', () => {
    expect(told('territory_points', 0, { low_km2: '' })).toEqual([])
    expect(told('territory_daily', 7, { occupied_km2: '' })[0]).toContain('occupied_km2 null')
    expect(told('territory_daily', 7, { occupied_km2: '5.5' })).toEqual([])
  })

  it('days, flags and yes or no are read or told', () => {
    expect(told('kursk_daily', 3, { date: '2024-8-4' })[0]).toContain(
      'date "2024-8-4" is not a day',
    )
    expect(told('territory_daily', 7, { flag: 'redraw|redraw' })[0]).toContain('flag a list of 2')
    expect(told('oblast_monthly', 9, { by_definition: 'yes' })[0]).toContain('by_definition "yes"')
    expect(told('indicator_values', 9, { month: '2022-13' })[0]).toContain('month "2022-13"')
    expect(told('indicator_values', 9, { source_ids: 'a;a' })[0]).toContain(
      'source_ids a list of 2',
    )
  })

  it('a column that the table does not know is told, also one named like a field of ours', () => {
    expect(told('kursk_daily', 0, { colour: 'red' })).toEqual([
      'kursk_daily[0] (id: 2024-08-01): column colour "red" is not a field of this table',
    ])
    expect(told('kursk_daily', 0, { heldKm2: '5' })[0]).toContain('column heldKm2 "5"')
  })

  it('a unit has one name in all its rows', () => {
    expect(told('oblast_monthly', 27, { name: 'Vinnitsa' })).toEqual([
      'oblast_monthly[27] (id: UA-05 2014-03-21): name "Vinnitsa" is not "Vinnytsia", as in the rows before',
    ])
  })
})

describe('H1: every field of every table is needed', () => {
  /** Every table with its first row alone: enough to see what the schema misses. */
  const firsts = (): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [
        name,
        Array.isArray(rows) ? rows.slice(0, 1) : rows,
      ]),
    )

  it('a field that is taken out is missed by name', () => {
    for (const [table, value] of Object.entries(firsts())) {
      const row = (Array.isArray(value) ? value[0] : value) as Row
      for (const field of Object.keys(row)) {
        const rest = Object.fromEntries(Object.entries(row).filter(([name]) => name !== field))
        const changed = { ...firsts(), [table]: Array.isArray(value) ? [rest] : rest }
        expect(faultsOf(changed)[0], `${table}.${field}`).toContain(
          `${field} is missing, expected a value`,
        )
      }
    }
  })

  it('a table that is taken out is missed by name', () => {
    for (const table of Object.keys(tables)) {
      const rest = Object.fromEntries(Object.entries(firsts()).filter(([name]) => name !== table))
      expect(faultsOf(rest).join('\n'), table).toMatch(new RegExp(`^${table}: .*is missing`, 'm'))
    }
  })

  it('a table of something else is refused', () => {
    for (const value of [null, 7, 'x', {}, [null], [[]], [7]])
      for (const table of Object.keys(tables)) {
        const [first = ''] = faultsOf({ ...firsts(), [table]: value })
        expect(first, table).toContain(table)
      }
  })
})

describe('ARCHITECTURE: a message names the record, what was found and what was expected', () => {
  it('the fault is one line, however long what was found', () => {
    const [fault = ''] = told('positions', 0, { stance: 'x'.repeat(9999) })
    expect(fault).toBe(
      `positions[0] (id: pos-ukraine-crimea-2014-03-18): stance "${'x'.repeat(80)}"... is not one of -2, -1, 0, 1, 2`,
    )
  })

  it('found values are said in words', () => {
    expect([undefined, null, true, 5, 'a"b', [1, 2], { a: 1 }].map(sayFound)).toEqual([
      'nothing',
      'null',
      'true',
      '5',
      '"a\\"b"',
      'a list of 2',
      'a group of fields',
    ])
  })
})
