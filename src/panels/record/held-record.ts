import type { HeldByOtherPoint } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type EpochDay, type IsoDay } from '../../domain/day'
import { actorLabel, sayChangeKm2, sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { sourceLines } from '../../domain/record-sources'
import { sayDay } from '../../domain/words'
import { PLAIN, rowOf, textRow, type RecordItem, type RecordView, SPANS } from './record-view'

/** Claims published within this many days stand beside the computed value. */
const CLAIM_DAYS = 7

/** The area of one party's territory held by the other on a day, with the claims made about it. */
export function heldRecord(
  index: DatasetIndex,
  { day }: { readonly day: IsoDay },
): RecordView | null {
  const series = index.dataset.heldByOther
  const row = series.days.indexOf(epochDay(day))
  const held = series.heldKm2[row]
  const unknown = series.unknownStatusKm2[row]
  if (held === undefined || unknown === undefined) return null
  const { side, place } = index.meta.territory.heldByOther
  const claims = claimsNear(index, epochDay(day))
  return {
    ...PLAIN,
    kindLine: `Territory · ${place}`,
    title: `${sayStoredKm2(held)} held by ${actorLabel(index, side)} on ${sayDay(day)}`,
    text: 'Computed from the map: a lower edge. Claims of those involved and of agencies run higher.',
    rows: [
      textRow('Status unknown', sayStoredKm2(unknown), 'not counted as held'),
      ...rowOf('Claims', claims.map(claimItem), 'as published, within a week of this day'),
      ...rowOf('Day before', neighbour(index, row, row - 1)),
      ...rowOf('Day after', neighbour(index, row, row + 1)),
    ],
    sources: sourceLines(index, [
      ...new Set([series.sourceIds[row] ?? '', ...claims.map((claim) => claim.sourceId)]),
    ]),
    reach: `This series ends on ${sayDay(series.days.at(-1) ?? epochDay(day))}.`,
    day,
  }
}

const claimsNear = (index: DatasetIndex, day: EpochDay): readonly HeldByOtherPoint[] =>
  index.dataset.heldByOtherPoints.filter(
    (point) => point.kind === 'published' && Math.abs(epochDay(point.date) - day) <= CLAIM_DAYS,
  )

/** The basis names who claims it (rule H2). */
const claimItem = (point: HeldByOtherPoint): RecordItem => ({
  text: `${sayDay(point.date)}: ${point.areaKm2 === null ? 'no area' : sayStoredKm2(point.areaKm2)} (${point.basis})`,
  ...(point.note === null ? {} : { note: `(${point.note})` }),
})

function neighbour({ dataset }: DatasetIndex, row: number, other: number): readonly RecordItem[] {
  const { days, heldKm2, sourceIds } = dataset.heldByOther
  const day = days[other]
  const held = heldKm2[other]
  if (day === undefined || held === undefined) return []
  const [earlier, later] = other < row ? [other, row] : [row, other]
  const changeKm2 = (heldKm2[later] ?? NaN) - (heldKm2[earlier] ?? NaN)
  return [
    {
      text: `${sayDay(day)}: ${sayStoredKm2(held)}`,
      record: writeRecordRef({ kind: 'kursk', day: isoDay(day) }),
      note:
        sourceIds[other] === sourceIds[row]
          ? `(${sayChangeKm2(changeKm2)} ${SPANS[other < row ? 'before' : 'after']})`
          : '(not compared: the source changes between them)',
    },
  ]
}
