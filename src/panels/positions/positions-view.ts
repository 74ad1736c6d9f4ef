import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay } from '../../domain/day'
import { distanceOn } from '../../domain/distance'
import { momentsOf } from '../../domain/play'
import type { Scope } from '../../domain/scope'
import { sayCount, sayDay, sayNumber } from '../../domain/words'
import type { PanelView } from '../panel'
import { distanceTakeaway } from './distance-takeaway'
import { distanceView, type DistanceView } from './distance-view'
import { stateOfPlayView, type StateOfPlayView } from './state-of-play-view'

/** Keys of the scope that every form of this panel reads. */
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

/** What every form of the panel shows: the distance above, a note below (PRODUCT.md, Positions). */
export interface PositionsView extends PanelView {
  readonly mode: Scope['positionsView']
  readonly distance: DistanceView
  /** How the list is made and how far its data reach (rule R33). */
  readonly note: string
  /** What is told only on demand, of the same selection; its code comes with the chunk that asks. */
  readonly tell: <T>(make: (index: DatasetIndex, scope: PositionsScope) => T) => T
}

export interface StateView extends PositionsView {
  readonly state: StateOfPlayView
}

/** State of play: what is in force at the moment, and at its comparison. */
export function positionsView(index: DatasetIndex, scope: PositionsScope): StateView {
  const order = scope.vs === null ? '' : 'Most changed first. '
  return {
    ...sharedView(index, scope),
    state: stateOfPlayView(index, scope),
    takeaway: distanceTakeaway(index, scope),
    note: `${order}A position stays in force until the same actor’s next statement; its age is printed. Grey: older than 180 days; “not restated”: older than 365. ${sayReached(index, scope)}`,
  }
}

/** The distance and its definition: the same above each of the views. */
export const sharedView = (
  index: DatasetIndex,
  scope: PositionsScope,
): Omit<PositionsView, 'takeaway' | 'note'> => {
  const distance = distanceView(index, scope)
  return {
    mode: scope.positionsView,
    distance,
    definition: definitionOf(index, scope, distance),
    definitionLink: {
      label: 'Stances are editorial codings of what was said.',
      href: './data/CODEBOOK.md',
    },
    tell: (make) => make(index, scope),
  }
}

/** What is drawn; with a comparison also each day's own figure and number of issues (rule R13). */
function definitionOf(
  index: DatasetIndex,
  scope: PositionsScope,
  { notDrawn }: DistanceView,
): string {
  const drawn = `Mean stance of each party over the scored issues on which both have spoken; the shaded gap is the distance between them.${notDrawn}`
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

/** How far the terms reach, and how stale that is at the moment (rule R33). */
export function sayReached(index: DatasetIndex, scope: PositionsScope): string {
  const reach = index.meta.reach.terms
  const late = momentsOf(scope).at(-1) ?? scope.at
  const stale = late - epochDay(reach)
  return `Terms to ${sayDay(reach)}${stale > 0 ? `, ${sayCount(stale, 'day')} before the moment` : ''}.`
}
