import type { Position, Stance } from '../../domain/dataset'
import type { Party } from '../../domain/dataset-meta'
import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import { isChosen } from '../../domain/filters'
import { countInFull, stateOfPlay, type IssuePlay, type MomentPlay } from '../../domain/play'
import type { Scope } from '../../domain/scope'
import { sayApart, sayStance } from '../../domain/statement-words'
import { sayDay, sayDayShort } from '../../domain/words'
import type { AxisPill } from '../../ui/stance-axis-layout'
import { otherLines, type OtherLine } from './other-lines-view'
import { nothingSaid, notInView, saidView, type SayView } from './statement-view'

export type StateScope = Pick<Scope, 'from' | 'at' | 'vs' | 'actors' | 'issues'>

export interface StateOfPlayView {
  readonly parties: readonly [PartyHead, PartyHead]
  /** "29 Mar 2022", earlier first. */
  readonly days: readonly string[]
  readonly issues: readonly IssueView[]
  /** So many of the issues are told in full, the rest as small axes (rule R15). */
  readonly countInFull: number
}

export interface PartyHead extends Pick<Party, 'letter' | 'pole'> {
  readonly label: string
  /** "Russia’s maximal preference": the end of the axis that is the party's. */
  readonly axisEnd: string
  /** "Russia’s maximal": the same in short. */
  readonly maximal: string
  readonly isInView: boolean
}

export interface IssueView {
  readonly id: string
  readonly label: string
  /** The change of distance in words, or what the issue asks; and whether it is scored. */
  readonly remark: string
  readonly rows: readonly MomentRow[]
  readonly others: readonly OtherLine[]
}

export interface MomentRow {
  readonly key: string
  readonly day: string
  readonly low: SayView
  readonly high: SayView
  readonly axis: AxisView
}

export interface AxisView {
  readonly low: Stance | null
  readonly high: Stance | null
  readonly others: readonly AxisPill[]
  /** "3 apart", "same step"; null where there is no distance to draw (rule R9). */
  readonly apart: string | null
  /** Beside a small axis: the distance, or why there is none. */
  readonly brief: string
  /** In place of a small axis without a mark. */
  readonly nothing: string | null
  readonly label: string
}

/** The position in force of each actor on each issue, at the moment and at its comparison (R15). */
export function stateOfPlayView(index: DatasetIndex, scope: StateScope): StateOfPlayView {
  const parties = partyHeads(index, scope.actors)
  const issues = stateOfPlay(index, scope).map((play) => issueView(index, scope, play))
  return {
    parties,
    days: issues[0]?.rows.map((row) => row.day) ?? [],
    issues,
    countInFull: countInFull(scope.issues),
  }
}

/** Both parties, low pole first, as heads of the columns. */
export function partyHeads(
  index: DatasetIndex,
  actors: readonly string[],
): readonly [PartyHead, PartyHead] {
  const head = ({ actor, letter, pole }: Party): PartyHead => {
    const label = index.actorById.get(actor)?.label ?? actor
    const maximal = `${label}’s maximal`
    const axisEnd = `${maximal} preference`
    return { label, letter, pole, axisEnd, maximal, isInView: isChosen(actors, actor) }
  }
  return [head(index.parties[0]), head(index.parties[1])]
}

function issueView(index: DatasetIndex, scope: StateScope, play: IssuePlay): IssueView {
  return {
    id: play.issue.id,
    label: play.issue.label,
    remark: remarkOf(play),
    rows: play.moments.map((moment) => momentRow(index, scope, { play, moment })),
    others: otherLines(index, scope, play),
  }
}

/** With two moments the distance of each, dates named (rule R14); else the question. */
function remarkOf({ issue, moments }: IssuePlay): string {
  if (!issue.scored) {
    const scale = issue.scale === 'openness' ? '; left closed, right open' : ''
    return `procedural, not scored${scale}`
  }
  const [earlier, later] = moments
  if (!earlier || !later) return issue.question
  const [then, now] = [sayApart(earlier.distance), sayApart(later.distance)]
  if (then === null && now === null) return 'no distance on either day'
  return `${then ?? 'no distance'} on ${sayDayShort(earlier.day)}, ${now ?? 'no distance'} on ${sayDayShort(later.day)}`
}

interface Cell {
  readonly play: IssuePlay
  readonly moment: MomentPlay
}

function momentRow(index: DatasetIndex, scope: StateScope, { play, moment }: Cell): MomentRow {
  const { day } = moment
  const [low, high] = partyHeads(index, scope.actors)
  const say = (head: PartyHead, position: Position | null): SayView => {
    if (!head.isInView) return notInView(head.label)
    return position ? saidView(index, position, { day, from: scope.from }) : nothingSaid()
  }
  return {
    key: `${play.issue.id}-${day}`,
    day: sayDayShort(day),
    low: say(low, moment.low),
    high: say(high, moment.high),
    axis: axisView(index, { low, high, moment, day }),
  }
}

interface AxisParts {
  readonly low: PartyHead
  readonly high: PartyHead
  readonly moment: MomentPlay
  readonly day: EpochDay
}

function axisView(index: DatasetIndex, { low, high, moment, day }: AxisParts): AxisView {
  const isComplete = low.isInView && high.isInView
  const apart = isComplete ? sayApart(moment.distance) : null
  const others = moment.others.map((position) => {
    const actor = index.actorById.get(position.actor)
    return {
      code: actor?.shortLabel ?? position.actor,
      label: actor?.label ?? position.actor,
      stance: position.stance,
    }
  })
  const words = [
    sayMark(low, moment.low),
    sayMark(high, moment.high),
    ...(apart === null ? [] : [apart]),
    ...others.map((other) => `${other.label} ${sayStance(other.stance)}`),
  ]
  const lowStance = low.isInView ? (moment.low?.stance ?? null) : null
  const highStance = high.isInView ? (moment.high?.stance ?? null) : null
  return {
    low: lowStance,
    high: highStance,
    others,
    apart,
    brief: apart ?? whyNotApart(lowStance, highStance, [low.label, high.label]),
    nothing: lowStance === null && highStance === null ? nothingOf(low, high) : null,
    label: `${sayDay(day)}: ${words.join(', ')}`,
  }
}

function whyNotApart(
  low: Stance | null,
  high: Stance | null,
  [lowLabel, highLabel]: readonly [string, string],
): string {
  if (low !== null && high !== null) return 'not scored'
  if (low !== null) return `${lowLabel} only`
  return high === null ? '' : `${highLabel} only`
}

const nothingOf = (low: PartyHead, high: PartyHead): string =>
  low.isInView || high.isInView ? 'no statement found' : 'not in view'

function sayMark(head: PartyHead, position: Position | null): string {
  if (!head.isInView) return `${head.label} not in view`
  return `${head.label} ${position ? sayStance(position.stance) : 'no statement found'}`
}
