import type { Coverage, CoverageCell } from '../../../domain/coverage-of-statements'
import type { FilterPatch } from '../../../domain/filters'

/** A table of counts with its sums at the ends. */
export interface CoverageTable {
  readonly name: string
  readonly corner: string
  readonly columns: readonly Head[]
  /** The last one holds the sums. */
  readonly rows: readonly CoverageRow[]
}

/** What a row or a column counts. */
export interface Head {
  readonly key: string
  readonly label: string
  readonly cell: Partial<CoverageCell>
  readonly pole: -2 | 2 | null
}

export interface CoverageRow extends Head {
  readonly cells: readonly CellView[]
}

export interface CellView {
  readonly key: string
  /** Null is a hole. */
  readonly count: string | null
  /** "12: Russia, Crimea, 2022" */
  readonly label: string
  /** The statement in force at the moment is older than a year (rule R18). */
  readonly isOld: boolean
  /** Sets the filters to what the cell counts, and shows History. */
  readonly patch: FilterPatch
}

interface TableParts {
  readonly name: string
  readonly corner: string
  readonly rows: readonly Head[]
  readonly columns: readonly Head[]
  /** What all of the table has in common. */
  readonly fixed: Partial<CoverageCell>
}

const ALL: Head = { key: 'all', label: 'All', cell: {}, pole: null }

export function coverageTable(coverage: Coverage, parts: TableParts): CoverageTable {
  const columns = [...parts.columns, ALL]
  return {
    name: parts.name,
    corner: parts.corner,
    columns,
    rows: [...parts.rows, ALL].map((row) => ({
      ...row,
      cells: columns.map((column) => {
        const cell = { ...NOTHING, ...parts.fixed, ...row.cell, ...column.cell }
        const named = [column, row].filter((head) => head !== ALL).map((head) => head.label)
        return cellView(coverage, cell, { key: column.key, named })
      }),
    })),
  }
}

const NOTHING: CoverageCell = { actor: null, issue: null, year: null }

function cellView(
  coverage: Coverage,
  cell: CoverageCell,
  { key, named }: { readonly key: string; readonly named: readonly string[] },
): CellView {
  const { actor, issue, year } = cell
  const count = coverage.count(cell)
  const isOld = actor !== null && issue !== null && coverage.isOld(actor, issue)
  const what = named.length === 0 ? 'all' : named.join(', ')
  return {
    key,
    count: count === 0 ? null : String(count),
    label: `${count}: ${what}${isOld ? ', in force older than a year' : ''}`,
    isOld,
    patch: {
      positionsView: 'history',
      ...(actor !== null && { actors: [actor] }),
      ...(issue !== null && { issues: [issue] }),
      ...timeOf(coverage, year),
    },
  }
}

function timeOf({ years }: Coverage, label: string | null): Pick<FilterPatch, 'time'> {
  const year = years.find((one) => one.label === label)
  return year === undefined ? {} : { time: { from: year.from, to: year.to } }
}
