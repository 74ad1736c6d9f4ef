import type { Position, Stance } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay } from './day'
import { leastIssues, scoredIssues } from './distance'
import { leadingCount } from './leading-count'

/** From this day until the next step's day the distance keeps one value (rule R13). */
export interface DistanceStep {
  readonly day: EpochDay
  /** Scored issues on which both parties have a statement in force. */
  readonly issueCount: number
  /** Mean distance in steps; null below the least number of issues. */
  readonly mean: number | null
  /** Each party's own mean stance, low pole first; null likewise. */
  readonly means: readonly [number, number] | null
}

/**
 * The distance through all time as steps, days ascending: it changes only on days on which a party
 * speaks. One pass over the statements, whatever the number of days between them.
 */
export function distanceSeries(
  index: DatasetIndex,
  chosenIssues: readonly string[],
): readonly DistanceStep[] {
  const tally = new Tally(index, chosenIssues)
  const steps: DistanceStep[] = []
  const end = index.positions.length
  for (let at = 0; at < end;) {
    const date = index.positions[at]?.date
    if (date === undefined) break
    let hasChanged = false
    for (; at < end && index.positions[at]?.date === date; at += 1) {
      const position = index.positions[at]
      if (position && tally.take(position)) hasChanged = true
    }
    if (hasChanged) steps.push(tally.step(epochDay(date)))
  }
  return steps
}

/** The step that holds on the day; null before the first. */
export const stepOn = (steps: readonly DistanceStep[], day: EpochDay): DistanceStep | null =>
  steps[leadingCount(steps, (step) => step.day <= day) - 1] ?? null

/** The steps that hold in the window; the first is moved to its first day. */
export function stepsWithin(
  steps: readonly DistanceStep[],
  from: EpochDay,
  to: EpochDay,
): readonly DistanceStep[] {
  const before = stepOn(steps, from)
  const inside = steps.filter((step) => step.day > from && step.day <= to)
  return before === null ? inside : [{ ...before, day: from }, ...inside]
}

/** Running sums of both parties' stances over the issues that both have spoken to. */
class Tally {
  private readonly issues: ReadonlySet<string>
  private readonly least: number
  private readonly low = new Map<string, Stance>()
  private readonly high = new Map<string, Stance>()
  private readonly lowActor: string
  private readonly highActor: string
  private issueCount = 0
  private lowSum = 0
  private highSum = 0

  constructor(index: DatasetIndex, chosenIssues: readonly string[]) {
    this.issues = new Set(scoredIssues(index, chosenIssues))
    this.least = leastIssues(index, chosenIssues)
    this.lowActor = index.parties[0].actor
    this.highActor = index.parties[1].actor
  }

  /** Puts a statement in force; true when that changes anything that a step tells. */
  take({ actor, issue, stance }: Position): boolean {
    if (!this.issues.has(issue)) return false
    if (actor !== this.lowActor && actor !== this.highActor) return false
    const own = actor === this.lowActor ? this.low : this.high
    if (own.get(issue) === stance) return false
    this.count(issue, -1)
    own.set(issue, stance)
    this.count(issue, 1)
    return this.low.has(issue) && this.high.has(issue)
  }

  step(day: EpochDay): DistanceStep {
    const { issueCount, lowSum, highSum } = this
    if (issueCount < this.least) return { day, issueCount, mean: null, means: null }
    return {
      day,
      issueCount,
      mean: (highSum - lowSum) / issueCount,
      means: [lowSum / issueCount, highSum / issueCount],
    }
  }

  private count(issue: string, sign: 1 | -1): void {
    const low = this.low.get(issue)
    const high = this.high.get(issue)
    if (low === undefined || high === undefined) return
    this.issueCount += sign
    this.lowSum += sign * low
    this.highSum += sign * high
  }
}
