import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import type { ObjectiveReading } from './objectives'
import { isBeforeTrust, mapperLabel } from './territory'
import { mapperOfSource, unitOn } from './units'

/** All first-level units at a moment, as the unit table has them. */
export interface UnitState {
  readonly moment: EpochDay
  /** The latest day of the rows that speak for the moment; null where none does. */
  readonly day: EpochDay | null
  /** Whose map that day's rows are cut from, as a label; null where they are from no daily map. */
  readonly mapper: string | null
  /** That mapper's map was still being built (rules R21, L2). */
  readonly isEarly: boolean
  /** By ISO 3166-2 code; a unit without a row in the 45 days up to the moment is absent (rule R27). */
  readonly readings: ReadonlyMap<string, ObjectiveReading>
}

export function unitState(index: DatasetIndex, moment: EpochDay): UnitState {
  const mappers = new Map<string, string | null>()
  const readings = new Map<string, ObjectiveReading>()
  let latest: ObjectiveReading | null = null
  for (const { iso } of index.meta.territory.units) {
    const found = unitOn(index, iso, moment)
    if (!found) continue
    const { sourceId } = found
    const mapper = mappers.get(sourceId) ?? mapperOfSource(index, sourceId)
    mappers.set(sourceId, mapper)
    const reading = { ...found, mapper, isEarly: isBeforeTrust(index, mapper, found.day) }
    readings.set(iso, reading)
    if (latest === null || reading.day > latest.day) latest = reading
  }
  const mapper = latest?.mapper ?? null
  return {
    moment,
    day: latest?.day ?? null,
    mapper: mapper === null ? null : mapperLabel(index, mapper),
    isEarly: latest?.isEarly ?? false,
    readings,
  }
}

/** The states of the moment and of the one compared with, earlier day first (rule R14). */
export const unitStates = (
  index: DatasetIndex,
  { at, vs }: { readonly at: EpochDay; readonly vs: EpochDay | null },
): readonly UnitState[] =>
  [...new Set(vs === null ? [at] : [at, vs])]
    .sort((a, b) => a - b)
    .map((moment) => unitState(index, moment))
