import type { TerritorySeries } from './series'
import type { DatasetIndex } from './dataset-index'
import type { EpochDay } from './day'
import { JOINED_DAYS, mappersOn } from './territory'
import { segmentsOf } from './territory-segments'

/**
 * What the shown mappers agree on and where they differ, day by day (VISUAL.md, 6). The columns have
 * equal length; a day on which no shown mapper has a row is not in them. Days of an early map count
 * for neither (rule R21).
 */
export interface Spread {
  /** Ascending. */
  readonly days: Int32Array
  /** Least and greatest area that a mapper counts that day, km². */
  readonly lowKm2: Float64Array
  readonly highKm2: Float64Array
  /** How many mappers have a row that day. */
  readonly counts: Uint8Array
  /** 1 where nothing may be joined to the day before it: another mapper, source or stretch (R19). */
  readonly breaks: Uint8Array
}

const kept = new WeakMap<DatasetIndex, Map<string, Spread>>()

/** The spread of these mappers over all days of the data; kept per list of mappers. */
export function spreadOf(index: DatasetIndex, mappers: readonly string[]): Spread {
  const known = kept.get(index) ?? new Map<string, Spread>()
  kept.set(index, known)
  const key = mappers.join('~')
  const found = known.get(key) ?? findSpread(seriesOf(index, mappers))
  known.set(key, found)
  return found
}

const seriesOf = (index: DatasetIndex, mappers: readonly string[]): readonly TerritorySeries[] =>
  mappers.flatMap((mapper) => index.territoryByMapper.get(mapper) ?? [])

function findSpread(all: readonly TerritorySeries[]): Spread {
  const firstDay = Math.min(...all.map((one) => one.days[0] ?? Infinity))
  const lastDay = Math.max(...all.map((one) => one.days.at(-1) ?? -Infinity))
  const span = Number.isFinite(firstDay) && lastDay >= firstDay ? lastDay - firstDay + 1 : 0
  const low = new Float64Array(span).fill(Infinity)
  const high = new Float64Array(span).fill(-Infinity)
  const counts = new Uint8Array(span)
  const stretches = all.map((series) => {
    const stretch = new Int32Array(span)
    segmentsOf(series).forEach(({ start, end, isEarly }, at) => {
      if (isEarly) return
      for (let row = start; row < end; row += 1) {
        const place = (series.days[row] ?? NaN) - firstDay
        const area = series.occupiedKm2[row] ?? NaN
        low[place] = Math.min(low[place] ?? Infinity, area)
        high[place] = Math.max(high[place] ?? -Infinity, area)
        counts[place] = (counts[place] ?? 0) + 1
        stretch[place] = at + 1
      }
    })
    return stretch
  })
  const filled = Int32Array.from(counts.keys()).filter((place) => (counts[place] ?? 0) > 0)
  const isBreak = (place: number, row: number): boolean =>
    stretches.some((stretch) => stretch[place] !== stretch[filled[row - 1] ?? place])
  return {
    days: filled.map((place) => place + firstDay),
    lowKm2: Float64Array.from(filled, (place) => low[place] ?? NaN),
    highKm2: Float64Array.from(filled, (place) => high[place] ?? NaN),
    counts: Uint8Array.from(filled, (place) => counts[place] ?? 0),
    breaks: Uint8Array.from(filled, (place, row) => (isBreak(place, row) ? 1 : 0)),
  }
}

/** How far the shown mappers lie apart on a day; null on a day with fewer than two of them, km². */
export function spreadKm2On(
  index: DatasetIndex,
  mappers: readonly string[],
  day: EpochDay,
): number | null {
  const areas = mappersOn(index, mappers, day).map((one) => one.areaKm2)
  return areas.length < 2 ? null : Math.max(...areas) - Math.min(...areas)
}

/** A stretch of rows of a spread: the first and the one after the last. */
export interface Run {
  readonly start: number
  readonly end: number
}

/**
 * Stretches within the period over which the area all mappers count is drawn: gaps to 14 days, one set
 * of mappers and sources (rule R19).
 */
export const agreedRuns = (spread: Spread, from: EpochDay, to: EpochDay): readonly Run[] =>
  runsWithin(spread, { from, to, longestStep: JOINED_DAYS, least: 1 })

/** Stretches of days without a gap on which the same two mappers or more have a row: only there is a spread. */
export const contestedRuns = (spread: Spread, from: EpochDay, to: EpochDay): readonly Run[] =>
  runsWithin(spread, { from, to, longestStep: 1, least: 2 })

interface RunRule {
  readonly from: EpochDay
  readonly to: EpochDay
  /** Most days from one row to the next. */
  readonly longestStep: number
  /** Least number of mappers. */
  readonly least: number
}

function runsWithin(spread: Spread, rule: RunRule): readonly Run[] {
  const { days, counts, breaks } = spread
  const runs: Run[] = []
  let start = -1
  let before = -Infinity
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? NaN
    const isIn = day >= rule.from && day <= rule.to && (counts[row] ?? 0) >= rule.least
    if (start >= 0 && (!isIn || breaks[row] === 1 || day - before > rule.longestStep)) {
      runs.push({ start, end: row })
      start = -1
    }
    if (isIn && start < 0) start = row
    before = day
  }
  if (start >= 0) runs.push({ start, end: days.length })
  return runs
}
