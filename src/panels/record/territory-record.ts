import type { TerritorySeries } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type EpochDay, type IsoDay } from '../../domain/day'
import { sayFlag } from '../../domain/record-flags'
import { sayChangeKm2, sayShareExact, sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { sourceLines } from '../../domain/record-sources'
import { isEarlyRow, lastRowUpTo, mapperLabel, mapperOf, shareOf } from '../../domain/territory'
import { segmentsOf, type BreakCause } from '../../domain/territory-segments'
import { sayDay } from '../../domain/words'
import { areaItem, occupiedByAll } from './area-items'
import { marginRow } from './margin-row'
import { monthChangeRow, stepWords } from './month-change-row'
import { keyEventsNear } from './near-events'
import { publishedNear } from './published-items'
import {
  PLAIN,
  rowOf,
  textRow,
  type RecordItem,
  type RecordRow,
  type RecordView,
  SPANS,
} from './record-view'
import { sinceRow } from './since-row'

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
    text: isEarlyRow(series, row)
      ? 'The map was still being built: a rise is mostly drawing, and no sentence rests on it.'
      : null,
    rows: [
      textRow(
        'Share',
        `${sayShareExact(shareOf(index, areaKm2))} of ${sayStoredKm2(wholeKm2)}`,
        'computed from the area',
      ),
      ...sinceRow(index, day, areaKm2),
      textRow('Mapper', mapperLabel(index, ref.mapper)),
      textRow('Counted', mapperOf(index, ref.mapper)?.definition ?? 'definition not given'),
      ...rowOf(
        'Remarks',
        (series.flags[row] ?? []).map((flag) => ({
          text: sayFlag(flag, index.meta.territory.units),
        })),
      ),
      ...otherMappers(index, ref.mapper, day),
      ...publishedNear(index, { day, areaKm2, share: shareOf(index, areaKm2) }),
      ...monthChangeRow(index, ref.mapper, ref.day),
      ...neighbours(series, row),
      ...keyEventsNear(index, day),
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
  if (others.length === 0)
    return [
      textRow('Other mappers', 'none has a value that day'),
      ...marginRow(index, day, own.areaKm2),
    ]
  const areas = all.map((one) => one.areaKm2)
  const spreadKm2 = Math.round((Math.max(...areas) - Math.min(...areas)) * 10) / 10
  const ofCountry = `${sayShareExact(shareOf(index, spreadKm2))} of the country’s area`
  const ofValue =
    own.areaKm2 === 0 ? '' : `, ${sayShareExact(spreadKm2 / own.areaKm2)} of this value`
  return [
    { label: 'Other mappers', items: others.map((one) => areaItem(index, one, own)) },
    textRow('Spread', `${sayStoredKm2(spreadKm2)} between least and most: ${ofCountry}${ofValue}`),
  ]
}

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
  const words = stepWords(series, later)
  const step = words === null ? [] : [words]
  const changeKm2 = (series.occupiedKm2[later] ?? NaN) - (series.occupiedKm2[earlier] ?? NaN)
  return [
    {
      text: `${sayDay(day)}: ${sayStoredKm2(area)}`,
      record: writeRecordRef({ kind: 'territory', mapper: series.mapper, day: isoDay(day) }),
      note:
        cause === null
          ? `(${[`${sayChangeKm2(changeKm2)} ${SPANS[other < row ? 'before' : 'after']}`, ...step].join('; ')})`
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
