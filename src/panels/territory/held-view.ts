import type { DatasetIndex } from '../../domain/dataset-index'
import { isoDay, monthOf } from '../../domain/day'
import { writeRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import { lastRowUpTo } from '../../domain/territory'
import { sayMonth, sayNumber } from '../../domain/words'

/** Area across the border held by the other party, on a scale of its own (VISUAL.md, 6). */
export interface HeldView {
  readonly days: readonly number[]
  readonly values: readonly number[]
  /** Rows of the period. */
  readonly start: number
  readonly end: number
  readonly topKm2: number
  readonly topLabel: string
  /** For narrow drawings: "1k". */
  readonly topShort: string
  readonly pole: number
  /** "Held by Ukraine in Kursk oblast" */
  readonly name: string
  /** "872 km² in September 2024" */
  readonly peak: string
  readonly peakDay: number
  readonly peakKm2: number
  readonly record: string
}

/** The strip of the period; null where the other party held nothing in it. */
export function heldView(
  index: DatasetIndex,
  { from, to }: Pick<Scope, 'from' | 'to'>,
): HeldView | null {
  const { days, heldKm2 } = index.dataset.heldByOther
  const start = lastRowUpTo(days, from - 1) + 1
  const end = lastRowUpTo(days, to) + 1
  let peak = start
  for (let row = start; row < end; row += 1)
    if ((heldKm2[row] ?? 0) > (heldKm2[peak] ?? 0)) peak = row
  const peakKm2 = heldKm2[peak] ?? 0
  if (end <= start || peakKm2 <= 0) return null
  const peakDay = days[peak] ?? NaN
  const { side, place } = index.meta.territory.heldByOther
  const topKm2 = 10 ** Math.ceil(Math.log10(Math.max(...heldKm2)))
  return {
    days,
    values: heldKm2,
    start,
    end,
    topKm2,
    topShort: topKm2 >= 1000 ? `${sayNumber(topKm2 / 1000)}k` : sayNumber(topKm2),
    topLabel: `${sayNumber(topKm2)} km²`,
    pole: index.parties.find((one) => one.actor === side)?.pole ?? 2,
    name: `Held by ${index.actorById.get(side)?.label ?? side} in ${place}`,
    peak: `${sayNumber(Math.round(peakKm2))} km² in ${sayMonth(monthOf(isoDay(peakDay)))}`,
    peakDay,
    peakKm2,
    record: writeRecordRef({ kind: 'kursk', day: isoDay(peakDay) }),
  }
}
