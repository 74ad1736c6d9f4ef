import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type EpochDay } from '../../domain/day'
import { heldClaims } from '../../domain/held-claims'
import { sayStored } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import type { TableRow } from '../../domain/table'
import { sayDayShort } from '../../domain/words'

type Period = Pick<Scope, 'from' | 'to'>

/** A row of the panel's table and the day that it stands under. */
export interface HeldRow {
  readonly day: EpochDay
  readonly row: TableRow
}

/**
 * The strip across the border as rows of the panel's table: each day computed, each claim with who makes
 * it (rules H2, R29). The column of shares stays empty: it is no share of the country.
 */
export function heldRows(index: DatasetIndex, period: Period): readonly HeldRow[] {
  const { side, place } = index.meta.territory.heldByOther
  const name = `Held by ${index.actorById.get(side)?.label ?? side} in ${place}`
  return [...computedRows(index, name, period), ...claimRows(index, period)]
}

function computedRows(
  { dataset }: DatasetIndex,
  name: string,
  { from, to }: Period,
): readonly HeldRow[] {
  const { days, heldKm2, unknownStatusKm2 } = dataset.heldByOther
  return days.flatMap((day, row) => {
    if (day < from || day > to) return []
    const unknown = `computed, a lower edge; status unknown: ${sayStored(unknownStatusKm2[row] ?? NaN)} km²`
    const record = writeRecordRef({ kind: 'kursk', day: isoDay(day) })
    const cells = [sayDayShort(day), name, sayStored(heldKm2[row] ?? NaN), '', unknown]
    return [{ day, row: { key: record, record, cells } }]
  })
}

const claimRows = (index: DatasetIndex, { from, to }: Period): readonly HeldRow[] =>
  heldClaims(index, from, to).map(({ row, date, region, areaKm2, basis, note, confidence }) => {
    const day = epochDay(date)
    const record = writeRecordRef({ kind: 'kursk', day: isoDay(day) })
    const remarks = [basis, ...(note === null ? [] : [note]), `${confidence} confidence`].join('; ')
    const area = areaKm2 === null ? 'not stated' : sayStored(areaKm2)
    const cells = [sayDayShort(day), `Claim, ${region}`, area, '', remarks]
    return { day, row: { key: `${record} claim ${String(row)}`, record, cells } }
  })
