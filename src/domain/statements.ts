import type { Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { epochDay, isoDay, type EpochDay } from './day'
import { isChosen } from './filters'
import type { Scope } from './scope'
import { leadingCount } from './leading-count'

/** Age in days above which a statement fades, and above which it is "not restated" (rule R18). */
export const FADES_AFTER_DAYS = 180
export const NOT_RESTATED_AFTER_DAYS = 365

/**
 * The latest statement of the actor on the issue dated on or before the day, or null where there is
 * none yet: carried forward, never interpolated (CODEBOOK.md, as-of rule).
 */
export function statementInForce(
  index: DatasetIndex,
  { actor, issue }: Pick<Position, 'actor' | 'issue'>,
  day: EpochDay,
): Position | null {
  const statements = index.statements(actor, issue)
  const until = isoDay(day)
  return statements[leadingCount(statements, (one) => one.date <= until) - 1] ?? null
}

/** Statements in force on the day that pass the actor and issue filters (rules R6, R8, R11). */
export function statementsInForce(
  index: DatasetIndex,
  picked: Pick<Scope, 'actors' | 'issues'>,
  day: EpochDay,
): readonly Position[] {
  const issues = index.dataset.issues.filter((issue) => isChosen(picked.issues, issue.id))
  const speakers = index.speakers.filter((actor) => isChosen(picked.actors, actor.id))
  return issues.flatMap((issue) =>
    speakers.flatMap((actor) => {
      const found = statementInForce(index, { actor: actor.id, issue: issue.id }, day)
      return found ? [found] : []
    }),
  )
}

/** Days between a statement and the day it is read on. */
export const ageInDays = (position: Position, day: EpochDay): number =>
  day - epochDay(position.date)

/** How a statement of that age is shown: plain, in ink-3, in ink-3 and "not restated" (rule R18). */
export type AgeClass = 'recent' | 'faded' | 'not-restated'

export function ageClass(days: number): AgeClass {
  if (days > NOT_RESTATED_AFTER_DAYS) return 'not-restated'
  return days > FADES_AFTER_DAYS ? 'faded' : 'recent'
}
