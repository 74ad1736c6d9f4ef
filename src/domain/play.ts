import type { Issue, Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import { isChosen } from './filters'
import type { Scope } from './scope'
import { statementInForce } from './statements'

/** One issue in State of play: what is in force at the moment, and at its comparison (rule R15). */
export interface IssuePlay {
  readonly issue: Issue
  /** Earlier day first (rule R14). */
  readonly moments: readonly MomentPlay[]
  /** Distance of the later day minus that of the earlier, steps; null where either has none. */
  readonly distanceChange: number | null
}

export interface MomentPlay {
  readonly day: EpochDay
  /** The statement in force of the low-pole party and of the high-pole party. */
  readonly low: Position | null
  readonly high: Position | null
  /** High minus low in steps on a scored issue on which both have spoken, else null. */
  readonly distance: number | null
  /** In force of chosen actors that are no party, in the order of actors.json. */
  readonly others: readonly Position[]
}

type Picks = Pick<Scope, 'at' | 'vs' | 'actors' | 'issues'>

/** At most so many chosen issues are all told in full (rule R15). */
const MOST_CHOSEN_IN_FULL = 6
const FIRST_IN_FULL = 3

/** The moment and its comparison, earlier first (rule R14). */
export const momentsOf = ({ at, vs }: Pick<Scope, 'at' | 'vs'>): readonly EpochDay[] =>
  vs === null || vs === at ? [at] : at < vs ? [at, vs] : [vs, at]

/**
 * The chosen issues in the order of issues.json, or with a comparison by size of the change of
 * distance, ties by that order; issues without such a change come last (rule R15).
 */
export function stateOfPlay(index: DatasetIndex, picks: Picks): readonly IssuePlay[] {
  const days = momentsOf(picks)
  const plays = index.dataset.issues
    .filter((issue) => isChosen(picks.issues, issue.id))
    .map((issue) => issuePlay(index, issue, { days, actors: picks.actors }))
  if (days.length < 2) return plays
  const size = (play: IssuePlay): number =>
    play.distanceChange === null ? -1 : Math.abs(play.distanceChange)
  return plays.toSorted((a, b) => size(b) - size(a))
}

/** Which issues are told in full: the first three, or all chosen when at most six are (rule R15). */
export const countInFull = (chosenIssues: readonly string[]): number =>
  chosenIssues.length > 0 && chosenIssues.length <= MOST_CHOSEN_IN_FULL
    ? chosenIssues.length
    : FIRST_IN_FULL

function issuePlay(
  index: DatasetIndex,
  issue: Issue,
  shown: { readonly days: readonly EpochDay[]; readonly actors: readonly string[] },
): IssuePlay {
  const moments = shown.days.map((day) => momentPlay(index, issue, { day, actors: shown.actors }))
  const earlier = moments[0]?.distance ?? null
  const later = moments[1]?.distance ?? null
  return {
    issue,
    moments,
    distanceChange: earlier === null || later === null ? null : later - earlier,
  }
}

function momentPlay(
  index: DatasetIndex,
  issue: Issue,
  { day, actors }: { readonly day: EpochDay; readonly actors: readonly string[] },
): MomentPlay {
  const says = (actor: string): Position | null =>
    statementInForce(index, { actor, issue: issue.id }, day)
  const [low, high] = index.parties.map((party) => says(party.actor))
  const others = index.speakers.filter(
    (actor) =>
      isChosen(actors, actor.id) && !index.parties.some((party) => party.actor === actor.id),
  )
  return {
    day,
    low: low ?? null,
    high: high ?? null,
    distance: issue.scored && low && high ? high.stance - low.stance : null,
    others: others.flatMap((actor) => says(actor.id) ?? []),
  }
}
