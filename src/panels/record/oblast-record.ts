import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type IsoDay } from '../../domain/day'
import { sayStored, sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { sourceLines } from '../../domain/record-sources'
import { saySigned, sayDay } from '../../domain/words'
import { PLAIN, rowOf, textRow, type RecordItem, type RecordView, SPANS } from './record-view'

interface OblastRef {
  readonly iso: string
  readonly day: IsoDay
}

/** The occupied share of one first-level unit on a date of its table. */
export function oblastRecord(index: DatasetIndex, ref: OblastRef): RecordView | null {
  const series = index.oblastByIso.get(ref.iso)
  const row = series?.days.indexOf(epochDay(ref.day)) ?? -1
  const pct = series?.occupiedPct[row]
  const areaKm2 = series?.occupiedKm2[row]
  if (!series || pct === undefined || areaKm2 === undefined) return null
  const isSameSource = (other: number): boolean => series.sourceIds[other] === series.sourceIds[row]
  const neighbour = (other: number): readonly RecordItem[] => {
    const day = series.days[other]
    const value = series.occupiedPct[other]
    if (day === undefined || value === undefined) return []
    const change = other < row ? pct - value : value - pct
    return [
      {
        text: `${sayDay(day)}: ${sayStored(value)}%`,
        record: writeRecordRef({ kind: 'oblast', iso: ref.iso, day: isoDay(day) }),
        note: isSameSource(other)
          ? `(${saySigned(change, 1)} points ${SPANS[other < row ? 'before' : 'after']})`
          : '(not compared: the source changes between them)',
      },
    ]
  }
  return {
    ...PLAIN,
    kindLine: `By oblast · ${series.name}`,
    title: `${sayStored(pct)}% occupied on ${sayDay(ref.day)}`,
    rows: [
      textRow('Area', sayStoredKm2(areaKm2)),
      textRow('Counted', 'cut by one set of outlines, the same in both parts of the share'),
      ...(series.byDefinition[row]
        ? [textRow('Remarks', 'set to 100 by definition, not measured')]
        : []),
      ...rowOf('Row before', neighbour(row - 1)),
      ...rowOf('Row after', neighbour(row + 1)),
    ],
    sources: sourceLines(index, [series.sourceIds[row] ?? '']),
    reach: `Territory is collected to ${sayDay(index.meta.reach.territory)}.`,
    day: ref.day,
  }
}
