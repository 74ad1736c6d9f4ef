import type { DatasetIndex } from './dataset-index'
import { epochDay, type EpochDay, type IsoDay } from './day'
import type {
  Filters,
  MatrixSort,
  Measure,
  Period,
  PositionsView,
  Since,
  UnitsView,
} from './filters'
import { sayPicked, writePeriod } from './period'
import { findRecord } from './record-ref'

/**
 * What the filters mean on one dataset: days are numbers, open ends are closed, ids that do not
 * exist are gone. Derived, never written back (rules R3, R5, R6). Lists keep their identity while
 * the picks do not change, so that views can be memoised by key.
 */
export interface Scope {
  /** The period shown, both ends inside. */
  readonly from: EpochDay
  readonly to: EpochDay
  /** The moment, moved to the nearest day of the period where it lies outside (rule R5). */
  readonly at: EpochDay
  /** The moment compared with; null when none is picked or it lies outside the period. */
  readonly vs: EpochDay | null
  /** Chosen actors that exist; empty means all. */
  readonly actors: readonly string[]
  /** Chosen issues that exist; empty means all. */
  readonly issues: readonly string[]
  /** Mappers shown, in the order of the package; never empty. */
  readonly mappers: readonly string[]
  readonly measure: Measure
  readonly since: Since
  /** The unit that the territory chart shows, when it exists; null for the country. */
  readonly oblast: string | null
  readonly unitsView: UnitsView
  readonly positionsView: PositionsView
  readonly matrixSort: MatrixSort
  /** The open record, when it exists. */
  readonly record: string | null
}

/** Something of the address that has no effect on this dataset, told to the reader (rule U4). */
export interface ScopeNotice {
  /** The link key. */
  readonly key: string
  readonly value: string
  readonly why: string
}

export interface Reconciled {
  readonly scope: Scope
  readonly notices: readonly ScopeNotice[]
}

/** Fits picked filters to a dataset (rules R3, R5, R6). Never throws. */
export function reconcile(filters: Filters, index: DatasetIndex): Reconciled {
  const { from, to } = daysShown(filters.time, index) ?? daysByDefault(index)
  const all = allMappers(index)
  const isMapper = (id: string): boolean => all.includes(id)
  const isActor = (id: string): boolean => index.actorById.has(id)
  const isIssue = (id: string): boolean => index.issueById.has(id)
  const { record, oblast } = filters
  const isUnit = oblast === null || index.oblastByIso.has(oblast)
  const isRecord = record === null || findRecord(record, index) !== null
  return {
    scope: {
      from,
      to,
      at: nearestIn({ from, to }, filters.at),
      vs: filters.vs !== null && isIn({ from, to }, filters.vs) ? epochDay(filters.vs) : null,
      actors: known(filters.actors, index, isActor),
      issues: known(filters.issues, index, isIssue),
      mappers: shownMappers(all, known(filters.mappers, index, isMapper)),
      measure: filters.measure,
      since: filters.since,
      oblast: isUnit ? oblast : null,
      unitsView: filters.unitsView,
      positionsView: filters.positionsView,
      matrixSort: filters.matrixSort,
      record: isRecord ? record : null,
    },
    notices: [
      ...timeNotice(filters.time, index),
      ...unknown('actors', filters.actors, isActor),
      ...unknown('issues', filters.issues, isIssue),
      ...unknown('sources', filters.mappers, isMapper),
      ...(isUnit ? [] : unknown('oblast', [oblast], () => false)),
      ...(isRecord ? [] : unknown('record', [record], () => false)),
    ],
  }
}

/** The picked period, or the default one where the picked one lies wholly outside the data. */
export const periodInForce = (time: Period, index: DatasetIndex): Period =>
  daysShown(time, index) === null ? index.meta.defaultView.time : time

interface Days {
  readonly from: EpochDay
  readonly to: EpochDay
}

/** The days of the data in a period; null when it lies wholly outside, and then has no effect. */
function daysShown(time: Period, index: DatasetIndex): Days | null {
  const from = time.from === null ? index.firstDay : Math.max(epochDay(time.from), index.firstDay)
  const to = time.to === null ? index.lastDay : Math.min(epochDay(time.to), index.lastDay)
  return from <= to ? { from, to } : null
}

const daysByDefault = (index: DatasetIndex): Days =>
  daysShown(index.meta.defaultView.time, index) ?? { from: index.firstDay, to: index.lastDay }

const isIn = (days: Days, day: IsoDay): boolean =>
  epochDay(day) >= days.from && epochDay(day) <= days.to

/** The day itself, or the nearest one of the period (rule R5). */
const nearestIn = (days: Days, day: IsoDay): EpochDay =>
  Math.min(Math.max(epochDay(day), days.from), days.to)

function timeNotice(time: Period, index: DatasetIndex): readonly ScopeNotice[] {
  if (daysShown(time, index) !== null) return []
  const why = `lies outside the data, ${sayPicked({ from: null, to: null }, index)}`
  return [{ key: 'time', value: writePeriod(time), why }]
}

const unknown = (
  key: string,
  ids: readonly string[],
  exists: (id: string) => boolean,
): readonly ScopeNotice[] =>
  ids.filter((id) => !exists(id)).map((value) => ({ key, value, why: 'is not in this dataset' }))

interface Known {
  readonly index: DatasetIndex
  readonly ids: readonly string[]
}

const knownLists = new WeakMap<readonly string[], Known>()

/** The ids that exist; for the same picks the same list. */
function known(
  picked: readonly string[],
  index: DatasetIndex,
  exists: (id: string) => boolean,
): readonly string[] {
  if (picked.every(exists)) return picked
  const kept = knownLists.get(picked)
  if (kept?.index === index) return kept.ids
  const ids = picked.filter(exists)
  knownLists.set(picked, { index, ids })
  return ids
}

const shownLists = new WeakMap<readonly string[], Known['ids']>()

/** The chosen mappers in the order of the package, all if none; for the same picks the same list. */
function shownMappers(all: readonly string[], chosen: readonly string[]): readonly string[] {
  if (chosen.length === 0) return all
  const kept = shownLists.get(chosen)
  if (kept) return kept
  const shown = all.filter((id) => chosen.includes(id))
  shownLists.set(chosen, shown)
  return shown
}

const mapperLists = new WeakMap<DatasetIndex, readonly string[]>()

/** Mappers that have rows, in the order of the package; the same list each time. */
export function allMappers(index: DatasetIndex): readonly string[] {
  const kept = mapperLists.get(index)
  if (kept) return kept
  const list = [...index.meta.territory.mappers]
    .sort((a, b) => a.order - b.order)
    .map((mapper) => mapper.id)
    .filter((id) => index.territoryByMapper.has(id))
  mapperLists.set(index, list)
  return list
}
