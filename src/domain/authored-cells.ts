import type { CellColumn, CellKind, SeriesTable } from './authored-tables'
import { sayFound } from './fault'
import { checkRecord, tableFault, type TableFaults } from './record-check'

type Cells = Readonly<Record<string, string>>

/** The rows of a CSV table as checked records; faults name the column as the file does. */
export function readCells<T>(
  { schema, columns }: SeriesTable<T>,
  rows: unknown,
  { table, faults }: TableFaults,
): readonly T[] {
  if (!Array.isArray(rows) || !rows.every(isCells)) {
    faults.add(tableFault(table, { found: sayFound(rows), expected: 'a table of rows' }))
    return []
  }
  const records: T[] = []
  for (let row = 0; row < rows.length && !faults.isFull(); row++) {
    const record = checkRecord(schema, toFields(rows[row] ?? {}, columns), {
      table,
      row,
      onFault: (fault) => faults.add({ ...fault, field: columnOf(fault.field, columns) }),
    })
    if (record !== null) records.push(record)
  }
  return records
}

const isCells = (row: unknown): row is Cells =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).every((cell) => typeof cell === 'string')

/** Fields by name; a column that the table does not have keeps its own name, and the schema refuses it. */
function toFields(cells: Cells, columns: readonly CellColumn[]): Record<string, unknown> {
  const fields: [string, unknown][] = []
  for (const [name, cell] of Object.entries(cells)) {
    const known = columns.find((one) => one.column === name)
    fields.push(known ? [known.field, readCell(cell, known.kind)] : [`column ${name}`, cell])
  }
  return Object.fromEntries(fields)
}

const columnOf = (field: string, columns: readonly CellColumn[]): string =>
  columns.find((one) => one.field === field)?.column ?? field

const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/

/** Digits that are a number; beyond all bounds ("1e999") they are none. */
const isNumber = (cell: string): boolean => NUMBER.test(cell) && Number.isFinite(Number(cell))

/** The value of a cell; what cannot be read stays text, so that the schema can say what was found. */
function readCell(cell: string, kind: CellKind): unknown {
  switch (kind) {
    case 'number':
      return cell === '' ? null : isNumber(cell) ? Number(cell) : cell
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : cell
    case 'list|':
      return cell === '' ? [] : cell.split('|')
    case 'list;':
      return cell === '' ? [] : cell.split(';')
    case 'text':
      return cell === '' ? null : cell
  }
}
