import type { Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { isoDay, type IsoDay } from './day'
import { isChosen } from './filters'
import type { Scope } from './scope'
import { leadingCount } from './leading-count'

type Picks = Pick<Scope, 'from' | 'to' | 'actors' | 'issues'>

/** All statements of the period that pass the filters, newest first, ties by id (rules R6, R15). */
export function statementsInPeriod(index: DatasetIndex, picks: Picks): readonly Position[] {
  const all = newestFirstOf(index)
  const start = countAfter(all, isoDay(picks.to))
  const end = countAfter(all, isoDay(picks.from - 1))
  return all
    .slice(start, end)
    .filter(({ actor, issue }) => isChosen(picks.actors, actor) && isChosen(picks.issues, issue))
}

const newestFirstLists = new WeakMap<DatasetIndex, readonly Position[]>()

/** All statements in that order: sorted once, however many picks follow. */
function newestFirstOf(index: DatasetIndex): readonly Position[] {
  const kept = newestFirstLists.get(index)
  if (kept) return kept
  const all = index.positions.toSorted(newestFirst)
  newestFirstLists.set(index, all)
  return all
}

/** How many statements of a list, newest first, are later than a day. */
const countAfter = (all: readonly Position[], day: IsoDay): number =>
  leadingCount(all, (one) => one.date > day)

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
