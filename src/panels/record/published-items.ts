import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, type EpochDay } from '../../domain/day'
import { sayStored, sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import type { TerritoryPoint } from '../../domain/series'
import { pointShare } from '../../domain/territory-words'
import { sayDay } from '../../domain/words'
import { sayAgainst, type OwnValue } from './area-items'
import { rowOf, type RecordItem, type RecordRow } from './record-view'

/** Figures published for a day this near stand beside a value. */
const NEAR_DAYS = 7

interface Own extends OwnValue {
  readonly day: EpochDay
  /** Row of the record itself, where it is a point. */
  readonly row?: number
}

/**
 * What others published for the days around, the nearest first, against the record's own value. A figure
 * from the other side of the base line's day counts something else and is no rival.
 */
export function publishedNear(index: DatasetIndex, own: Own): readonly RecordRow[] {
  const away = (point: TerritoryPoint): number => Math.abs(epochDay(point.date) - own.day)
  const base = epochDay(index.meta.territory.baselineDay)
  const isRival = (one: TerritoryPoint): boolean =>
    one.basis === 'published' &&
    one.row !== own.row &&
    away(one) <= NEAR_DAYS &&
    epochDay(one.date) > base === own.day > base
  const found = index.dataset.territoryPoints
    .filter(isRival)
    .sort((a, b) => away(a) - away(b) || a.row - b.row)
  const items = found.map((point) => publishedItem(index, point, own))
  return rowOf('Published', items, 'for this day or within a week of it')
}

function publishedItem(index: DatasetIndex, point: TerritoryPoint, own: Own): RecordItem {
  const { date, occupiedKm2, occupiedSharePct, definition, row } = point
  const value =
    occupiedKm2 !== null
      ? sayStoredKm2(occupiedKm2)
      : occupiedSharePct === null
        ? 'no figure'
        : `${sayStored(occupiedSharePct)}%, no area given`
  const against = sayAgainst({ areaKm2: occupiedKm2, share: pointShare(index, point) }, own)
  return {
    text: `${publisherOf(index, point.sourceId)}: ${value}`,
    record: writeRecordRef({ kind: 'point', row }),
    said: definition,
    note: `(${[epochDay(date) === own.day ? 'the same day' : sayDay(date), against].filter(Boolean).join('; ')})`,
  }
}

/** Who published a source: its publisher, or its title where none is given. */
export function publisherOf(index: DatasetIndex, sourceId: string): string {
  const source = index.sourceById.get(sourceId)
  return source?.publisher ?? source?.title ?? sourceId
}
