import type { Actor, Issue, Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import { isChosen } from './filters'
import type { Scope } from './scope'
import { statementInForce } from './statements'

/** An actor and an issue whose statement in force differs between two days (rules R13, R14). */
export interface ChangedStatement {
  readonly issue: Issue
  readonly actor: Actor
  /** In force on the earlier day; null where the actor had not spoken yet (rule R18). */
  readonly earlier: Position | null
  /** In force on the later day. */
  readonly later: Position
  /** Stance later less earlier, steps; null where there was none. 0 where it was said again. */
  readonly steps: number | null
  /**
   * All that the actor said on the issue after the earlier day and up to the later one, in order of
   * time; the statement in force on the later day is the last of them.
   */
  readonly said: readonly Position[]
}

type Picks = Pick<Scope, 'actors' | 'issues'>

/**
 * The chosen pairs of actor and issue whose statement in force is another one on the later day, in the
 * order of issues.json, then of the actors. Words said again count: the record changed, `steps` is 0.
 */
export function changedStatements(
  index: DatasetIndex,
  picks: Picks,
  days: readonly [EpochDay, EpochDay],
): readonly ChangedStatement[] {
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const speakers = index.speakers.filter((actor) => isChosen(picks.actors, actor.id))
  return index.dataset.issues
    .filter((issue) => isChosen(picks.issues, issue.id))
    .flatMap((issue) =>
      speakers.flatMap((actor) => {
        const pair = { actor: actor.id, issue: issue.id }
        const earlier = statementInForce(index, pair, from)
        const later = statementInForce(index, pair, to)
        if (!later || later === earlier) return []
        const steps = earlier && later.stance - earlier.stance
        const said = saidBetween(index, pair, [from, to])
        return [{ issue, actor, earlier, later, steps, said }]
      }),
    )
}

/** What an actor said on an issue after the one day and up to the other, in order of time. */
export function saidBetween(
  index: DatasetIndex,
  { actor, issue }: Pick<Position, 'actor' | 'issue'>,
  [from, to]: readonly [EpochDay, EpochDay],
): readonly Position[] {
  return index.statements(actor, issue).filter(({ date }) => {
    const day = epochDay(date)
    return from < day && day <= to
  })
}
