import type { TerritorySeries } from './series'

/** Flags of a mapper's row that change how it is drawn or said (SERIES.md, Territory). */
const REDRAW = 'redraw'
const BATCH = 'step_'
/** Said in the record and the table only: nothing about the value of the day. */
const QUIET = /harmonised$|^no_update$/

/** The mapper drew the map anew: the step to this row is mostly drawing. */
export const isRedrawn = (series: TerritorySeries, row: number): boolean =>
  series.flags[row]?.includes(REDRAW) ?? false

/** The flag of a row that holds several days of change entered at once; null elsewhere. */
export const batchFlag = (series: TerritorySeries, row: number): string | null =>
  series.flags[row]?.find((flag) => flag.startsWith(BATCH)) ?? null

/** Flags that a reader of the day's value must know of. */
export const toldFlags = (flags: readonly string[]): readonly string[] =>
  flags.filter((flag) => !QUIET.test(flag))

/** Rows of a series, from one up to before another, that have flags of which a question is true. */
export function rowsThat(
  series: TerritorySeries,
  { start, end }: { readonly start: number; readonly end: number },
  isAsked: (series: TerritorySeries, row: number) => boolean,
): readonly number[] {
  const rows: number[] = []
  for (let row = start; row < end; row += 1)
    if (series.flags[row]?.length && isAsked(series, row)) rows.push(row)
  return rows
}
