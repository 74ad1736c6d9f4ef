import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import { leastIssues } from '../../domain/distance'
import { distanceBasis, type DistanceBasis } from '../../domain/distance-basis'
import { momentsOf } from '../../domain/play'
import type { Scope } from '../../domain/scope'
import { sayCardinal, sayCount, sayDated, sayDay, sayList, sayNumber } from '../../domain/words'

type Picks = Pick<Scope, 'at' | 'vs' | 'issues'>

/** How firm the distance is at each moment, as far as the rows themselves tell (rules R13, R18). */
export const distanceFirmness = (index: DatasetIndex, picks: Picks): readonly string[] =>
  momentsOf(picks).map((day) => {
    const basis = distanceBasis(index, picks.issues, day)
    return basis.perGrade === null ? sayTooFew(index, picks, { basis, day }) : sayBasis(basis, day)
  })

interface OnDay {
  readonly basis: DistanceBasis
  readonly day: EpochDay
}

function sayTooFew(index: DatasetIndex, { issues }: Picks, { basis, day }: OnDay): string {
  const found = basis.distance.issues.length
  const needed = sayCardinal(leastIssues(index, issues))
  return `${sayDay(day)}: no distance. Both parties had spoken to ${found === 0 ? 'no' : sayCardinal(found)} scored ${found === 1 ? 'issue' : 'issues'}; ${needed} are needed.`
}

function sayBasis(basis: DistanceBasis, day: EpochDay): string {
  const { distance, statements, oldCount, byConfidence, perGrade } = basis
  const grades = (['high', 'medium', 'low'] as const)
    .filter((grade) => byConfidence[grade] > 0)
    .map((grade) => `${byConfidence[grade]} of ${grade} confidence`)
  const oldest = statements[0]
  const age =
    oldest === undefined ? '' : ` The oldest is of ${sayDated(oldest)}; ${sayOld(oldCount)}.`
  return `${sayDay(day)}: ${sayNumber(distance.mean ?? 0, 1)} rests on ${sayCount(statements.length, 'statement')}, two on ${sayEach(distance.issues.length)}: ${sayList(grades)}.${age} One stance graded a step otherwise would move it by ${sayNumber(perGrade ?? 0, 1)}.`
}

const sayEach = (issues: number): string =>
  issues === 1 ? 'one issue' : `each of ${sayCardinal(issues)} issues`

const sayOld = (count: number): string =>
  count === 0
    ? 'none had stood for more than a year'
    : `${sayCardinal(count)} had stood for more than a year without being restated`
