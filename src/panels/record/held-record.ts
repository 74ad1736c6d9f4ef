import type { HeldByOtherPoint } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type IsoDay } from '../../domain/day'
import { heldClaims, sayClaimShort } from '../../domain/held-claims'
import { heldBreak, heldOn } from '../../domain/held-series'
import { actorLabel, sayChangeKm2, sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { sourceLines } from '../../domain/record-sources'
import { lastRowUpTo, mapperLabel } from '../../domain/territory'
import { mapperOfSource } from '../../domain/units'
import { sayDay } from '../../domain/words'
import { sayAgainst } from './area-items'
import { keyEventsNear } from './near-events'
import { publisherOf } from './published-items'
import {
  PLAIN,
  rowOf,
  textRow,
  type RecordItem,
  type RecordRow,
  type RecordView,
  SPANS,
} from './record-view'

/** Claims published within this many days stand beside the computed value. */
const CLAIM_DAYS = 7

/** The area of one party's territory held by the other on a day, with the claims made about it. */
export function heldRecord(
  index: DatasetIndex,
  { day: isoOf }: { readonly day: IsoDay },
): RecordView | null {
  const day = epochDay(isoOf)
  const held = heldOn(index, day)
  const claims = heldClaims(index, day - CLAIM_DAYS, day + CLAIM_DAYS)
  if (!held && !claims.some((one) => one.date === isoOf)) return null
  const { side, place } = index.meta.territory.heldByOther
  const series = index.dataset.heldByOther
  const row = held ? lastRowUpTo(series.days, day) : -1
  const value = held ? sayStoredKm2(held.heldKm2) : 'No computed value for the area'
  return {
    ...PLAIN,
    kindLine: `Territory · ${place}`,
    title: `${value} held by ${actorLabel(index, side)} on ${sayDay(isoOf)}`,
    text: `Computed from the map: a lower edge. Claims of those involved and of agencies run higher. Never netted against losses in ${index.meta.territory.place}.`,
    rows: [
      ...(held
        ? [textRow('Status unknown', sayStoredKm2(held.unknownStatusKm2), 'not counted as held')]
        : []),
      ...mapperRow(index, series.sourceIds[row]),
      ...rowOf(
        'Claims',
        claims.map((one) => claimItem(index, one, held?.heldKm2 ?? null)),
        'as published within a week of this day, not confirmed by it',
      ),
      ...rowOf('Day before', neighbour(index, row, row - 1)),
      ...rowOf('Day after', neighbour(index, row, row + 1)),
      ...keyEventsNear(index, day),
    ],
    sources: sourceLines(index, [
      ...new Set([series.sourceIds[row] ?? '', ...claims.map((claim) => claim.sourceId)]),
    ]),
    reach: `This series ends on ${sayDay(series.days.at(-1) ?? day)}; territory is collected to ${sayDay(index.meta.reach.territory)}.`,
    day: isoOf,
  }
}

/** Whose map it is computed from, and what of it is counted. */
function mapperRow(index: DatasetIndex, sourceId: string | undefined): readonly RecordRow[] {
  const mapper = sourceId === undefined ? null : mapperOfSource(index, sourceId)
  if (mapper === null) return []
  const { side } = index.meta.territory.heldByOther
  return [
    textRow('Mapper', mapperLabel(index, mapper)),
    textRow('Counted', `what its map marks as held by ${actorLabel(index, side)}`),
  ]
}

/** The basis names who claims it (rule H2); the line opens its source. */
function claimItem(
  index: DatasetIndex,
  point: HeldByOtherPoint,
  ownKm2: number | null,
): RecordItem {
  const { areaKm2, date, sourceId, note, confidence } = point
  const against = sayAgainst({ areaKm2, share: null }, { areaKm2: ownKm2, share: null })
  const remarks = [
    ...(against === null ? [] : [against]),
    publisherOf(index, sourceId),
    ...(note === null ? [] : [note]),
    `${confidence} confidence`,
  ]
  return {
    text: `${sayDay(date)}: ${sayClaimShort(index, point)}`,
    record: writeRecordRef({ kind: 'source', id: sourceId }),
    note: `(${remarks.join('; ')})`,
  }
}

function neighbour(index: DatasetIndex, row: number, other: number): readonly RecordItem[] {
  const series = index.dataset.heldByOther
  const day = series.days[other]
  const held = series.heldKm2[other]
  if (row < 0 || day === undefined || held === undefined) return []
  const [earlier, later] = other < row ? [other, row] : [row, other]
  const cause = heldBreak(series, later)
  const changeKm2 = (series.heldKm2[later] ?? NaN) - (series.heldKm2[earlier] ?? NaN)
  return [
    {
      text: `${sayDay(day)}: ${sayStoredKm2(held)}`,
      record: writeRecordRef({ kind: 'kursk', day: isoDay(day) }),
      note:
        cause === null
          ? `(${sayChangeKm2(changeKm2)} ${SPANS[other < row ? 'before' : 'after']})`
          : `(not compared: ${CAUSES[cause]})`,
    },
  ]
}

const CAUSES = {
  source: 'the source changes between them',
  gap: 'more than two weeks without a row lie between',
} as const
