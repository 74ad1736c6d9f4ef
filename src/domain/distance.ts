import type { Stance } from './dataset'
import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import { isChosen } from './filters'
import { statementInForce } from './statements'

/** Scored issues with both parties below which no distance is stated (rule R13). */
const LEAST_ISSUES = 5

/** The distance between the parties on one day (rule R13). */
export interface Distance {
  /** Ids of the issues that carry it, in the order of issues.json. */
  readonly issues: readonly string[]
  /** Mean of high-pole minus low-pole party, in steps, -4 to 4; null below the least number. */
  readonly mean: number | null
  /** Each party's own mean stance on those issues, low pole first, -2 to 2; null likewise. */
  readonly means: readonly [number, number] | null
}

/** Distance between the parties on a day over the chosen scored issues, all if none chosen (R13). */
export function distanceOn(
  index: DatasetIndex,
  chosenIssues: readonly string[],
  day: EpochDay,
): Distance {
  return distanceOver(pairsOn(index, chosenIssues, day), leastIssues(index, chosenIssues))
}

/** Two days to compare, in any order. */
export type TwoDays = readonly [EpochDay, EpochDay]

/** The distances of two days, in the order given, over the issues that both days share (R13). */
export function distancesOnShared(
  index: DatasetIndex,
  chosenIssues: readonly string[],
  days: TwoDays,
): readonly [Distance, Distance] {
  const first = pairsOn(index, chosenIssues, days[0])
  const second = pairsOn(index, chosenIssues, days[1])
  const least = leastIssues(index, chosenIssues)
  return [
    distanceOver(keepIssuesOf(first, second), least),
    distanceOver(keepIssuesOf(second, first), least),
  ]
}

/** Ids of the chosen scored issues, all if none chosen, in the order of issues.json. */
export const scoredIssues = (index: DatasetIndex, chosen: readonly string[]): readonly string[] =>
  index.dataset.issues
    .filter((issue) => issue.scored && isChosen(chosen, issue.id))
    .map((issue) => issue.id)

/** How many issues a distance needs: 5, or the number of scored issues chosen if fewer (R13). */
export const leastIssues = (index: DatasetIndex, chosen: readonly string[]): number =>
  Math.max(1, Math.min(LEAST_ISSUES, scoredIssues(index, chosen).length))

/** Both parties' stances in force on one issue. */
interface StancePair {
  readonly issue: string
  readonly low: Stance
  readonly high: Stance
}

function pairsOn(
  index: DatasetIndex,
  chosen: readonly string[],
  day: EpochDay,
): readonly StancePair[] {
  const [low, high] = index.parties
  return scoredIssues(index, chosen).flatMap((issue) => {
    const lowSays = statementInForce(index, { actor: low.actor, issue }, day)
    const highSays = statementInForce(index, { actor: high.actor, issue }, day)
    return lowSays && highSays ? [{ issue, low: lowSays.stance, high: highSays.stance }] : []
  })
}

const keepIssuesOf = (
  pairs: readonly StancePair[],
  others: readonly StancePair[],
): readonly StancePair[] =>
  pairs.filter((pair) => others.some((other) => other.issue === pair.issue))

function distanceOver(pairs: readonly StancePair[], least: number): Distance {
  const issues = pairs.map((pair) => pair.issue)
  if (pairs.length < least) return { issues, mean: null, means: null }
  return {
    issues,
    mean: mean(pairs.map((pair) => pair.high - pair.low)),
    means: [mean(pairs.map((pair) => pair.low)), mean(pairs.map((pair) => pair.high))],
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
