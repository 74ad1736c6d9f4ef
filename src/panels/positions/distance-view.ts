import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, type EpochDay } from '../../domain/day'
import { distancesOnShared, leastIssues, scoredIssues, type Distance } from '../../domain/distance'
import { countRuns, type CountRun } from '../../domain/distance-counts'
import {
  distanceSeries,
  stepOn,
  stepsWithin,
  type DistanceStep,
} from '../../domain/distance-series'
import { momentsOf } from '../../domain/play'
import type { Scope } from '../../domain/scope'
import {
  sayCardinal,
  sayCount,
  sayDay,
  sayDayShort,
  sayNumber,
  saySigned,
} from '../../domain/words'
import { partyHeads, type PartyHead } from './state-of-play-view'

export type DistanceScope = Pick<Scope, 'from' | 'to' | 'at' | 'vs' | 'actors' | 'issues'>

/** The distance between the parties through the period, on the shared time axis (rule R13). */
export interface DistanceView {
  readonly from: EpochDay
  readonly to: EpochDay
  readonly at: EpochDay
  readonly vs: EpochDay | null
  /** Steps of the period; nothing is drawn after `until`, where the terms end (rules H1, R33). */
  readonly steps: readonly DistanceStep[]
  readonly until: EpochDay
  readonly parties: readonly [PartyHead, PartyHead]
  /** The moment and its comparison, earlier first. */
  readonly days: readonly EpochDay[]
  readonly figures: readonly DistanceFigure[]
  /** How many issues carry the distance on each day drawn; null where no issue is scored. */
  readonly counts: IssueCounts | null
  /** Each party's mean on the last day drawn, "+1.1". */
  readonly ends: readonly [DistanceEnd, DistanceEnd] | null
  /** Where nothing is drawn and why (rule H1). */
  readonly gaps: readonly DistanceGap[]
  /** " Not drawn before 28 February 2022: fewer than five issues had both." (rule R13), else "". */
  readonly notDrawn: string
  readonly label: string
  /** The figures of a day in words, for the pointer and the keyboard. */
  readonly sayOn: (day: EpochDay) => string
  /** The same in few words, for narrow drawings. */
  readonly sayBriefly: (day: EpochDay) => string
}

/** Days without a line, and the words that stand there. */
export interface DistanceGap {
  readonly from: EpochDay
  readonly to: EpochDay
  readonly words: string
}

/** The strip of the chart that counts the issues. */
export interface IssueCounts {
  readonly runs: readonly CountRun[]
  /** Scored issues chosen: the full height of the strip. */
  readonly most: number
  /** "issues, of 15" */
  readonly label: string
  /** "15 issues with both": a stretch named in full. */
  readonly say: (count: number) => string
}

/** The big figure at a cursor. */
export interface DistanceFigure {
  readonly day: EpochDay
  readonly value: string
  /** "apart, 9 issues" */
  readonly caption: string
  /** "29 Mar 2022, 9 issues": where the figure cannot stand at its cursor. */
  readonly datedCaption: string
  /** "3.3 on the 9 shared": the two days over the same issues, where the number differs (R13). */
  readonly shared: string | null
  readonly means: readonly [number, number]
}

export interface DistanceEnd {
  readonly value: number
  readonly text: string
}

export function distanceView(index: DatasetIndex, scope: DistanceScope): DistanceView {
  const { from, to, at, vs } = scope
  const until = Math.min(to, epochDay(index.meta.reach.terms))
  const series = distanceSeries(index, scope.issues)
  const steps = until < from ? [] : stepsWithin(series, from, until)
  const parties = partyHeads(index, scope.actors)
  const sayOn = (day: EpochDay): string =>
    `${sayDay(day)}: ${sayStep(stepOn(series, day), parties)}${day > until ? ', carried forward' : ''}`
  const last = steps.at(-1)?.means ?? null
  const days = momentsOf(scope)
  return {
    from,
    to,
    at,
    vs,
    steps,
    until,
    parties,
    days,
    figures: figuresOf(index, scope, series),
    counts: countsOf(index, scope, { runs: countRuns(steps, from, until) }),
    ends: last === null ? null : [endOf(parties[0], last[0]), endOf(parties[1], last[1])],
    gaps: gapsOf(index, { from, to, until, steps }),
    notDrawn: sayNotDrawn(index, scope, { from, until, steps }),
    label: `Mean stance of each party over the scored issues. ${days.map(sayOn).join('. ')}.`,
    sayOn,
    sayBriefly: (day) => `${sayDayShort(day)}: ${sayStepBriefly(stepOn(series, day))}`,
  }
}

const endOf = (party: PartyHead, value: number): DistanceEnd => ({
  value,
  text: `${party.label} ${saySigned(value, 1)}`,
})

function countsOf(
  index: DatasetIndex,
  { issues }: DistanceScope,
  { runs }: Pick<IssueCounts, 'runs'>,
): IssueCounts | null {
  const most = scoredIssues(index, issues).length
  if (most === 0) return null
  const say = (count: number): string => `${sayCount(count, 'issue')} with both`
  return { runs, most, label: `issues, of ${most}`, say }
}

/** Statements stay in force, so that issues are too few at the start of a period or not at all. */
function sayNotDrawn(
  index: DatasetIndex,
  { issues }: DistanceScope,
  { from, until, steps }: Omit<DrawnPart, 'to'>,
): string {
  if (until < from || scoredIssues(index, issues).length === 0) return ''
  const first = steps.find((step) => step.mean !== null)
  if (first?.day === from) return ''
  const least = leastIssues(index, issues)
  const when = first === undefined ? '' : ` before ${sayDay(first.day)}`
  const few = least === 1 ? 'no scored issue' : `fewer than ${sayCardinal(least)} issues`
  return ` Not drawn${when}: ${few} had both.`
}

type DrawnPart = Pick<DistanceView, 'from' | 'to' | 'until' | 'steps'>

function gapsOf(index: DatasetIndex, part: DrawnPart): readonly DistanceGap[] {
  const { from, to, until, steps } = part
  const ended = `terms end on ${sayDayShort(index.meta.reach.terms)}`
  const tail = until < to ? [{ from: Math.max(from, until), to, words: ended }] : []
  if (until < from) return tail
  const before = { day: from, mean: null }
  const all = steps[0]?.day === from ? steps : [before, ...steps]
  const tooFew: DistanceGap[] = []
  let open: EpochDay | null = null
  for (const { day, mean } of [...all, { day: until, mean: 0 }]) {
    if (mean === null) open ??= day
    else if (open !== null) {
      tooFew.push({ from: open, to: day, words: 'too few issues' })
      open = null
    }
  }
  return [...tooFew, ...tail]
}

function figuresOf(
  index: DatasetIndex,
  scope: DistanceScope,
  series: readonly DistanceStep[],
): readonly DistanceFigure[] {
  const days = momentsOf(scope)
  const [earlier, later] = days
  const shared =
    earlier === undefined || later === undefined
      ? null
      : distancesOnShared(index, scope.issues, [earlier, later])
  return days.flatMap((day, nth) => {
    const step = stepOn(series, day)
    if (!step || step.mean === null || step.means === null) return []
    return [
      {
        day,
        value: sayNumber(step.mean, 1),
        caption: `apart, ${sayCount(step.issueCount, 'issue')}`,
        datedCaption: `${sayDayShort(day)}, ${sayCount(step.issueCount, 'issue')}`,
        shared: sayShared(shared?.[nth], step),
        means: step.means,
      },
    ]
  })
}

function sayShared(shared: Distance | undefined, step: DistanceStep): string | null {
  if (!shared || shared.mean === null || shared.issues.length === step.issueCount) return null
  return `${sayNumber(shared.mean, 1)} on the ${shared.issues.length} shared`
}

function sayStep(step: DistanceStep | null, [low, high]: DistanceView['parties']): string {
  const briefly = sayStepBriefly(step)
  if (!step || step.means === null) return briefly
  const [lowMean, highMean] = step.means
  return `${briefly}, ${low.label} ${saySigned(lowMean, 1)}, ${high.label} ${saySigned(highMean, 1)}`
}

function sayStepBriefly(step: DistanceStep | null): string {
  const issues = sayCount(step?.issueCount ?? 0, 'issue')
  return !step || step.mean === null
    ? `too few issues for a distance (${issues})`
    : `${sayNumber(step.mean, 1)} apart on ${issues}`
}
