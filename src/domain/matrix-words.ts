import type { Position } from './dataset'
import type { EpochDay } from './day'
import { ageClass, ageInDays } from './statements'
import { sayHowLong } from './statement-words'
import { sayDated } from './words'

/** "in force since 12 Mar 2022, 17 days; not restated": carried, never said anew (rules H1, R18). */
export function sayInForceSince(position: Position, day: EpochDay): string {
  const long = sayHowLong(position, day)
  const isOld = ageClass(ageInDays(position, day)) === 'not-restated'
  return `in force since ${sayDated(position)}${long && `, ${long}`}${isOld ? '; not restated' : ''}`
}
