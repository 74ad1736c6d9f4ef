import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import {
  distanceOn,
  distancesOnShared,
  leastIssues,
  scoredIssues,
  type Distance,
} from '../../domain/distance'
import { momentsOf } from '../../domain/play'
import type { Scope } from '../../domain/scope'
import { sayCardinal, sayDay, sayList, sayNumber } from '../../domain/words'
import { partyHeads } from './state-of-play-view'

type Picks = Pick<Scope, 'at' | 'vs' | 'actors' | 'issues'>

/** How far apart the terms lay, in a sentence that could be wrong (rules R13, R14). */
export function distanceTakeaway(index: DatasetIndex, picks: Picks): string {
  return `${distanceSentence(index, picks)}${sayWhoIsMissing(index, picks.actors)}.`
}

function distanceSentence(index: DatasetIndex, picks: Picks): string {
  const scored = scoredIssues(index, picks.issues)
  if (scored.length === 0)
    return 'The issues chosen are procedural: they are not scored and have no distance'
  const [earlier, later] = momentsOf(picks)
  if (earlier === undefined) return ''
  const about = picks.issues.length > 0 && scored.length === 1 ? scored[0] : undefined
  const subject = about === undefined ? '' : `${index.issueById.get(about)?.label ?? about}: `
  if (later === undefined) return subject + oneDay(index, picks, { day: earlier, isOne: !!about })
  return subject + twoDays(index, picks, { days: [earlier, later], isOne: !!about })
}

interface OneDay {
  readonly day: EpochDay
  readonly isOne: boolean
}

function oneDay(index: DatasetIndex, picks: Picks, { day, isOne }: OneDay): string {
  const distance = distanceOn(index, picks.issues, day)
  if (distance.mean === null) return tooFew(index, picks, { distance, day })
  const steps = isSame(distance.mean)
    ? 'stood on the same step'
    : `lay ${saySteps(distance.mean, isOne)} of four apart`
  const where = isOne ? '' : `, on ${sayIssues(distance.issues.length)}`
  return isOne
    ? `the two sides’ stated terms ${steps} on ${sayDay(day)}`
    : `On ${sayDay(day)} the two sides’ stated terms ${steps}${where}`
}

interface TwoDays {
  readonly days: readonly [EpochDay, EpochDay]
  readonly isOne: boolean
}

function twoDays(index: DatasetIndex, picks: Picks, { days, isOne }: TwoDays): string {
  const [then, now] = distancesOnShared(index, picks.issues, days)
  if (then.mean === null || now.mean === null)
    return tooFew(index, picks, { distance: then, day: days[0], other: days[1] })
  const where = isOne ? '' : `, on the ${sayIssues(then.issues.length)} both days share`
  const the = isOne ? 'the terms' : 'The terms'
  if (sayNumber(then.mean, 1) === sayNumber(now.mean, 1))
    return isSame(then.mean)
      ? `${the} stood on the same step on ${sayDay(days[0])} and on ${sayDay(days[1])}${where}`
      : `${the} lay ${saySteps(then.mean, isOne)} apart both on ${sayDay(days[0])} and on ${sayDay(days[1])}${where}`
  const first = isSame(then.mean)
    ? `${the} stood on the same step on ${sayDay(days[0])}`
    : `${the} lay ${saySteps(then.mean, isOne)} apart on ${sayDay(days[0])}`
  return isSame(now.mean)
    ? `${first} and on the same step on ${sayDay(days[1])}${where}`
    : `${first} and ${sayFigure(now.mean, isOne)}${isSame(then.mean) ? ' apart' : ''} on ${sayDay(days[1])}${where}`
}

interface TooFew {
  readonly distance: Distance
  readonly day: EpochDay
  readonly other?: EpochDay
}

function tooFew(index: DatasetIndex, picks: Picks, { distance, day, other }: TooFew): string {
  const count = distance.issues.length
  const found = `${count === 0 ? 'none of the' : sayCardinal(count)} scored ${count === 1 ? 'issue' : 'issues'}`
  const needed = sayCardinal(leastIssues(index, picks.issues))
  return other === undefined
    ? `By ${sayDay(day)} both sides had spoken to ${found}: too few for a distance, ${needed} are needed`
    : `On ${sayDay(day)} and ${sayDay(other)} both sides had spoken to ${found} in common: too few to compare, ${needed} are needed`
}

/** Single issues lie whole steps apart; means are told with one decimal. */
const sayFigure = (steps: number, isOne: boolean): string => sayNumber(steps, isOne ? 0 : 1)

const saySteps = (steps: number, isOne: boolean): string =>
  `${sayFigure(steps, isOne)} ${isOne && steps === 1 ? 'step' : 'steps'}`

const isSame = (steps: number): boolean => Number(steps.toFixed(1)) === 0

const sayIssues = (count: number): string =>
  `${sayCardinal(count)} ${count === 1 ? 'issue' : 'issues'}`

/** Picks of actors do not change the distance; who is out of view is said (rule R9). */
export function sayWhoIsMissing(index: DatasetIndex, actors: readonly string[]): string {
  const missing = partyHeads(index, actors).filter((party) => !party.isInView)
  if (missing.length === 0) return ''
  const names = sayList(missing.map((party) => party.label))
  return `; ${names} ${missing.length === 1 ? 'is' : 'are'} not in view`
}
