import {
  coverageOfStatements,
  type Coverage,
  type CoverageCell,
  type Holes,
} from '../../../domain/coverage-of-statements'
import type { DatasetIndex } from '../../../domain/dataset-index'
import { isoDay } from '../../../domain/day'
import { sayPeriod } from '../../../domain/period'
import type { Scope } from '../../../domain/scope'
import { sayCount, sayDay, sayNumber } from '../../../domain/words'
import { coverageTable, type CoverageTable, type Head } from './coverage-table'

type CoverageScope = Pick<Scope, 'from' | 'to' | 'at' | 'actors' | 'issues'>

/** How many statements stand behind what the panel shows, and where there are none. */
export interface CoverageView {
  /** "2014–21", "2022": the years that a reader can look at alone. */
  readonly years: readonly string[]
  /** Of one year, or of the whole period. */
  readonly of: (year: string | null) => CoverageOfYear
  /** By year: the issues, then the actors. */
  readonly byYear: readonly CoverageTable[]
  /** What the mark of age means; null where nothing bears it. */
  readonly oldWords: string | null
}

export interface CoverageOfYear {
  readonly table: CoverageTable
  /** How many of the pairs have none. */
  readonly holes: string
}

export function coverageView(index: DatasetIndex, scope: CoverageScope): CoverageView {
  const coverage = coverageOfStatements(index, scope)
  const heads = headsOf(index, coverage)
  const period = sayPeriod(isoDay(scope.from), isoDay(scope.to))
  const byYear = (rows: readonly Head[], corner: string): CoverageTable =>
    coverageTable(coverage, {
      name: `Statements by ${corner.toLowerCase()} and year, ${period}`,
      corner,
      rows,
      columns: heads.years,
      fixed: {},
    })
  return {
    years: coverage.years.map((year) => year.label),
    of: (year) => ({
      table: coverageTable(coverage, {
        name: `Statements by issue and actor, ${year ?? period}`,
        corner: 'Issue',
        rows: heads.issues,
        columns: heads.actors,
        fixed: { year },
      }),
      holes: sayHoles(coverage.holes(year), year ?? period),
    }),
    byYear: [byYear(heads.issues, 'Issue'), byYear(heads.actors, 'Actor')],
    oldWords: hasOld(coverage)
      ? `the statement in force on ${sayDay(scope.at)} is older than a year`
      : null,
  }
}

const hasOld = ({ actors, issues, isOld }: Coverage): boolean =>
  actors.some((actor) => issues.some((issue) => isOld(actor.id, issue.id)))

interface Heads {
  readonly actors: readonly Head[]
  readonly issues: readonly Head[]
  readonly years: readonly Head[]
}

function headsOf(index: DatasetIndex, coverage: Coverage): Heads {
  const head = (label: string, cell: Partial<CoverageCell>, pole: Head['pole'] = null): Head => ({
    key: Object.values(cell).join(''),
    label,
    cell,
    pole,
  })
  return {
    actors: coverage.actors.map(({ id, label }) =>
      head(label, { actor: id }, index.parties.find((party) => party.actor === id)?.pole),
    ),
    issues: coverage.issues.map(({ id, label }) => head(label, { issue: id })),
    years: coverage.years.map(({ label }) => head(label, { year: label })),
  }
}

function sayHoles(
  { parties, others }: { readonly parties: Holes; readonly others: Holes },
  when: string,
): string {
  const said = [
    sayNone(parties, 'a party and an issue'),
    sayNone(others, 'another actor and an issue'),
  ].filter(Boolean)
  return `${when}: ${said.join('; ')}.`
}

/** "3 of 36 pairs of a party and an issue have no statement"; "" where there is no such pair. */
function sayNone({ none, of }: Holes, whom: string): string {
  if (of === 0) return ''
  const pairs = `${sayCount(of, 'pair')} of ${whom}`
  if (none === 0) return `${of === 1 ? 'the' : 'each of the'} ${pairs} has a statement`
  if (none === of)
    return `${of === 1 ? 'the' : 'none of the'} ${pairs} has ${of === 1 ? 'no' : 'a'} statement`
  return `${sayNumber(none)} of ${pairs} ${none === 1 ? 'has' : 'have'} no statement`
}
