/** One thing wrong in the data: where it is, what was found there and what belongs there. */
export interface Fault {
  /** Name of the authored table, as its file is called without the ending. */
  readonly table: string
  /** Place of the record in its table, from 0; null where the fault is not in one record. */
  readonly row: number | null
  /** The record's own id, or what tells it apart ("deepstate 2022-04-03"); null where it has none. */
  readonly id: string | null
  /** Path of the field inside the record, such as `view.at`; empty for the record itself. */
  readonly field: string
  /** What stands there, cut to a readable length; "nothing" where the field is missing. */
  readonly found: string
  /** What may stand there, as a phrase that completes "is not ...". */
  readonly expected: string
}

/** The fault as one line: `positions[41] (id: pos-x): issue "neutralty" is not an id in issues`. */
export function sayFault(fault: Fault): string {
  const row = fault.row === null ? '' : `[${fault.row}]`
  const id = fault.id === null ? '' : ` (id: ${fault.id})`
  const field = fault.field === '' ? '' : `${fault.field} `
  const what =
    fault.found === NOTHING
      ? `is missing, expected ${fault.expected}`
      : `${fault.found} is not ${fault.expected}`
  return `${fault.table}${row}${id}: ${field}${what}`
}

const NOTHING = 'nothing'

const LONGEST_FOUND = 80

/** A found value in print: quoted text, plain numbers, "a list of 3", never longer than a line. */
export function sayFound(value: unknown): string {
  if (value === undefined) return NOTHING
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string')
    return typeof value === 'object' && value !== null ? 'a group of fields' : JSON.stringify(value)
  return value.length > LONGEST_FOUND
    ? `${JSON.stringify(value.slice(0, LONGEST_FOUND))}...`
    : JSON.stringify(value)
}

/** Collects faults up to a limit, so that a broken file does not cost time without end. */
export interface FaultList {
  readonly faults: readonly Fault[]
  readonly isFull: () => boolean
  readonly add: (fault: Fault) => void
}

export function faultList(limit: number): FaultList {
  const faults: Fault[] = []
  const isFull = (): boolean => faults.length >= limit
  return {
    faults,
    isFull,
    add: (fault) => {
      if (!isFull()) faults.push(fault)
    },
  }
}
