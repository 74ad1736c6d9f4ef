import type { DatasetIndex } from '../../domain/dataset-index'
import { isoDay, type EpochDay } from '../../domain/day'
import { sayChangeKm2, sayShareExact, sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { mapperLabel, occupiedOn, type Occupied } from '../../domain/territory'
import { saySigned } from '../../domain/words'
import type { RecordItem } from './record-view'

/** What a record states itself, to set others against: an area, or a share alone. */
export interface OwnValue {
  readonly areaKm2: number | null
  /** Of the country's area, 0 to 1. */
  readonly share: number | null
}

/** What each mapper counts on exactly that day, one a line; words where none does (rule R19). */
export function areaItems(
  index: DatasetIndex,
  day: EpochDay,
  own: OwnValue | null = null,
): readonly RecordItem[] {
  const found = occupiedByAll(index, day)
  return found.length === 0
    ? [{ text: 'no mapper has a value that day' }]
    : found.map((one) => areaItem(index, one, own))
}

/** Rows of all mappers on that day, in the order of the package. */
export const occupiedByAll = (index: DatasetIndex, day: EpochDay): readonly Occupied[] =>
  index.meta.territory.mappers.flatMap(({ id }) => occupiedOn(index, id, day) ?? [])

/** "DeepState: 112,800.3 km²", opening the row; against the record's own value where it has one. */
export function areaItem(index: DatasetIndex, one: Occupied, own: OwnValue | null): RecordItem {
  // A figure computed from this very row is no rival of it.
  const isSame = own !== null && own.areaKm2 === one.areaKm2
  const against = own === null ? null : isSame ? 'the same figure' : sayAgainst(one, own)
  const remarks = [
    ...(against === null ? [] : [against]),
    ...(one.isEarly ? ['map still being built'] : []),
  ]
  return {
    text: `${mapperLabel(index, one.mapper)}: ${sayStoredKm2(one.areaKm2)}, ${sayShareExact(one.share)}`,
    record: writeRecordRef({ kind: 'territory', mapper: one.mapper, day: isoDay(one.day) }),
    ...(remarks.length === 0 ? {} : { note: `(${remarks.join('; ')})` }),
  }
}

/**
 * A rival value less the record's own: "−3,893.5 km², −3.37% of this value"; where one states its share
 * alone, "−0.06 points of the country’s area"; null where they have nothing in common.
 */
export function sayAgainst(rival: OwnValue, own: OwnValue): string | null {
  if (rival.areaKm2 !== null && own.areaKm2 !== null) {
    const gapKm2 = rival.areaKm2 - own.areaKm2
    const part = own.areaKm2 === 0 ? '' : `, ${saySigned((gapKm2 / own.areaKm2) * 100, 2)}%`
    return `${sayChangeKm2(gapKm2)}${part === '' ? '' : `${part} of this value`}`
  }
  if (rival.share === null || own.share === null) return null
  return `${saySigned((rival.share - own.share) * 100, 2)} points of the country’s area`
}
