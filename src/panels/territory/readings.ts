import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import { sinceWords } from '../../domain/filter-words'
import type { Measure } from '../../domain/filters'
import { sayFlag } from '../../domain/record-flags'
import type { Scope } from '../../domain/scope'
import {
  JOINED_DAYS,
  mapperLabel,
  occupiedBefore,
  occupiedOn,
  shareOf,
} from '../../domain/territory'
import { countedSince, isBeforeCount } from '../../domain/territory-count'
import { batchFlag, toldFlags } from '../../domain/territory-flags'
import { lastRowUpTo } from '../../domain/territory'
import { marginOn } from '../../domain/territory-margin'
import { spreadKm2On } from '../../domain/territory-spread'
import { sayAreaLabel, sayCardinal, sayShareLabel } from '../../domain/words'
import { sayRange, sayValueUnit } from './say-value'

export type ReadingScope = Pick<Scope, 'mappers' | 'measure' | 'since'>

/** What each shown mapper says of a day, what is to know of its row, and how far they lie apart. */
export function sayReadings(
  all: DatasetIndex,
  { mappers, measure, since }: ReadingScope,
  day: EpochDay,
): readonly string[] {
  if (isBeforeCount(all, since, day)) return [`no value; counted ${sinceWords(all)}`]
  const index = countedSince(all, since)
  const words = mappers.flatMap((mapper) => {
    const said = sayReading(index, { mapper, day, measure })
    return said === null ? [] : [said]
  })
  if (words.length === 0) return ['no map for this day']
  const spread = saySpread(index, { mappers, measure }, day)
  return [...words, ...(spread ? [spread.long] : sayMargin(index, day, measure))]
}

interface Asked {
  readonly mapper: string
  readonly day: EpochDay
  readonly measure: Measure
}

/** A day without a row has no value (rule R19); null where no row is near. */
function sayReading(index: DatasetIndex, { mapper, day, measure }: Asked): string | null {
  const name = mapperLabel(index, mapper)
  const found = occupiedOn(index, mapper, day)
  if (found)
    return [
      `${name} ${sayValueUnit(index, found.areaKm2, measure)}`,
      ...sayFlagsOn(index, mapper, day),
    ].join(', ')
  const before = occupiedBefore(index, mapper, { day, within: JOINED_DAYS })
  if (!before) return null
  const days = day - before.day
  const ago = `${sayCardinal(days)} ${days === 1 ? 'day' : 'days'} before`
  return `${name}: no value that day; ${ago}: ${sayValueUnit(index, before.areaKm2, measure)}`
}

/** What a reader must know of a mapper's row, in words; empty where there is no such row. */
export function sayFlagsOn(index: DatasetIndex, mapper: string, day: EpochDay): readonly string[] {
  const series = index.territoryByMapper.get(mapper)
  if (!series) return []
  const row = lastRowUpTo(series.days, day)
  if (series.days[row] !== day) return []
  const batch = batchFlag(series, row)
  return toldFlags(series.flags[row] ?? []).map((flag) => {
    const words = sayFlag(flag, index.meta.territory.units)
    return flag === batch ? `batch update: ${words}` : words
  })
}

/** How far the shown mappers lie apart. */
export interface SpreadWords {
  /** "spread 22,800 km², 3.8% of Ukraine" */
  readonly long: string
  /** "spread 22,800 km²", for a label. */
  readonly short: string
}

export function saySpread(
  index: DatasetIndex,
  { mappers, measure }: Pick<Scope, 'mappers' | 'measure'>,
  day: EpochDay,
): SpreadWords | null {
  const km2 = spreadKm2On(index, mappers, day)
  if (km2 === null) return null
  const area = `${sayAreaLabel(km2)} km²`
  const share = `${sayShareLabel(shareOf(index, km2))} of ${index.meta.territory.place}`
  return measure === 'share'
    ? { long: `spread ${share}, ${area}`, short: `spread ${sayShareLabel(shareOf(index, km2))}` }
    : { long: `spread ${area}, ${share}`, short: `spread ${area}` }
}

/** Where one mapper alone has a row: how far others usually lie from it (SERIES.md). */
function sayMargin(index: DatasetIndex, day: EpochDay, measure: Measure): readonly string[] {
  const margin = marginOn(index, day)
  if (!margin) return []
  return [`one mapper alone; margin ${sayRange(index, [margin.lowKm2, margin.highKm2], measure)}`]
}
