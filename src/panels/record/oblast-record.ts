import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type IsoDay } from '../../domain/day'
import { sayStored, sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { sourceLines } from '../../domain/record-sources'
import type { OblastSeries } from '../../domain/series'
import { mapperLabel, mapperOf } from '../../domain/territory'
import { mapperOfSource } from '../../domain/units'
import { saySigned, sayDay } from '../../domain/words'
import { keyEventsNear } from './near-events'
import {
  PLAIN,
  rowOf,
  textRow,
  type RecordItem,
  type RecordRow,
  type RecordView,
  SPANS,
} from './record-view'

interface OblastRef {
  readonly iso: string
  readonly day: IsoDay
}

/** The occupied share of one first-level unit on a date of its table. */
export function oblastRecord(index: DatasetIndex, ref: OblastRef): RecordView | null {
  const series = index.oblastByIso.get(ref.iso)
  const day = epochDay(ref.day)
  const row = series?.days.indexOf(day) ?? -1
  const pct = series?.occupiedPct[row]
  const areaKm2 = series?.occupiedKm2[row]
  if (!series || pct === undefined || areaKm2 === undefined) return null
  return {
    ...PLAIN,
    kindLine: `By oblast · ${series.name}`,
    title: `${sayStored(pct)}% of ${series.name} occupied on ${sayDay(ref.day)}`,
    rows: [
      textRow('Area', sayStoredKm2(areaKm2)),
      ...countRows(index, series, row),
      ...objectiveRow(index, ref.iso),
      textRow(
        'Other mappers',
        'no other mapper’s figures by oblast for this day are in this dataset',
      ),
      ...rowOf('Row before', neighbour(index, series, [row, row - 1])),
      ...rowOf('Row after', neighbour(index, series, [row, row + 1])),
      ...keyEventsNear(index, day),
    ],
    sources: sourceLines(index, [series.sourceIds[row] ?? '']),
    reach: `Territory is collected to ${sayDay(index.meta.reach.territory)}; this unit to ${sayDay(series.days.at(-1) ?? day)}.`,
    day: ref.day,
  }
}

/** Whose map the share is cut from and how, and whether it was still being built. */
function countRows(index: DatasetIndex, series: OblastSeries, row: number): readonly RecordRow[] {
  if (series.byDefinition[row])
    return [
      textRow('Mapper', 'none'),
      textRow('Counted', 'set to 100% by definition, not measured: it moves with no map'),
    ]
  const mapper = mapperOfSource(index, series.sourceIds[row] ?? '')
  const note = isEarly(index, series, row) ? BUILT : undefined
  return [
    mapper === null
      ? textRow('Mapper', 'none: the source is no daily map')
      : textRow('Mapper', mapperLabel(index, mapper), note),
    textRow('Counted', 'cut by one set of outlines, the same in both parts of the share'),
  ]
}

const BUILT = 'the map was still being built'

/** Whether the row is older than the day from which its mapper is trusted (rule L2). */
function isEarly(index: DatasetIndex, { days, sourceIds }: OblastSeries, row: number): boolean {
  const mapper = mapperOf(index, mapperOfSource(index, sourceIds[row] ?? '') ?? '')
  return mapper !== null && (days[row] ?? NaN) < epochDay(mapper.trustedFrom)
}

/** Where the package names the unit as an objective, alone or with another. */
function objectiveRow({ meta }: DatasetIndex, iso: string): readonly RecordRow[] {
  const { objectives, objectiveDetails = [] } = meta.territory
  const detail = objectiveDetails.find((one) => one.iso === iso || one.with?.includes(iso))
  if (!objectives.includes(iso) && !detail) return []
  return [textRow('Objective', detail?.note ?? 'among the places shown as objectives')]
}

/** A row beside it; a change is told only between rows that are counted alike. */
function neighbour(
  index: DatasetIndex,
  series: OblastSeries,
  [row, other]: readonly [number, number],
): readonly RecordItem[] {
  const day = series.days[other]
  const value = series.occupiedPct[other]
  if (day === undefined || value === undefined) return []
  const change = (series.occupiedPct[row] ?? NaN) - value
  const why = incomparable(index, series, [row, other])
  return [
    {
      text: `${sayDay(day)}: ${sayStored(value)}%`,
      record: writeRecordRef({ kind: 'oblast', iso: series.iso, day: isoDay(day) }),
      note:
        why === null
          ? `(${saySigned(other < row ? change : -change, 2)} points ${SPANS[other < row ? 'before' : 'after']})`
          : `(not compared: ${why})`,
    },
  ]
}

function incomparable(
  index: DatasetIndex,
  series: OblastSeries,
  [row, other]: readonly [number, number],
): string | null {
  if (series.sourceIds[other] !== series.sourceIds[row]) return 'the source changes between them'
  if (series.byDefinition[other] !== series.byDefinition[row]) return 'one is set by definition'
  return isEarly(index, series, other) === isEarly(index, series, row) ? null : BUILT
}
