import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, type EpochDay } from '../../domain/day'
import { sinceWords } from '../../domain/filter-words'
import { sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { sayDay } from '../../domain/words'
import { publisherOf } from './published-items'
import { textRow, type RecordRow } from './record-view'

/** The area less what was held on the day of the base line, and who drew that. */
export function sinceRow(
  index: DatasetIndex,
  day: EpochDay,
  areaKm2: number,
): readonly RecordRow[] {
  const { baselineDay, baselineKm2 } = index.meta.territory
  if (day <= epochDay(baselineDay)) return []
  const since = sinceWords(index)
  const text = `${sayStoredKm2(Math.round((areaKm2 - baselineKm2) * 10) / 10)} ${since}`
  const less = `less the ${sayStoredKm2(baselineKm2)} held on ${sayDay(baselineDay)}`
  const point = index.dataset.territoryPoints.find(
    (one) => one.date === baselineDay && one.occupiedKm2 === baselineKm2,
  )
  if (!point) return [textRow('Newly held', text, less)]
  const record = writeRecordRef({ kind: 'point', row: point.row })
  const drawer = `${less}, drawn by ${publisherOf(index, point.sourceId)}`
  return [{ label: 'Newly held', items: [{ text, record, note: `(${drawer})` }] }]
}
