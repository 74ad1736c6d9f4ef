import type { DatasetIndex } from '../../domain/dataset-index'
import { addMonths, epochDay, isoDay, monthOf, type EpochDay, type IsoDay } from '../../domain/day'
import { sayChangeKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import type { TerritorySeries } from '../../domain/series'
import { lastRowUpTo } from '../../domain/territory'
import { isLittleChange } from '../../domain/territory-change'
import { batchFlag, isRedrawn, rowsThat } from '../../domain/territory-flags'
import { monthEnd, monthEndRow } from '../../domain/territory-month-end'
import { sayDay, sayMonth } from '../../domain/words'
import { type RecordRow, textRow } from './record-view'

/** The change over the month where the day holds the month's end value of this mapper (rule L2). */
export function monthChangeRow(
  index: DatasetIndex,
  mapper: string,
  day: IsoDay,
): readonly RecordRow[] {
  const month = monthOf(day)
  const end = monthEnd(index, mapper, month)
  if (end?.day !== epochDay(day)) return []
  const label = 'Month’s change'
  const before = monthEndRow(index, mapper, addMonths(month, -1))
  if (before === null || before === 'early') {
    const why =
      before === 'early'
        ? 'the map was still being built at the end of the month before'
        : 'this mapper has no value at the end of the month before'
    return [textRow(label, `not computed for ${sayMonth(month)}: ${why}`)]
  }
  const km2 = end.areaKm2 - before.areaKm2
  const remarks = [
    `this is the month’s end value; from ${sayDay(before.day)}`,
    ...(isLittleChange(index, km2) ? ['little change'] : []),
    ...(before.sourceId === end.sourceId ? [] : ['the source changes between them']),
    ...marksAfter(index, mapper, [before.day, end.day]),
  ]
  const first = isoDay(before.day)
  const record = writeRecordRef({ kind: 'territory', mapper, day: first })
  const text = `${sayChangeKm2(km2)} over ${sayMonth(month)}`
  return [{ label, items: [{ text, record, note: `(${remarks.join('; ')})` }] }]
}

/** What the mapper did between the two ends other than draw the day's movement. */
function marksAfter(
  index: DatasetIndex,
  mapper: string,
  [after, upTo]: readonly [EpochDay, EpochDay],
): readonly string[] {
  const series = index.territoryByMapper.get(mapper)
  if (!series) return []
  const rows = {
    start: lastRowUpTo(series.days, after) + 1,
    end: lastRowUpTo(series.days, upTo) + 1,
  }
  return rowsThat(series, rows, (one, row) => stepWords(one, row) !== null).map(
    (row) => `${sayDay(series.days[row] ?? NaN)}: ${stepWords(series, row) ?? ''}`,
  )
}

/** What stands behind the step to a row; null where it is the day's movement. */
export function stepWords(series: TerritorySeries, row: number): string | null {
  if (isRedrawn(series, row)) return 'the map was drawn anew'
  return batchFlag(series, row) === null ? null : 'several days of change entered at once'
}
