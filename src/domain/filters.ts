import type { DefaultView } from './dataset-meta'
import type { IsoDay } from './day'

/** What the reader has picked. Owned by the store, spelled in the address by the codec (rule U6). */
export interface Filters {
  /** Key `time`; an open end is null (rule R2). */
  readonly time: Period
  /** Key `actors`; empty means all (rule R8). Sorted. */
  readonly actors: readonly string[]
  /** Key `issues`; empty means all. Sorted. */
  readonly issues: readonly string[]
  /** Key `at`: the moment (rule R5). */
  readonly at: IsoDay
  /** Key `vs`: the moment compared with, null for none. */
  readonly vs: IsoDay | null
  /** Key `measure`. */
  readonly measure: Measure
  /** Key `since` (rule R31): from when area is counted. */
  readonly since: Since
  /** Key `sources` (rule R31); empty means all. Sorted. */
  readonly mappers: readonly string[]
  /** Key `oblast` (rule R31): the one unit that the territory chart shows; null for the country. */
  readonly oblast: string | null
  /** Key `map` (rule R31): how the units are drawn. */
  readonly unitsView: UnitsView
  /** Key `view`. */
  readonly positionsView: PositionsView
  /** Key `sort` (rule R31): the order of the matrix' rows. */
  readonly matrixSort: MatrixSort
  /** Key `record`: the open record, `kind:id` (see record-ref.ts). */
  readonly record: string | null
}

/** Inclusive; null is an open end. `from` is never after `to`. */
export interface Period {
  readonly from: IsoDay | null
  readonly to: IsoDay | null
}

export const MEASURES = ['area', 'share', 'change'] as const
export type Measure = (typeof MEASURES)[number]

/** `2022` counts only what was taken from the day after the base line on (rule R30). */
export const SINCES = ['always', '2022'] as const
export type Since = (typeof SINCES)[number]

export const UNITS_VIEWS = ['tiles', 'map'] as const
export type UnitsView = (typeof UNITS_VIEWS)[number]

export const POSITIONS_VIEWS = ['state', 'history', 'matrix'] as const
export type PositionsView = (typeof POSITIONS_VIEWS)[number]

export const MATRIX_SORTS = ['issue', 'changed', 'distance'] as const
export type MatrixSort = (typeof MATRIX_SORTS)[number]

export type FilterPatch = Partial<Filters>

/** The default view of the data package (rule R1), never of the reader's clock. */
export function defaultFilters(view: DefaultView): Filters {
  return {
    time: { from: view.time.from, to: view.time.to },
    actors: [],
    issues: [],
    at: view.at,
    vs: view.vs,
    measure: MEASURES.find((one) => one === view.measure) ?? 'area',
    since: 'always',
    mappers: [],
    oblast: null,
    unitsView: 'tiles',
    positionsView: POSITIONS_VIEWS.find((one) => one === view.view) ?? 'state',
    matrixSort: 'issue',
    record: null,
  }
}

/**
 * The filters with a patch put on. Lists come out sorted and without doubles, a period in order, so
 * that equal views have equal strings (rule U1); values that stay equal keep their identity, and
 * where nothing changes the filters themselves are given back.
 */
export function patched(filters: Filters, patch: FilterPatch): Filters {
  const next = { ...filters, ...patch }
  const settled: Filters = {
    ...next,
    time: samePeriod(filters.time, inOrder(next.time)) ? filters.time : inOrder(next.time),
    actors: keptList(filters.actors, next.actors),
    issues: keptList(filters.issues, next.issues),
    mappers: keptList(filters.mappers, next.mappers),
  }
  return changedKeys(filters, settled).length === 0 ? filters : settled
}

/** The keys in which two filter states differ. */
export function changedKeys(before: Filters, after: Filters): readonly (keyof Filters)[] {
  return (Object.keys(before) as (keyof Filters)[]).filter((key) => !sameIn(before, after, key))
}

function sameIn(before: Filters, after: Filters, key: keyof Filters): boolean {
  switch (key) {
    case 'time':
      return samePeriod(before.time, after.time)
    case 'actors':
    case 'issues':
    case 'mappers':
      return sameList(before[key], after[key])
    default:
      return before[key] === after[key]
  }
}

export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to

export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]))

/** Sorted by code unit, each id once: the order in which the address spells lists (rule U1). */
export const sortedIds = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort()

/** Whether a list of picked ids lets this one through: an empty list lets all through (rule R8). */
export const isChosen = (picked: readonly string[], id: string): boolean =>
  picked.length === 0 || picked.includes(id)

/** A chip pressed: the id is added or taken off; an empty list means all again (rule R8). */
export const toggled = (picked: readonly string[], id: string): readonly string[] =>
  picked.includes(id) ? picked.filter((one) => one !== id) : sortedIds([...picked, id])

function keptList(before: readonly string[], after: readonly string[]): readonly string[] {
  const sorted = sortedIds(after)
  return sameList(before, sorted) ? before : sorted
}

const inOrder = (period: Period): Period =>
  period.from !== null && period.to !== null && period.from > period.to
    ? { from: period.to, to: period.from }
    : period

/** Whether a day lies in a period. */
export const covers = ({ from, to }: Period, day: IsoDay): boolean =>
  (from === null || day >= from) && (to === null || day <= to)
