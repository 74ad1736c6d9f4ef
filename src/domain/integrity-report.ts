import type { Dataset } from './dataset'
import { sayFound, type FaultList } from './fault'

/** The row of the authored table that a place of a series came from. */
export type RowOf = (table: SeriesInTable, series: number, place: number) => number

/** Tables that hold several series. */
export type SeriesInTable = 'territory_daily' | 'oblast_monthly' | 'indicator_values'

/** A record that is being checked: its table, its place and what it is called. */
export interface Spot {
  readonly table: string
  readonly row: number | null
  readonly id: string | null
}

/** Tables whose records others refer to by id. */
export type Target = 'actors' | 'issues' | 'events' | 'positions' | 'sources' | 'indicators'

/** A field of the record that is being checked, and what stands in it. */
export interface Found<T> {
  readonly field: string
  readonly value: T
}

/** A column that holds ids of another table. */
export interface RefColumn {
  readonly table: string
  readonly field: string
  readonly target: Target
}

/** Takes notes during an integrity check, and knows which ids exist. */
export interface Report {
  readonly rowOf: RowOf
  readonly exists: (target: Target, id: string) => boolean
  readonly fault: (spot: Spot, found: Found<unknown>, expected: string) => void
  /** Expects the id, or each id of the list, to be in the table; null refers to nothing. */
  readonly refers: (
    spot: Spot,
    found: Found<string | null | readonly string[]>,
    target: Target,
  ) => void
  /** The same for a column of a table: the ids that each of its records names. */
  readonly allRefer: <T extends { readonly id: string }>(
    rows: readonly T[],
    column: RefColumn,
    idsOf: (row: T) => string | null | readonly string[],
  ) => void
  /** Expects the day or month not to lie before the first; null is open. */
  readonly notBefore: (spot: Spot, found: Found<string | null>, first: string | null) => void
  /** Expects the key of each row to be its own. */
  readonly unique: (table: string, field: string, keys: readonly string[]) => void
}

export function createReport(dataset: Dataset, list: FaultList, rowOf: RowOf): Report {
  const ids: Readonly<Record<Target, ReadonlySet<string>>> = {
    actors: idSet(dataset.actors),
    issues: idSet(dataset.issues),
    events: idSet(dataset.events),
    positions: idSet(dataset.positions),
    sources: idSet(dataset.sources),
    indicators: idSet(dataset.indicators),
  }
  const fault: Report['fault'] = (spot, { field, value }, expected) => {
    list.add({ ...spot, field, found: sayFound(value), expected })
  }
  const refers: Report['refers'] = (spot, { field, value }, target) => {
    for (const id of typeof value === 'string' ? [value] : (value ?? []))
      if (!ids[target].has(id)) fault(spot, { field, value: id }, `an id in ${target}`)
  }
  const allRefer: Report['allRefer'] = (rows, { table, field, target }, idsOf) => {
    const known = ids[target]
    const isKnown = (id: string): boolean => known.has(id)
    for (let row = 0; row < rows.length; row++) {
      const record = rows[row] as (typeof rows)[number]
      const value = idsOf(record)
      const isSound = typeof value === 'string' ? isKnown(value) : !value || value.every(isKnown)
      if (!isSound) refers({ table, row, id: record.id }, { field, value }, target)
    }
  }
  return {
    rowOf,
    exists: (target, id) => ids[target].has(id),
    fault,
    refers,
    allRefer,
    notBefore: (spot, { field, value }, first) => {
      if (first !== null && value !== null && value < first)
        fault(spot, { field, value }, `on or after ${first}`)
    },
    unique: (table, field, keys) => {
      if (new Set(keys).size === keys.length) return
      const rows = new Map<string, number>()
      keys.forEach((key, row) => {
        const first = rows.get(key)
        const expected = `its own: row ${first ?? row} has it too`
        if (first === undefined) rows.set(key, row)
        else fault({ table, row, id: key }, { field, value: key }, expected)
      })
    },
  }
}

const idSet = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map((row) => row.id))

/** The spot of a table that is one record. */
export const spotOfTable = (table: string): Spot => ({ table, row: null, id: null })
