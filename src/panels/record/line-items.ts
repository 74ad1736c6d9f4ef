import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, type EpochDay } from '../../domain/day'
import { sayShareExact, sayStored, sayStoredKm2 } from '../../domain/record-words'
import { readRecordRef } from '../../domain/record-ref'
import { allMappers } from '../../domain/scope'
import { occupiedOn, shareOf } from '../../domain/territory'
import { spreadKm2On } from '../../domain/territory-spread'
import { occupiedWords } from '../../domain/territory-words'
import { areaItem, areaItems, occupiedByAll } from './area-items'
import { publisherOf } from './published-items'
import { textRow, type RecordItem, type RecordRow } from './record-view'

/** How much was occupied on a day: every mapper by itself, and how far they lie apart (rule R21). */
export function lineRows(index: DatasetIndex, day: EpochDay): readonly RecordRow[] {
  const spreadKm2 = spreadKm2On(index, allMappers(index), day)
  return [
    { label: 'Area that day', ...lineOf(index, day) },
    ...(spreadKm2 === null ? [] : [spreadRow(index, Math.round(spreadKm2 * 10) / 10)]),
  ]
}

const spreadRow = (index: DatasetIndex, km2: number): RecordRow =>
  textRow(
    'Spread',
    `${sayStoredKm2(km2)} between least and most: ${sayShareExact(shareOf(index, km2))} of the country’s area`,
  )

/** The share of the country in a sentence, then what it rests on, one line a mapper (rules R19, R21). */
export function lineItems(index: DatasetIndex, day: EpochDay): readonly RecordItem[] {
  const { form, text } = occupiedWords(index, allMappers(index), day)
  const { items, note } = lineOf(index, day)
  if (form === 'none') return items
  const remark = note === undefined ? {} : { note: `(${note})` }
  return [{ text: `${text} of the country`, ...remark }, ...items]
}

interface Line {
  readonly items: readonly RecordItem[]
  /** What must be said of figures that are not of the day itself. */
  readonly note?: string
}

function lineOf(index: DatasetIndex, day: EpochDay): Line {
  const { records, note } = occupiedWords(index, allMappers(index), day)
  if (occupiedByAll(index, day).length > 0 || records.length === 0)
    return { items: areaItems(index, day) }
  const items = records.flatMap((record) => figureItem(index, record))
  return { items, ...(note === null ? {} : { note }) }
}

/** A mapper's row or a published figure as a line that opens its record. */
function figureItem(index: DatasetIndex, record: string): readonly RecordItem[] {
  const ref = readRecordRef(record)
  if (ref?.kind === 'territory') {
    const found = occupiedOn(index, ref.mapper, epochDay(ref.day))
    return found ? [areaItem(index, found, null)] : []
  }
  const point =
    ref?.kind === 'point'
      ? index.dataset.territoryPoints.find((one) => one.row === ref.row)
      : undefined
  if (!point) return []
  const { occupiedKm2, occupiedSharePct, sourceId, definition } = point
  const value =
    occupiedKm2 === null ? `${sayStored(occupiedSharePct ?? NaN)}%` : sayStoredKm2(occupiedKm2)
  return [{ text: `${publisherOf(index, sourceId)}: ${value}`, record, said: definition }]
}
