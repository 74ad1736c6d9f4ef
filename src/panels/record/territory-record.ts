import type { SpreadBand } from '../../domain/dataset-meta'
import type { TerritorySeries } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type EpochDay, type IsoDay } from '../../domain/day'
import { sayFlag } from '../../domain/record-flags'
import { sayChangeKm2, sayShareExact, sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { sourceLines } from '../../domain/record-sources'
import { lastRowUpTo, mapperLabel, mapperOf, shareOf } from '../../domain/territory'
import { segmentsOf, type BreakCause } from '../../domain/territory-segments'
import { sayDay } from '../../domain/words'
import { areaItem, occupiedByAll } from './area-items'
import {
  PLAIN,
  rowOf,
  textRow,
  type RecordItem,
  type RecordRow,
  type RecordView,
  SPANS,
} from './record-view'

interface TerritoryRef {
  readonly mapper: string
  readonly day: IsoDay
}

/** One mapper's area on one day, and what the others count. */
export function territoryRecord(index: DatasetIndex, ref: TerritoryRef): RecordView | null {
  const series = index.territoryByMapper.get(ref.mapper)
  const day = epochDay(ref.day)
  const row = series ? lastRowUpTo(series.days, day) : -1
  const areaKm2 = series?.occupiedKm2[row]
  if (!series || areaKm2 === undefined || series.days[row] !== day) return null
  const { place, areaKm2: wholeKm2 } = index.meta.territory
  return {
    ...PLAIN,
    kindLine: `Territory · ${mapperLabel(index, ref.mapper)}`,
    title: `${sayStoredKm2(areaKm2)} of ${place} occupied on ${sayDay(ref.day)}`,
    rows: [
      textRow(
        'Share',
        `${sayShareExact(shareOf(index, areaKm2))} of ${sayStoredKm2(wholeKm2)}`,
        'computed from the area',
      ),
      textRow('Counted', mapperOf(index, ref.mapper)?.definition ?? 'definition not given'),
      ...rowOf(
        'Remarks',
        (series.flags[row] ?? []).map((flag) => ({
          text: sayFlag(flag, index.meta.territory.units),
        })),
      ),
      ...otherMappers(index, ref.mapper, day),
      ...published(index, ref.day),
      ...neighbours(series, row),
    ],
    sources: sourceLines(index, [series.sourceIds[row] ?? '']),
    reach: `Territory is collected to ${sayDay(index.meta.reach.territory)}; this mapper to ${sayDay(series.days.at(-1) ?? day)}.`,
    day: ref.day,
  }
}

/** Rival values of the day and how far apart they lie; else the margin of the period (SERIES.md). */
function otherMappers(index: DatasetIndex, mapper: string, day: EpochDay): readonly RecordRow[] {
  const all = occupiedByAll(index, day)
  const own = all.find((one) => one.mapper === mapper)
  const others = all.filter((one) => one.mapper !== mapper)
  if (!own) return []
  if (others.length === 0) {
    const margin = marginRow(index.meta.territory.bands, day, own.areaKm2)
    return [textRow('Other mappers', 'none has a value that day'), ...margin]
  }
  const areas = all.map((one) => one.areaKm2)
  const spreadKm2 = Math.round((Math.max(...areas) - Math.min(...areas)) * 10) / 10
  return [
    {
      label: 'Other mappers',
      items: others.map((one) =>
        areaItem(index, one, `(${sayChangeKm2(one.areaKm2 - own.areaKm2)} against this)`),
      ),
    },
    textRow(
      'Spread',
      `${sayStoredKm2(spreadKm2)} between least and most, ${sayShareExact(shareOf(index, spreadKm2))} of the country`,
    ),
  ]
}

function marginRow(
  bands: readonly SpreadBand[],
  day: EpochDay,
  areaKm2: number,
): readonly RecordRow[] {
  const band = bands.find((one) => epochDay(one.from) <= day && day <= epochDay(one.to))
  if (!band) return []
  const low = band.lowKm2 ?? (band.lowDeltaKm2 === undefined ? null : areaKm2 + band.lowDeltaKm2)
  const high =
    band.highKm2 ?? (band.highDeltaKm2 === undefined ? null : areaKm2 + band.highDeltaKm2)
  if (high === null) return []
  const words = low === null ? `up to ${km2(high)}` : `${km2(low)} to ${km2(high)}`
  return [textRow('Margin', words, band.note ?? 'as far as mappers usually differ in this period')]
}

const km2 = (area: number): string => sayStoredKm2(Math.round(area * 10) / 10)

/** Figures published for the same day by others. */
const published = (index: DatasetIndex, day: IsoDay): readonly RecordRow[] =>
  rowOf(
    'Published',
    index.dataset.territoryPoints.flatMap((point) =>
      point.date === day && point.basis === 'published' && point.occupiedKm2 !== null
        ? [
            {
              text: `${sayStoredKm2(point.occupiedKm2)}: ${point.definition}`,
              record: writeRecordRef({ kind: 'point', row: point.row }),
            },
          ]
        : [],
    ),
  )

/** The rows beside it; a change is told only where one line joins both (rule R19). */
function neighbours(series: TerritorySeries, row: number): readonly RecordRow[] {
  return [
    ...rowOf('Row before', neighbour(series, row, row - 1)),
    ...rowOf('Row after', neighbour(series, row, row + 1)),
  ]
}

function neighbour(series: TerritorySeries, row: number, other: number): readonly RecordItem[] {
  const day = series.days[other]
  const area = series.occupiedKm2[other]
  if (day === undefined || area === undefined) return []
  const [earlier, later] = other < row ? [other, row] : [row, other]
  const cause = causeBefore(series, later)
  const changeKm2 = (series.occupiedKm2[later] ?? NaN) - (series.occupiedKm2[earlier] ?? NaN)
  return [
    {
      text: `${sayDay(day)}: ${sayStoredKm2(area)}`,
      record: writeRecordRef({ kind: 'territory', mapper: series.mapper, day: isoDay(day) }),
      note:
        cause === null
          ? `(${sayChangeKm2(changeKm2)} ${SPANS[other < row ? 'before' : 'after']})`
          : `(not compared: ${CAUSES[cause]})`,
    },
  ]
}

const CAUSES: Readonly<Record<BreakCause, string>> = {
  source: 'the source changes between them',
  early: 'the map was still being built',
  gap: 'more than two weeks without a row lie between',
}

const causeBefore = (series: TerritorySeries, row: number): BreakCause | null =>
  segmentsOf(series).find((one) => one.start === row)?.cause ?? null
