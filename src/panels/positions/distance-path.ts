import type { DistanceStep } from '../../domain/distance-series'
import type { EpochDay } from '../../domain/day'
import type { TimeFrame } from '../../ui/time-axis'
import type { IssueCounts } from './distance-view'

/** Top and bottom of the plot, px: +2 and -2; base line of the years; height of it all. */
export const PLOT = { top: 14, middle: 78, bottom: 142, years: 183, height: 190 } as const

/** The strip that counts the issues, px. */
export const STRIP = { top: 153, bottom: 167 } as const

/** Where a mean stance lies, px from the top. */
export const stanceY = (stance: number): number =>
  PLOT.top + ((2 - stance) / 4) * (PLOT.bottom - PLOT.top)

export interface DistancePaths {
  /** Stepped lines, low pole first. */
  readonly lines: readonly [string, string]
  /** The area between them. */
  readonly band: string
}

interface Corner {
  readonly x: number
  readonly means: readonly [number, number]
}

/** Stepped paths over the days that have a distance; days without one are left open (rule H1). */
export function distancePaths(
  frame: TimeFrame,
  steps: readonly DistanceStep[],
  until: EpochDay,
): DistancePaths {
  const runs = runsOf(frame, steps, until)
  return {
    lines: [
      runs.map((run) => stepped(run, 0)).join(''),
      runs.map((run) => stepped(run, 1)).join(''),
    ],
    band: runs.map((run) => `${stepped(run, 1)}${backwards(run)}Z`).join(''),
  }
}

/** Corners of each stretch with a distance; the last one only ends the step before it. */
function runsOf(
  frame: TimeFrame,
  steps: readonly DistanceStep[],
  until: EpochDay,
): readonly (readonly Corner[])[] {
  const runs: Corner[][] = []
  let run: Corner[] = []
  const end = (day: EpochDay): void => {
    const last = run.at(-1)
    if (last) runs.push([...run, { x: frame.x(day), means: last.means }])
    run = []
  }
  for (const { day, means } of steps) {
    if (means === null) end(day)
    else run.push({ x: frame.x(day), means })
  }
  end(until)
  return runs
}

const px = (value: number): string => String(Math.round(value * 10) / 10)

const stepped = (run: readonly Corner[], party: 0 | 1): string =>
  run
    .map(({ x, means }, at) =>
      at === 0
        ? `M${px(x)} ${px(stanceY(means[party]))}`
        : `H${px(x)}V${px(stanceY(means[party]))}`,
    )
    .join('')

/** The lower line from right to left: each level is reached before its start. */
const backwards = (run: readonly Corner[]): string =>
  run
    .toReversed()
    .map(
      ({ x, means }, at) =>
        `${at === 0 ? 'L' : 'V'}${at === 0 ? `${px(x)} ` : ''}${px(stanceY(means[0]))}H${px(x)}`,
    )
    .join('')

/** The strip of counts: a stepped area, as high as all scored issues. */
export function countsPath(frame: TimeFrame, { runs, most }: IssueCounts): string {
  const y = (count: number): string =>
    px(STRIP.bottom - (count / most) * (STRIP.bottom - STRIP.top))
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return ''
  const top = runs.map(({ to, count }) => `V${y(count)}H${px(frame.x(to))}`)
  return `M${px(frame.x(first.from))} ${STRIP.bottom}${top.join('')}V${STRIP.bottom}Z`
}
