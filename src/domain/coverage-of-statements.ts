import type { Actor, Issue } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { isoDay, type IsoDay } from './day'
import { isChosen } from './filters'
import { statementsInPeriod } from './history'
import { yearChips } from './period'
import type { Scope } from './scope'
import { ageInDays, NOT_RESTATED_AFTER_DAYS, statementInForce } from './statements'

/** A year of the period, or the years before the default one as one; ends cut to the period. */
export interface CoverageYear {
  /** "2014–21", "2022" */
  readonly label: string
  readonly from: IsoDay
  readonly to: IsoDay
}

/** Which statements: of one actor, on one issue, of one year; null takes all of them. */
export interface CoverageCell {
  readonly actor: string | null
  readonly issue: string | null
  readonly year: string | null
}

/** How many statements stand behind what is shown, and where there are none (rules R6, R8, H1). */
export interface Coverage {
  /** Chosen actors, all that ever speak if none is: parties first, then by number of statements. */
  readonly actors: readonly Actor[]
  /** Chosen issues in the order of issues.json. */
  readonly issues: readonly Issue[]
  readonly years: readonly CoverageYear[]
  count(cell: CoverageCell): number
  /** Pairs of a party and an issue, then of another actor and an issue, without a statement. */
  holes(year: string | null): { readonly parties: Holes; readonly others: Holes }
  /** Whether what is in force at the moment is older than a year (rule R18). */
  isOld(actor: string, issue: string): boolean
}

export interface Holes {
  readonly none: number
  readonly of: number
}

type Picks = Pick<Scope, 'from' | 'to' | 'at' | 'actors' | 'issues'>

/** Counts the statements that History lists, in one pass. */
export function coverageOfStatements(index: DatasetIndex, picks: Picks): Coverage {
  const years = yearsOf(index, picks)
  const counts = countAll(index, picks, years)
  const count = (cell: CoverageCell): number => counts.get(keyOf(cell)) ?? 0
  const issues = index.dataset.issues.filter((issue) => isChosen(picks.issues, issue.id))
  const actors = actorsOf(index, picks, ({ id }) => count({ actor: id, issue: null, year: null }))
  const isParty = ({ id }: Actor): boolean => index.parties.some((party) => party.actor === id)
  return {
    actors,
    issues,
    years,
    count,
    holes(year) {
      const among = (some: readonly Actor[]): Holes => {
        const pairs = some.flatMap((actor) => issues.map((issue) => [actor.id, issue.id] as const))
        const none = pairs.filter(([actor, issue]) => count({ actor, issue, year }) === 0)
        return { none: none.length, of: pairs.length }
      }
      return {
        parties: among(actors.filter((actor) => isParty(actor))),
        others: among(actors.filter((actor) => !isParty(actor))),
      }
    },
    isOld(actor, issue) {
      const inForce = statementInForce(index, { actor, issue }, picks.at)
      return inForce !== null && ageInDays(inForce, picks.at) > NOT_RESTATED_AFTER_DAYS
    },
  }
}

function yearsOf(index: DatasetIndex, picks: Picks): readonly CoverageYear[] {
  const [first, last] = [isoDay(picks.from), isoDay(picks.to)]
  return yearChips(index)
    .filter(({ from, to }) => from <= last && to >= first)
    .map(({ label, from, to }) => ({
      label,
      from: from < first ? first : from,
      to: to > last ? last : to,
    }))
}

/** The count of every cell and of every sum, by its key. */
function countAll(
  index: DatasetIndex,
  picks: Picks,
  years: readonly CoverageYear[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { actor, issue, date } of statementsInPeriod(index, picks)) {
    const year = years.find(({ from, to }) => date >= from && date <= to)?.label ?? null
    for (const ofActor of [actor, null])
      for (const ofIssue of [issue, null])
        for (const ofYear of year === null ? [null] : [year, null]) {
          const key = keyOf({ actor: ofActor, issue: ofIssue, year: ofYear })
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
  }
  return counts
}

const keyOf = ({ actor, issue, year }: CoverageCell): string =>
  `${actor ?? ''}|${issue ?? ''}|${year ?? ''}`

/** Whoever ever speaks and passes the filter, and whoever is picked by name though silent. */
function actorsOf(
  index: DatasetIndex,
  { actors }: Picks,
  countOf: (actor: Actor) => number,
): readonly Actor[] {
  const parties = index.parties.map((party) => party.actor)
  const others = index.dataset.actors
    .filter(({ id }) => !parties.includes(id))
    .filter((actor) =>
      actors.length > 0 ? actors.includes(actor.id) : index.speakers.includes(actor),
    )
    .toSorted((a, b) => countOf(b) - countOf(a) || a.order - b.order)
  return [
    ...parties.flatMap((id) => (isChosen(actors, id) ? (index.actorById.get(id) ?? []) : [])),
    ...others,
  ]
}
