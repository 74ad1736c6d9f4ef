import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import { joinedUnits, unitAreaKm2 } from './joined-units'
import type { OblastSeries } from './series'
import { lastRowUpTo } from './territory'
import { originsOf, UNIT_DAYS, unitReading, unitRuns } from './units'
import type { RowOrigins, UnitReading, UnitRun } from './units'

/** A unit, or units shown as one, that the package names as an objective (rule R30). */
export interface Objective extends RowOrigins {
  /** The first unit: the one that is picked, and whose records are opened. */
  readonly iso: string
  /** All its units, the first first. */
  readonly isos: readonly string[]
  /** "Crimea with Sevastopol" */
  readonly name: string
  /** How it came to be one, as the package says; null where it says nothing. */
  readonly note: string | null
  /** Null where no row gives it. */
  readonly areaKm2: number | null
  /** Rows of the unit, or of the units as one; what is known of each row in further columns. */
  readonly series: OblastSeries
}

const kept = new WeakMap<DatasetIndex, readonly Objective[]>()

/** The objectives in the order of the package. */
export function objectivesOf(index: DatasetIndex): readonly Objective[] {
  const known = kept.get(index)
  if (known) return known
  const found = index.meta.territory.objectives.map((iso) => makeObjective(index, iso))
  kept.set(index, found)
  return found
}

function makeObjective(index: DatasetIndex, iso: string): Objective {
  const { units, objectiveDetails = [] } = index.meta.territory
  const detail = objectiveDetails.find((one) => one.iso === iso)
  const isos = [iso, ...(detail?.with ?? [])]
  const name = isos.map((id) => units.find((unit) => unit.iso === id)?.name ?? id).join(' with ')
  const tables = isos.flatMap((id) => index.oblastByIso.get(id) ?? [])
  const series = joinedUnits(tables.length === isos.length ? tables : [], name)
  const note = detail?.note ?? null
  return {
    iso,
    isos,
    name,
    note,
    areaKm2: unitAreaKm2(series),
    series,
    ...originsOf(index, series),
  }
}

/** What the rows say of an objective on a day. */
export interface ObjectiveReading extends UnitReading {
  readonly mapper: string | null
  readonly isEarly: boolean
}

/** The latest row up to a day, within 45 days; null where there is none (rule R27). */
export function objectiveOn(objective: Objective, day: EpochDay): ObjectiveReading | null {
  const { series, mappers, early } = objective
  const row = lastRowUpTo(series.days, day)
  const found = series.days[row]
  if (found === undefined || day - found > UNIT_DAYS) return null
  return {
    ...unitReading(series, row),
    mapper: mappers[row] ?? null,
    isEarly: early[row] ?? false,
  }
}

/** Rows that one line may join. */
export interface ObjectiveRun extends UnitRun {
  /** Set by definition, or drawn while the map was still being built: not measured. */
  readonly isHollow: boolean
}

/**
 * Stretches of a period that a line may join: one source, at most 45 days apart, and never from a row
 * that is measured to one that is not (rules R19, R27).
 */
export function objectiveRuns(
  objective: Objective,
  from: EpochDay,
  to: EpochDay,
): readonly ObjectiveRun[] {
  const { series, early } = objective
  const kind = (row: number): string => `${early[row]} ${series.byDefinition[row]}`
  const runs: ObjectiveRun[] = []
  for (const { start, end } of unitRuns(series, from, to))
    for (let row = start, first = start; row < end; row += 1) {
      if (row + 1 < end && kind(row + 1) === kind(row)) continue
      const isHollow = (early[row] ?? false) || (series.byDefinition[row] ?? false)
      runs.push({ start: first, end: row + 1, isHollow })
      first = row + 1
    }
  return runs
}

/** The change between two readings, or why none is stated. */
export type ObjectiveChange =
  | {
      readonly kind: 'points'
      /** Percentage points, later less earlier row (rule R14). */
      readonly points: number
      readonly from: EpochDay
      readonly to: EpochDay
    }
  /** One row for both days, other mappers, a map still being built, set by definition, no row. */
  | { readonly kind: 'same-row' | 'mappers' | 'early' | 'definition' | 'missing' }

/** Change between two readings, only where one mapper's trusted map gives both (rules R14, R27, L2). */
export function objectiveChange(
  one: ObjectiveReading | null,
  other: ObjectiveReading | null,
): ObjectiveChange {
  if (!one || !other) return { kind: 'missing' }
  if (one.day === other.day) return { kind: 'same-row' }
  if (one.isByDefinition && other.isByDefinition) return { kind: 'definition' }
  const isOneMap = one.sourceId === other.sourceId || (one.mapper && one.mapper === other.mapper)
  if (!isOneMap) return { kind: 'mappers' }
  if (one.isEarly || other.isEarly) return { kind: 'early' }
  const [earlier, later] = one.day < other.day ? [one, other] : [other, one]
  return { kind: 'points', points: later.pct - earlier.pct, from: earlier.day, to: later.day }
}

/** Share of all objectives together, 0 to 1, with the day and mapper that all of them rest on. */
export interface Together extends Pick<ObjectiveReading, 'day' | 'mapper'> {
  readonly share: number
}

/**
 * All objectives together on a day, by area. Null where one has no row, their rows are not of one day
 * and source, or the map was still being built (rule R21).
 */
export function objectivesTogether(
  objectives: readonly Objective[],
  day: EpochDay,
): Together | null {
  const first = objectives[0] && objectiveOn(objectives[0], day)
  if (!first) return null
  let held = 0
  let whole = 0
  for (const objective of objectives) {
    const reading = objectiveOn(objective, day)
    const isAlike = reading?.day === first.day && reading.sourceId === first.sourceId
    if (!isAlike || reading.isEarly || objective.areaKm2 === null) return null
    held += reading.pct * objective.areaKm2
    whole += 100 * objective.areaKm2
  }
  return { share: held / whole, day: first.day, mapper: first.mapper }
}
