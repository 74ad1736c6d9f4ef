import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay } from '../../domain/day'
import { distanceOn } from '../../domain/distance'
import { momentsOf } from '../../domain/play'
import type { Scope } from '../../domain/scope'
import { sayCount, sayDay, sayNumber } from '../../domain/words'
import type { PanelView } from '../panel'
import { distanceTakeaway } from './distance-takeaway'
import { distanceView, type DistanceView } from './distance-view'
import { historyTakeaway } from './history-takeaway'
import { historyView, type HistoryView } from './history-view'
import { stateOfPlayView, type StateOfPlayView } from './state-of-play-view'

/** Keys of the scope that this panel reads. */
export const POSITIONS_READS = [
  'from',
  'to',
  'at',
  'vs',
  'actors',
  'issues',
  'positionsView',
] as const

export type PositionsScope = Pick<Scope, (typeof POSITIONS_READS)[number]>

export interface PositionsView extends PanelView {
  readonly mode: Scope['positionsView']
  readonly distance: DistanceView
  /** One of the two is there, by `mode`. */
  readonly state: StateOfPlayView | null
  readonly history: HistoryView | null
  /** How the list is made and how far its data reach (rule R33). */
  readonly note: string
}

/** Distance above, then one of the views of one selection (PRODUCT.md, Positions). */
export function positionsView(index: DatasetIndex, scope: PositionsScope): PositionsView {
  const distance = distanceView(index, scope)
  const isHistory = scope.positionsView === 'history'
  const history = isHistory ? historyView(index, scope) : null
  return {
    mode: scope.positionsView,
    distance,
    state: isHistory ? null : stateOfPlayView(index, scope),
    history,
    takeaway: history
      ? historyTakeaway(index, scope, history.statements)
      : distanceTakeaway(index, scope),
    definition: definitionOf(index, scope),
    definitionLink: {
      label: 'Stances are editorial codings of what was said.',
      href: './data/CODEBOOK.md',
    },
    note: noteOf(index, scope),
  }
}

/** What is drawn; with a comparison also each day's own figure and number of issues (rule R13). */
function definitionOf(index: DatasetIndex, scope: PositionsScope): string {
  const drawn =
    'Mean stance of each party over the scored issues on which both have spoken; the shaded gap is the distance between them.'
  const days = momentsOf(scope)
  const carried = days.some((day) => day > epochDay(index.meta.reach.terms))
    ? ` Terms end on ${sayDay(index.meta.reach.terms)}; what was in force then is carried forward.`
    : ''
  if (days.length < 2) return drawn + carried
  const own = days.flatMap((day) => {
    const { mean, issues } = distanceOn(index, scope.issues, day)
    const figure = mean === null ? 'no distance' : `${sayNumber(mean, 1)} apart`
    return [`${figure} on ${sayCount(issues.length, 'issue')} (${sayDay(day)})`]
  })
  return `${drawn} Each day on its own: ${own.join(', ')}.${carried}`
}

function noteOf(index: DatasetIndex, scope: PositionsScope): string {
  const reach = index.meta.reach.terms
  const late = momentsOf(scope).at(-1) ?? scope.at
  const stale = late - epochDay(reach)
  const reached = `Terms to ${sayDay(reach)}${stale > 0 ? `, ${sayCount(stale, 'day')} before the moment` : ''}.`
  if (scope.positionsView === 'history') return `Newest first. ${reached}`
  const order = scope.vs === null ? '' : 'Most changed first. '
  return `${order}A position stays in force until the same actor’s next statement; its age is printed. Grey: older than 180 days; “not restated”: older than 365. ${reached}`
}
