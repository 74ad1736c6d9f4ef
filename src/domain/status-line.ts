import type { DatasetIndex } from './dataset-index'
import { epochDay } from './day'
import type { Filters } from './filters'
import { sayPicked } from './period'
import { periodInForce, type Scope } from './scope'
import { statementsInPeriod } from './history'
import { eventsIn } from './selection'
import { statementsInForce } from './statements'
import { sayCount, sayDay, sayNumber } from './words'

/**
 * What is in view, in words and counts (rule R11), and what is picked but not shown so (rule R5):
 * "182 positions by 9 actors and 61 events, 2022". Sentences without their full stop.
 */
export function statusSentences(
  index: DatasetIndex,
  filters: Filters,
  scope: Scope,
): readonly string[] {
  const period = periodWords(index, filters)
  return [countsSentence(index, scope, period), ...outsideSentences(filters, scope, period)]
}

/** The period in force, in words: "2022", "February 2022 to August 2026". */
export const periodWords = (index: DatasetIndex, filters: Pick<Filters, 'time'>): string =>
  sayPicked(periodInForce(filters.time, index), index)

function countsSentence(index: DatasetIndex, scope: Scope, period: string): string {
  const statements = statementsInPeriod(index, scope)
  const actors = new Set(statements.map((statement) => statement.actor)).size
  const events = eventsIn(index, scope).length
  const said =
    statements.length === 0
      ? 'No positions'
      : `${sayCount(statements.length, 'position')} by ${sayCount(actors, 'actor')}`
  const happened = events === 0 ? 'no events' : sayCount(events, 'event')
  return `${said} and ${happened}, ${period}${inForceWords(index, scope)}`
}

function inForceWords(index: DatasetIndex, scope: Scope): string {
  if (scope.positionsView !== 'state') return ''
  const count = statementsInForce(index, scope, scope.at).length
  return `; ${count === 0 ? 'none' : sayNumber(count)} in force on ${sayDay(scope.at)}`
}

function outsideSentences(filters: Filters, scope: Scope, period: string): readonly string[] {
  const { at, vs } = filters
  return [
    ...(epochDay(at) === scope.at
      ? []
      : [`${sayDay(at)} is outside ${period}: shown for ${sayDay(scope.at)}`]),
    ...(vs === null || scope.vs !== null
      ? []
      : [`${sayDay(vs)} is outside ${period}: comparison not drawn`]),
  ]
}
