import type { TerritorySeries } from './series'
import type { EpochDay } from './day'
import { isEarlyRow, JOINED_DAYS, lastRowUpTo } from './territory'

/** Rows of a run between two breaks that is drawn as points, not as a line (rule R19). */
const SHORTEST_RUN = 3

const FILLED = 'gap_filled'

/** Why a line stops before a row (rule R19). */
export type BreakCause = 'source' | 'early' | 'gap'

/** A stretch of one mapper's rows that one line may join (rule R19). */
export interface Segment {
  /** First row and the row after the last. */
  readonly start: number
  readonly end: number
  readonly sourceId: string
  /** While the map was being built: a rise that is mostly drawing. */
  readonly isEarly: boolean
  /** Rows put in from another source between two breaks: hollow points, no line. */
  readonly isHollow: boolean
  /** Why the line does not come from the row before; null at the first row. */
  readonly cause: BreakCause | null
}

const kept = new WeakMap<TerritorySeries, readonly Segment[]>()

/**
 * The stretches of a series, in order, together all its rows (rule R19): a line breaks at a change of
 * source, at the edges of the early map, and over more than 14 days without a row.
 */
export function segmentsOf(series: TerritorySeries): readonly Segment[] {
  const known = kept.get(series)
  if (known) return known
  const found = findSegments(series)
  kept.set(series, found)
  return found
}

/** The stretches within a period, cut at its ends; hollow stays hollow. */
export function segmentsWithin(
  series: TerritorySeries,
  from: EpochDay,
  to: EpochDay,
): readonly Segment[] {
  const first = lastRowUpTo(series.days, from - 1) + 1
  const end = lastRowUpTo(series.days, to) + 1
  return segmentsOf(series).flatMap((one) =>
    one.end <= first || one.start >= end
      ? []
      : [{ ...one, start: Math.max(one.start, first), end: Math.min(one.end, end) }],
  )
}

/** A change of source that is drawn as a cut between two ticks (rule R19, VISUAL.md 6). */
export interface Seam {
  /** Last row of the one and first row of the other source. */
  readonly before: number
  readonly after: number
}

/** Changes of source between two drawn lines; where filled-in points stand, they are the mark. */
export function seamsIn(segments: readonly Segment[]): readonly Seam[] {
  return segments.flatMap((one, at) => {
    const before = segments[at - 1]
    if (!before || one.cause !== 'source' || one.isHollow || before.isHollow) return []
    return [{ before: before.end - 1, after: one.start }]
  })
}

function findSegments(series: TerritorySeries): readonly Segment[] {
  const runs: Omit<Segment, 'isHollow'>[] = []
  const count = series.days.length
  let start = 0
  let cause: BreakCause | null = null
  for (let row = 1; row <= count; row += 1) {
    const next = row < count ? breakBefore(series, row) : null
    if (row < count && next === null) continue
    const sourceId = series.sourceIds[start] ?? ''
    runs.push({ start, end: row, sourceId, isEarly: isEarlyRow(series, start), cause })
    start = row
    cause = next
  }
  return runs.map((run, at) => ({
    ...run,
    isHollow: at > 0 && at < runs.length - 1 && isFilledIn(series, run),
  }))
}

function breakBefore(series: TerritorySeries, row: number): BreakCause | null {
  if (series.sourceIds[row] !== series.sourceIds[row - 1]) return 'source'
  if (isEarlyRow(series, row) !== isEarlyRow(series, row - 1)) return 'early'
  const step = (series.days[row] ?? 0) - (series.days[row - 1] ?? 0)
  return step > JOINED_DAYS ? 'gap' : null
}

function isFilledIn(series: TerritorySeries, run: { start: number; end: number }): boolean {
  if (run.end - run.start > SHORTEST_RUN) return false
  return series.flags.slice(run.start, run.end).every((flags) => flags.includes(FILLED))
}
