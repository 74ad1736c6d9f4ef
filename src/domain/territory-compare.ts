import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import { allMappers } from './scope'
import { lastRowUpTo, mappersOn, type Occupied } from './territory'
import { marginOn } from './territory-margin'
import { spreadKm2On } from './territory-spread'

/** What the shown mappers count on two days, and how each moved by its own count (rules R14, R21). */
export interface TerritoryComparison {
  /** Earlier day first, whichever was picked first. */
  readonly sides: readonly [DayCount, DayCount]
  /** Mappers with a row on both days, in their order; never one mapper less another. */
  readonly changes: readonly MapperChange[]
  /** How far mappers lie apart, the larger of both days; null where neither day tells. */
  readonly unsure: Unsure | null
  /** Whether the areas of the two days, their margin included, overlap; null where a day has none. */
  readonly doMeet: boolean | null
}

/** One of the two days. */
export interface DayCount {
  readonly day: EpochDay
  /** Shown mappers with a row that day. */
  readonly counts: readonly Occupied[]
  /** The margin where, of all mappers, one alone has a row. */
  readonly margin: Range | null
}

export interface Range {
  readonly lowKm2: number
  readonly highKm2: number
}

export interface MapperChange {
  readonly mapper: string
  readonly earlier: Occupied
  readonly later: Occupied
  /** Later less earlier. */
  readonly km2: number
  /** Its rows of the two days come from different archives of its map. */
  readonly changesSource: boolean
  /** Whether it is larger than `unsure`; null where that is not known. */
  readonly exceeds: boolean | null
}

/** A spread between mappers, or the margin of a day that one mapper alone has. */
export interface Unsure {
  readonly km2: number
  readonly kind: 'spread' | 'margin'
}

/** Two days in the count of that index; days of a map still being built count for none (rule R21). */
export function compareTerritory(
  index: DatasetIndex,
  mappers: readonly string[],
  days: readonly [EpochDay, EpochDay],
): TerritoryComparison {
  const side = (day: EpochDay): DayCount => ({
    day,
    counts: mappersOn(index, mappers, day),
    margin: marginOn(index, day),
  })
  const sides = [side(Math.min(...days)), side(Math.max(...days))] as const
  const [earlier, later] = sides
  const unsure = larger(...sides.map(({ day }) => unsureOn(index, mappers, day)))
  const changes = earlier.counts.flatMap((from) => {
    const to = later.counts.find((one) => one.mapper === from.mapper)
    return to ? [changeOf(index, [from, to], unsure)] : []
  })
  return { sides, changes, unsure, doMeet: doMeet(rangeOf(earlier), rangeOf(later)) }
}

function changeOf(
  index: DatasetIndex,
  [earlier, later]: readonly [Occupied, Occupied],
  unsure: Unsure | null,
): MapperChange {
  const km2 = later.areaKm2 - earlier.areaKm2
  return {
    mapper: earlier.mapper,
    earlier,
    later,
    km2,
    changesSource: sourceOf(index, earlier) !== sourceOf(index, later),
    exceeds: unsure && Math.abs(km2) > unsure.km2,
  }
}

function sourceOf(index: DatasetIndex, { mapper, day }: Occupied): string | null {
  const series = index.territoryByMapper.get(mapper)
  return series?.sourceIds[lastRowUpTo(series.days, day)] ?? null
}

/** The spread of the shown mappers; where one alone is shown that of all, else the day's margin. */
function unsureOn(index: DatasetIndex, mappers: readonly string[], day: EpochDay): Unsure | null {
  const spread = spreadKm2On(index, mappers, day) ?? spreadKm2On(index, allMappers(index), day)
  if (spread !== null) return { km2: spread, kind: 'spread' }
  const margin = marginOn(index, day)
  return margin && { km2: margin.highKm2 - margin.lowKm2, kind: 'margin' }
}

const larger = (...all: readonly (Unsure | null)[]): Unsure | null =>
  all.reduce((best, one) => (one && one.km2 > (best?.km2 ?? -1) ? one : best), null)

function rangeOf({ counts, margin }: DayCount): Range | null {
  if (counts.length === 0) return null
  const areas = counts.map((one) => one.areaKm2)
  return {
    lowKm2: Math.min(...areas, margin?.lowKm2 ?? Infinity),
    highKm2: Math.max(...areas, margin?.highKm2 ?? -Infinity),
  }
}

const doMeet = (one: Range | null, other: Range | null): boolean | null =>
  one && other && one.lowKm2 <= other.highKm2 && other.lowKm2 <= one.highKm2
