import type { DatasetIndex } from '../../domain/dataset-index'
import { readRecordRef } from '../../domain/record-ref'
import { claimRecord } from './claim-record'
import { compareRecordView } from './compare-record'
import { eventRecord } from './event-record'
import { heldRecord } from './held-record'
import { indicatorRecord } from './indicator-record'
import { oblastRecord } from './oblast-record'
import { pointRecord } from './point-record'
import { positionRecord } from './position-record'
import type { RecordView } from './record-view'
import { sourceRecord } from './source-record'
import { territoryRecord } from './territory-record'

/** The record that a reference names, in words; null where there is none. */
export function viewOfRecord(index: DatasetIndex, record: string): RecordView | null {
  const ref = readRecordRef(record)
  switch (ref?.kind) {
    case undefined:
      return null
    case 'position':
      return positionRecord(index, ref)
    case 'event':
      return eventRecord(index, ref)
    case 'claim':
      return claimRecord(index, ref)
    case 'source':
      return sourceRecord(index, ref)
    case 'territory':
      return territoryRecord(index, ref)
    case 'point':
      return pointRecord(index, ref)
    case 'oblast':
      return oblastRecord(index, ref)
    case 'kursk':
      return heldRecord(index, ref)
    case 'indicator':
      return indicatorRecord(index, ref)
    case 'compare':
      return compareRecordView(index, ref)
  }
}
