import type { Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import { distanceOn, type Distance } from './distance'
import { ageInDays, NOT_RESTATED_AFTER_DAYS, statementInForce } from './statements'

/** What the distance of one day rests on (rules R13, R18). */
export interface DistanceBasis {
  readonly distance: Distance
  /** Both parties' statements in force on the issues that carry it, oldest first. */
  readonly statements: readonly Position[]
  /** How many of them are older than a year. */
  readonly oldCount: number
  /** How many of them are of each confidence. */
  readonly byConfidence: Readonly<Record<Position['confidence'], number>>
  /** By how much one stance graded a step otherwise would move it, steps; null without a distance. */
  readonly perGrade: number | null
}

export function distanceBasis(
  index: DatasetIndex,
  chosenIssues: readonly string[],
  day: EpochDay,
): DistanceBasis {
  const distance = distanceOn(index, chosenIssues, day)
  const statements = distance.issues
    .flatMap((issue) =>
      index.parties.flatMap(({ actor }) => statementInForce(index, { actor, issue }, day) ?? []),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const countOf = (confidence: Position['confidence']): number =>
    statements.filter((one) => one.confidence === confidence).length
  return {
    distance,
    statements,
    oldCount: statements.filter((one) => ageInDays(one, day) > NOT_RESTATED_AFTER_DAYS).length,
    byConfidence: { high: countOf('high'), medium: countOf('medium'), low: countOf('low') },
    perGrade: distance.mean === null ? null : 1 / distance.issues.length,
  }
}
