import type { EpochDay } from './day'
import type { DistanceStep } from './distance-series'

/** A stretch of days on which the same number of issues carries the distance (rule R13). */
export interface CountRun {
  readonly from: EpochDay
  /** Where the next stretch begins, or the period ends. */
  readonly to: EpochDay
  readonly count: number
}

/**
 * On how many scored issues both parties had spoken, for every day of the period: none before the
 * first step. The steps are those of the period, the first on its first day or later.
 */
export function countRuns(
  steps: readonly DistanceStep[],
  from: EpochDay,
  until: EpochDay,
): readonly CountRun[] {
  if (until < from) return []
  const runs: CountRun[] = []
  let open = { from, count: 0 }
  for (const { day, issueCount } of steps) {
    if (issueCount === open.count) continue
    if (day > open.from) runs.push({ ...open, to: day })
    open = { from: day, count: issueCount }
  }
  return [...runs, { ...open, to: until }]
}

/** The stretch that holds on a day; null outside the period. */
export const countRunOn = (runs: readonly CountRun[], day: EpochDay): CountRun | null =>
  runs.findLast((run) => day >= run.from && day <= run.to) ?? null
