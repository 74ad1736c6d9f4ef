import type { Actor, Issue, Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { isChosen, type MatrixSort } from './filters'
import { countUntil, laneOf, type Lane } from './matrix-lane'
import type { Scope } from './scope'

/** So many further actors have a lane, beside both parties (rule R15). */
const MOST_OTHERS = 3

/** Whose lanes the matrix draws, and who of the chosen is in the table alone. */
export interface MatrixActors {
  /** Both parties, low pole first, then chosen others in the order of actors.json. */
  readonly drawn: readonly Actor[]
  readonly inTableOnly: readonly Actor[]
}

/** Both parties always, up to three further chosen actors below them (rule R15). */
export function matrixActors(index: DatasetIndex, { actors }: Pick<Scope, 'actors'>): MatrixActors {
  const parties = index.parties.map((party) => party.actor)
  const others = index.dataset.actors
    .filter((actor) => actors.includes(actor.id) && !parties.includes(actor.id))
    .toSorted((a, b) => a.order - b.order)
  return {
    drawn: [
      ...parties.flatMap((id) => index.actorById.get(id) ?? []),
      ...others.slice(0, MOST_OTHERS),
    ],
    inTableOnly: others.slice(MOST_OTHERS),
  }
}

/** One issue of the matrix. */
export interface MatrixRow {
  readonly issue: Issue
  /** One for each drawn actor; null for a party that is not in view (rule R9). */
  readonly lanes: readonly (Lane | null)[]
  /** Steps that both parties together moved in the period, whoever is in view (rule R9). */
  readonly stepsMoved: number
  /** High minus low at the moment on a scored issue on which both have spoken, else null. */
  readonly distance: number | null
}

type Picks = Pick<Scope, 'from' | 'to' | 'at' | 'actors' | 'issues' | 'matrixSort'>

/** The chosen issues in the order that is asked for, ties in that of issues.json. */
export function matrixRows(
  index: DatasetIndex,
  picks: Picks,
  drawn: readonly Actor[],
): readonly MatrixRow[] {
  const rows = index.dataset.issues
    .filter((issue) => isChosen(picks.issues, issue.id))
    .map((issue) => matrixRow(index, issue, { picks, drawn }))
  return sorted(rows, picks.matrixSort)
}

function matrixRow(
  index: DatasetIndex,
  issue: Issue,
  { picks, drawn }: { readonly picks: Picks; readonly drawn: readonly Actor[] },
): MatrixRow {
  const lane = (actor: string): Lane => laneOf(index, { actor, issue: issue.id }, picks)
  const [low, high] = [lane(index.parties[0].actor), lane(index.parties[1].actor)]
  const [lowSays, highSays] = [inForceOn(low, picks.at), inForceOn(high, picks.at)]
  const isHidden = (actor: string): boolean => !isChosen(picks.actors, actor)
  return {
    issue,
    lanes: drawn.map(({ id }) => (isHidden(id) ? null : lane(id))),
    stepsMoved: low.stepsMoved + high.stepsMoved,
    distance: issue.scored && lowSays && highSays ? highSays.stance - lowSays.stance : null,
  }
}

function sorted(rows: readonly MatrixRow[], sort: MatrixSort): readonly MatrixRow[] {
  if (sort === 'issue') return rows
  const size = ({ stepsMoved, distance }: MatrixRow): number =>
    sort === 'changed' ? stepsMoved : distance === null ? -1 : Math.abs(distance)
  return rows.toSorted((a, b) => size(b) - size(a))
}

/** The entry of a lane that is in force on a day of its period; null before the first. */
export const inForceOn = ({ entries, days }: Lane, day: number): Position | null =>
  entries[countUntil(days, day) - 1] ?? null
