import type { DatasetIndex } from '../../domain/dataset-index'
import { isoDay, type EpochDay } from '../../domain/day'
import { sayShareExact, sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { mapperLabel, occupiedOn, type Occupied } from '../../domain/territory'
import type { RecordItem } from './record-view'

/** What each mapper counts on exactly that day, one a line; words where none does (rule R19). */
export function areaItems(index: DatasetIndex, day: EpochDay): readonly RecordItem[] {
  const found = occupiedByAll(index, day)
  return found.length === 0
    ? [{ text: 'no mapper has a value that day' }]
    : found.map((one) => areaItem(index, one))
}

/** Rows of all mappers on that day, in the order of the package. */
export const occupiedByAll = (index: DatasetIndex, day: EpochDay): readonly Occupied[] =>
  index.meta.territory.mappers.flatMap(({ id }) => occupiedOn(index, id, day) ?? [])

/** "DeepState: 112,800.3 km²", opening the row. */
export const areaItem = (index: DatasetIndex, one: Occupied, note?: string): RecordItem => ({
  text: `${mapperLabel(index, one.mapper)}: ${sayStoredKm2(one.areaKm2)}, ${sayShareExact(one.share)}`,
  record: writeRecordRef({ kind: 'territory', mapper: one.mapper, day: isoDay(one.day) }),
  ...(note === undefined ? (one.isEarly ? { note: '(map still being built)' } : {}) : { note }),
})
