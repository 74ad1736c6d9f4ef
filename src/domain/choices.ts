import type { Actor, Issue } from './dataset'
import type { DatasetIndex } from './dataset-index'

/** An actor with fewer statements than this stands in the list under "N more" (rule R10). */
const STATEMENTS_FOR_A_CHIP = 10

/** Labels longer than this are shortened on a chip; the accessible name stays whole. */
const LONGEST_CHIP = 8

/** The actors a reader can choose from (rule R10). */
export interface ActorChoices {
  /** The two parties, then those with ten statements or more, alphabetically. */
  readonly chips: readonly Actor[]
  /** The rest with statements, alphabetically. */
  readonly more: readonly Actor[]
}

/** Actors as chips and under "N more" (rule R10). */
export function actorChoices(index: DatasetIndex): ActorChoices {
  const parties = index.parties.map((party) => party.actor)
  const others = index.speakers
    .filter((actor) => !parties.includes(actor.id))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
  const isChip = ({ id }: Actor): boolean => countStatements(index, id) >= STATEMENTS_FOR_A_CHIP
  return {
    chips: [
      ...parties.flatMap((id) => index.actorById.get(id) ?? []),
      ...others.filter((actor) => isChip(actor)),
    ],
    more: others.filter((actor) => !isChip(actor)),
  }
}

/** What stands on an actor's chip: the label, or the short one where that is long. */
export const chipText = (actor: Actor): string =>
  actor.label.length > LONGEST_CHIP ? actor.shortLabel : actor.label

/** The issues a reader can choose from (rule R8). */
export interface IssueChoices {
  readonly scored: readonly Issue[]
  readonly procedural: readonly Issue[]
}

/** Issues in the order of the package, scored ones apart from procedural ones (rule R8). */
export const issueChoices = (index: DatasetIndex): IssueChoices => ({
  scored: index.dataset.issues.filter((issue) => issue.scored),
  procedural: index.dataset.issues.filter((issue) => !issue.scored),
})

const countStatements = (index: DatasetIndex, actor: string): number =>
  index.positions.filter((position) => position.actor === actor).length
