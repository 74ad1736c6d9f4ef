import type { Actor, Issue, Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { monthOf, isoDay, type EpochDay } from './day'
import { ageClass, ageInDays } from './statements'
import { sayCount, saySigned } from './words'

/** How the change of a statement is drawn and said (VISUAL.md, 8). */
export interface ChangeMark {
  readonly shape: 'stated' | 'hardened' | 'softened' | 'reaffirmed' | 'toward' | 'none'
  /** The end of the stance axis that the mark points to; null for marks that point nowhere. */
  readonly points: -2 | 2 | null
  /** The speaker's own end, which gives the hue; null for actors that are no party. */
  readonly pole: -2 | 2 | null
  /** "stated", "hardened", "toward Russia" ... */
  readonly word: string
}

/** The mark where an actor has said nothing yet (rule R18). */
export const NO_STATEMENT: ChangeMark = {
  shape: 'none',
  points: null,
  pole: null,
  word: 'no statement found',
}

/** The change mark of a statement: own end for hardened, the other's for softened. */
export function changeMark(index: DatasetIndex, position: Position): ChangeMark {
  const pole = poleOf(index, position.actor)
  switch (position.change) {
    case 'initial':
      return { shape: 'stated', points: null, pole, word: 'stated' }
    case 'reaffirmed':
      return { shape: 'reaffirmed', points: null, pole, word: 'reaffirmed' }
    case 'hardened':
    case 'softened':
      return {
        shape: position.change,
        points: directionOf(position.change, pole, index.issueById.get(position.issue)),
        pole,
        word: position.change,
      }
    default: {
      const toward = position.change.slice('toward-'.length)
      const label = index.actorById.get(toward)?.label ?? toward
      return { shape: 'toward', points: poleOf(index, toward), pole, word: `toward ${label}` }
    }
  }
}

/** On the openness scale hardened means closing the door, for either side (CODEBOOK.md). */
function directionOf(
  change: 'hardened' | 'softened',
  pole: -2 | 2 | null,
  issue: Issue | undefined,
): -2 | 2 | null {
  const own = issue?.scale === 'openness' ? -2 : pole
  if (own === null || change === 'hardened') return own
  return own === -2 ? 2 : -2
}

/** The end of the axis that belongs to the actor; null for actors that are no party. */
export const poleOf = (index: DatasetIndex, actor: Actor['id']): -2 | 2 | null =>
  index.parties.find((party) => party.actor === actor)?.pole ?? null

const DAYS_PER_MONTH = 30.44

/** Ages up to this are told in days, longer ones in months. */
const MOST_DAYS = 60

/**
 * How old a statement is on a day: "", "23 days before", "37 months before, not restated" (R18).
 * Empty on its own day, and where only its month is known and it is the same month (R16).
 */
export function sayAge(position: Position, day: EpochDay): string {
  const long = sayHowLong(position, day)
  const isOld = ageClass(ageInDays(position, day)) === 'not-restated'
  return long === '' ? '' : `${long} before${isOld ? ', not restated' : ''}`
}

/** The time between a statement and a day: "17 days", "14 months", "about 2 months"; "" for none. */
export function sayHowLong(position: Position, day: EpochDay): string {
  const days = ageInDays(position, day)
  const months = Math.max(1, Math.round(days / DAYS_PER_MONTH))
  if (position.datePrecision === 'month')
    return monthOf(position.date) === monthOf(isoDay(day))
      ? ''
      : `about ${sayCount(months, 'month')}`
  if (days === 0) return ''
  return days <= MOST_DAYS ? sayCount(days, 'day') : sayCount(months, 'month')
}

/** How far apart two stances are, in words: "same step", "3 apart"; null for no distance. */
export function sayApart(distance: number | null): string | null {
  if (distance === null) return null
  return distance === 0 ? 'same step' : `${String(Math.abs(distance))} apart`
}

/** "−1", "0", "+2" */
export const sayStance = (stance: number): string => saySigned(stance)

/** The grade of a stance in the words of the issue's axis, "" where the axis has none. */
export const gradeOf = (issue: Issue | undefined, stance: number): string =>
  issue?.axis.find((grade) => grade.stance === stance)?.label ?? ''
