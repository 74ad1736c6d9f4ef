import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, type EpochDay } from '../../domain/day'
import { writeRecordRef } from '../../domain/record-ref'
import { allMappers, type Scope } from '../../domain/scope'
import type { TerritoryPoint } from '../../domain/series'
import { JOINED_DAYS, occupiedBefore } from '../../domain/territory'
import { pointKm2 } from '../../domain/territory-words'
import { sayDay } from '../../domain/words'
import { isUpperBound, publisherOf, sayStatedPct, shortPublisher } from './published-words'
import { sayRange, sayValue, sayValueUnit } from './say-value'

/** A single figure: published, or what is known of a time without a daily map (rule R21). */
export interface PointMark {
  readonly kind: 'point'
  readonly record: string
  readonly day: EpochDay
  readonly km2: number
  /** What it rests on; gives the shape. */
  readonly basis: TerritoryPoint['basis']
  /** Says how much it was at most, which is no measurement. */
  readonly isBound: boolean
  /** Stated range; null where none is, or where both ends are one. */
  readonly range: { readonly lowKm2: number; readonly highKm2: number } | null
  /** A shown mapper has a row near: the point stands among lines. */
  readonly isMapped: boolean
  /** "UNGA speech figure 44,000, published", "The Guardian 132,000" */
  readonly text: string
  /** For those who do not see it. */
  readonly name: string
}

type PointScope = Pick<Scope, 'from' | 'to' | 'mappers' | 'measure'>

const SAID: Readonly<Record<TerritoryPoint['basis'], string>> = {
  published: 'published',
  computed: 'computed',
  definition: 'by definition',
}

/**
 * The single figures of a period (rule R21): the published ones all through it, the others only on days
 * without a row of any mapper near.
 */
export const pointMarks = (index: DatasetIndex, scope: PointScope): readonly PointMark[] =>
  index.dataset.territoryPoints.flatMap((point) => {
    const day = epochDay(point.date)
    const km2 = pointKm2(index, point)
    if (km2 === null || day < scope.from || day > scope.to) return []
    const isMapped = isNearRow(index, scope.mappers, day)
    // A figure computed from a map stands in for no mapper that the reader has taken off.
    if (point.basis !== 'published' && isNearRow(index, allMappers(index), day)) return []
    return [pointMark(index, { point, day, km2, isMapped }, scope.measure)]
  })

interface Found {
  readonly point: TerritoryPoint
  readonly day: EpochDay
  readonly km2: number
  readonly isMapped: boolean
}

function pointMark(
  index: DatasetIndex,
  { point, day, km2, isMapped }: Found,
  measure: Scope['measure'],
): PointMark {
  const isBound = isUpperBound(point)
  const said = SAID[point.basis]
  const stated = point.occupiedKm2 === null ? sayStatedPct(point.occupiedSharePct ?? NaN) : null
  const value = `${isBound ? 'at most ' : ''}${stated ?? sayValue(index, km2, measure)}`
  const publisher = publisherOf(index, point)
  const label = point.label ?? point.definition
  return {
    kind: 'point',
    record: writeRecordRef({ kind: 'point', row: point.row }),
    day,
    km2,
    basis: point.basis,
    isBound,
    range: rangeOf(point),
    isMapped,
    text: isMapped ? `${shortPublisher(publisher)} ${value}` : `${label} ${value}, ${said}`,
    name: [
      `${point.basis === 'published' ? publisher : label}, ${sayDay(point.date)}: ${
        stated === null
          ? `${isBound ? 'at most ' : ''}${sayValueUnit(index, km2, measure)}`
          : `${value} of ${index.meta.territory.place}, no km² stated`
      }`,
      ...(point.lowKm2 !== null && point.highKm2 !== null && rangeOf(point)
        ? [`range ${sayRange(index, [point.lowKm2, point.highKm2], measure)}`]
        : []),
      isBound ? `${said} as an upper bound` : said,
      ...(point.confidence === 'high' ? [] : [`${point.confidence} confidence`]),
    ].join(', '),
  }
}

const rangeOf = ({ lowKm2, highKm2 }: TerritoryPoint): PointMark['range'] =>
  lowKm2 === null || highKm2 === null || lowKm2 === highKm2 ? null : { lowKm2, highKm2 }

const isNearRow = (index: DatasetIndex, mappers: readonly string[], day: EpochDay): boolean =>
  mappers.some((mapper) => {
    const later = { day: day + JOINED_DAYS, within: 2 * JOINED_DAYS }
    return occupiedBefore(index, mapper, later) !== null
  })
