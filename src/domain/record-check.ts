import { safeParse, type BaseIssue, type GenericSchema } from 'valibot'
import { sayFound, type Fault, type FaultList } from './fault'

/** Which record is being checked, and where its faults go. */
export interface RecordSpot {
  readonly table: string
  /** Null where the table is one record. */
  readonly row: number | null
  readonly onFault: (fault: Fault) => void
}

/** The value when its schema accepts it; else null, with each fault told. */
export function checkRecord<T>(
  schema: GenericSchema<unknown, T>,
  value: unknown,
  { table, row, onFault }: RecordSpot,
): T | null {
  const result = safeParse(schema, value)
  if (result.success) return result.output
  for (const issue of result.issues) {
    const field = (issue.path ?? []).map((item) => String(item.key)).join('.')
    onFault({ table, row, id: row === null ? null : recordName(value), field, ...found(issue) })
  }
  return null
}

/** Checks each record of a table; records with faults are left out of the result. */
export function checkRecords<T>(
  schema: GenericSchema<unknown, T>,
  rows: readonly unknown[],
  { table, faults }: TableFaults,
): readonly T[] {
  const records: T[] = []
  for (let row = 0; row < rows.length && !faults.isFull(); row++) {
    const record = checkRecord(schema, rows[row], { table, row, onFault: faults.add })
    if (record !== null) records.push(record)
  }
  return records
}

/** Which table is being read, and where its faults go. */
export interface TableFaults {
  readonly table: string
  readonly faults: FaultList
}

/** A fault in a table as a whole, or in one of its columns. */
export const tableFault = (table: string, fault: Partial<Fault>): Fault => ({
  table,
  row: null,
  id: null,
  field: '',
  found: '',
  expected: '',
  ...fault,
})

/** What a reader would call the record: its id, its term, or what dates it. */
function recordName(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Readonly<Record<string, unknown>>
  const named = NAMES.map((names) =>
    names.map((name) => fields[name]).filter((part) => typeof part === 'string'),
  ).find((parts) => parts.length > 0)
  return named ? named.join(' ').slice(0, LONGEST_NAME) : null
}

const LONGEST_NAME = 120
const NAMES = [['id'], ['term'], ['mapper', 'iso', 'indicator', 'side', 'month', 'date']] as const

function found(issue: BaseIssue<unknown>): Pick<Fault, 'found' | 'expected'> {
  if (issue.type !== 'strict_object')
    return { found: sayFound(issue.input), expected: issue.message }
  if (issue.expected === 'never')
    return { found: sayFound(issue.path?.at(-1)?.value), expected: 'a field of this table' }
  if (issue.expected?.startsWith('"')) return { found: sayFound(undefined), expected: 'a value' }
  return { found: sayFound(issue.input), expected: 'a group of fields' }
}
