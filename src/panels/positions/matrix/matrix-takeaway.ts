import type { DatasetIndex } from '../../../domain/dataset-index'
import { statementsInPeriod } from '../../../domain/history'
import type { Scope } from '../../../domain/scope'
import { sayCardinal, sayCount, sayDay } from '../../../domain/words'
import { sayWhoIsMissing } from '../distance-takeaway'
import { isMove } from './matrix-entry'

type Picks = Pick<Scope, 'from' | 'to' | 'actors' | 'issues'>

interface Tally {
  statements: number
  moves: number
}

/** How many statements of the period changed a stance, and on which issue most did (rule R6). */
export function matrixTakeaway(index: DatasetIndex, picks: Picks): string {
  const tallies = talliesOf(index, picks)
  const [statements, moves] = [sum(tallies, 'statements'), sum(tallies, 'moves')]
  const when = `between ${sayDay(picks.from)} and ${sayDay(picks.to)}`
  const missing = sayWhoIsMissing(index, picks.actors)
  if (statements === 0) return `No statement found ${when}${missing}.`
  const said = `${sayCount(statements, 'statement')} on ${sayCount(tallies.size, 'issue')} ${when}`
  if (moves === 0) return `${said}: none of them changed a stance${missing}.`
  const changed = `the stance changed in ${sayCardinal(moves)} of them`
  return `${said}: ${changed}${sayMost(index, tallies, moves)}${missing}.`
}

function talliesOf(index: DatasetIndex, picks: Picks): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const position of statementsInPeriod(index, picks)) {
    const tally = tallies.get(position.issue) ?? { statements: 0, moves: 0 }
    tally.statements += 1
    if (isMove(position.change)) tally.moves += 1
    tallies.set(position.issue, tally)
  }
  return tallies
}

const sum = (tallies: ReadonlyMap<string, Tally>, key: keyof Tally): number =>
  [...tallies.values()].reduce((total, tally) => total + tally[key], 0)

/** The issue with most changes; of equal ones the first in the order of issues.json. */
function sayMost(index: DatasetIndex, tallies: ReadonlyMap<string, Tally>, moves: number): string {
  if (tallies.size < 2 || moves < 2) return ''
  const changes = (id: string): number => tallies.get(id)?.moves ?? 0
  const [most] = index.dataset.issues.toSorted((a, b) => changes(b.id) - changes(a.id))
  return most ? `, most often on ${most.label} (${changes(most.id)} times)` : ''
}
