import type { Position } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import type { Scope } from '../../domain/scope'
import { sayCardinal, sayCount, sayDay } from '../../domain/words'

/** How often each party in view moved within the period (rule R6). */
export function historyTakeaway(
  index: DatasetIndex,
  period: Pick<Scope, 'from' | 'to'>,
  statements: readonly Position[],
): string {
  const when = `between ${sayDay(period.from)} and ${sayDay(period.to)}`
  if (statements.length === 0) return `No statement found ${when}.`
  const actors = new Set(statements.map((statement) => statement.actor)).size
  const said = `${sayCount(statements.length, 'statement')} by ${sayCount(actors, 'actor')} ${when}`
  const moves = index.parties.flatMap(({ actor }) => movesOf(index, actor, statements))
  return moves.length === 0 ? `${said}.` : `${said}: ${moves.join('; ')}.`
}

function movesOf(
  index: DatasetIndex,
  party: string,
  statements: readonly Position[],
): readonly string[] {
  const own = statements.filter((statement) => statement.actor === party)
  if (own.length === 0) return []
  const times = (change: Position['change']): string => {
    const count = own.filter((statement) => statement.change === change).length
    return count === 0 ? 'none' : sayCardinal(count)
  }
  const label = index.actorById.get(party)?.label ?? party
  return [`${label} hardened in ${times('hardened')} and softened in ${times('softened')}`]
}
