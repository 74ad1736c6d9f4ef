import type { Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { isoDay } from './day'
import { isChosen } from './filters'
import type { Scope } from './scope'

type Picks = Pick<Scope, 'from' | 'to' | 'actors' | 'issues'>

/** All statements of the period that pass the filters, newest first, ties by id (rules R6, R15). */
export function statementsInPeriod(index: DatasetIndex, picks: Picks): readonly Position[] {
  const from = isoDay(picks.from)
  const to = isoDay(picks.to)
  return index.positions
    .filter(
      (position) =>
        position.date >= from &&
        position.date <= to &&
        isChosen(picks.actors, position.actor) &&
        isChosen(picks.issues, position.issue),
    )
    .toSorted(newestFirst)
}

function newestFirst(a: Position, b: Position): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The statements that hold every word of the text: in summary, actor, issue or date; any case. */
export function findStatements(
  index: DatasetIndex,
  statements: readonly Position[],
  text: string,
): readonly Position[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return statements
  return statements.filter((statement) => {
    const actor = index.actorById.get(statement.actor)?.label ?? ''
    const issue = index.issueById.get(statement.issue)?.label ?? ''
    const hay = `${statement.summary} ${actor} ${issue} ${statement.date}`.toLowerCase()
    return words.every((word) => hay.includes(word))
  })
}
