import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, monthOf, type EpochDay } from '../../domain/day'
import { heldClaims, sayClaimShort, sayHeldClaim } from '../../domain/held-claims'
import { heldOn, heldRuns, type HeldRun } from '../../domain/held-series'
import { sayStoredKm2 } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import type { HeldByOtherPoint } from '../../domain/series'
import { sayDay, sayMonth, sayNumber } from '../../domain/words'

/** Area across the border held by the other party, on a scale of its own (VISUAL.md, 6). */
export interface HeldView {
  readonly days: readonly number[]
  /** Held, and held with the area of unknown status on top, km². */
  readonly values: readonly number[]
  readonly upper: readonly number[]
  /** Rows of the period that one line may join (rule R19). */
  readonly runs: readonly HeldRun[]
  readonly topKm2: number
  readonly topLabel: string
  /** For narrow drawings: "1.5k". */
  readonly topShort: string
  readonly pole: number
  /** "Held by Ukraine in Kursk oblast" */
  readonly name: string
  /** How to read the strip, and what it is not. */
  readonly note: string
  /** By day. */
  readonly marks: readonly HeldMark[]
}

/** What stands on the strip and opens its record. */
export interface HeldMark {
  readonly key: string
  readonly kind: 'peak' | 'moment' | 'compared' | 'claim' | 'presence'
  readonly day: EpochDay
  readonly km2: number
  readonly record: string
  /** In full, with who says so. */
  readonly name: string
  /** Printed beside it where there is room; null for claims below the highest. */
  readonly text: string | null
  readonly isLowConfidence: boolean
}

type HeldScope = Pick<Scope, 'from' | 'to' | 'at' | 'vs'>

/** The strip of the period; null where nothing was held or claimed in it. */
export function heldView(index: DatasetIndex, scope: HeldScope): HeldView | null {
  const series = index.dataset.heldByOther
  const upper = series.heldKm2.map((km2, row) => km2 + (series.unknownStatusKm2[row] ?? 0))
  const claims = heldClaims(index, scope.from, scope.to)
  const runs = heldRuns(series, scope.from, scope.to)
  const peak = peakMark(index, runs)
  if (peak === null && claims.length === 0) return null
  const { side, place } = index.meta.territory.heldByOther
  const claimed = index.dataset.heldByOtherPoints.map((one) => one.areaKm2 ?? 0)
  const topKm2 = roundTop(Math.max(...upper, ...claimed))
  const marks = [...(peak ?? []), ...valueMarks(index, scope), ...claimMarks(index, claims)]
  return {
    days: series.days,
    values: series.heldKm2,
    upper,
    runs,
    topKm2,
    topShort: topKm2 >= 1000 ? `${String(topKm2 / 1000)}k` : sayNumber(topKm2),
    topLabel: `${sayNumber(topKm2)} km²`,
    pole: index.parties.find((one) => one.actor === side)?.pole ?? 2,
    name: `Held by ${index.actorById.get(side)?.label ?? side} in ${place}`,
    note: `Line: computed, a lower edge. Hatched: status unknown. Diamonds: claims, hollow at low confidence. Never netted against losses in ${index.meta.territory.place}.`,
    marks: marks.sort((a, b) => a.day - b.day),
  }
}

const recordOf = (day: EpochDay): string => writeRecordRef({ kind: 'kursk', day: isoDay(day) })

/** The greatest computed area; null where nothing was held. */
function peakMark({ dataset }: DatasetIndex, runs: readonly HeldRun[]): readonly HeldMark[] | null {
  const { days, heldKm2 } = dataset.heldByOther
  let peak = -1
  for (const { start, end } of runs)
    for (let row = start; row < end; row += 1)
      if ((heldKm2[row] ?? 0) > (heldKm2[peak] ?? 0)) peak = row
  const [day, km2] = [days[peak], heldKm2[peak]]
  if (day === undefined || km2 === undefined) return null
  const text = `${sayNumber(km2)} km² in ${sayMonth(monthOf(isoDay(day)))}`
  const name = `${sayComputed(km2, day)}, the most of the period`
  return [{ ...PLAIN, key: 'peak', kind: 'peak', day, km2, record: recordOf(day), name, text }]
}

const PLAIN = { isLowConfidence: false }

const sayComputed = (km2: number, day: EpochDay): string =>
  `${sayStoredKm2(km2)} computed, ${sayDay(day)}`

/** The values at the cursors; none where the table has no row that day (rule R19). */
const valueMarks = (index: DatasetIndex, { from, to, at, vs }: HeldScope): readonly HeldMark[] =>
  (['moment', 'compared'] as const).flatMap((kind) => {
    const day = kind === 'moment' ? at : vs
    if (day === null || day < from || day > to) return []
    const km2 = heldOn(index, day)?.heldKm2
    if (km2 === undefined) return []
    const text = `${sayNumber(km2)} km²`
    const name = sayComputed(km2, day)
    return [{ ...PLAIN, key: kind, kind, day, km2, record: recordOf(day), name, text }]
  })

/** Each claim, the highest with its words; a row without an area stands on the axis. */
function claimMarks(index: DatasetIndex, claims: readonly HeldByOtherPoint[]): readonly HeldMark[] {
  const highest = Math.max(...claims.map((one) => one.areaKm2 ?? 0))
  const first = claims.find((one) => one.areaKm2 === highest)
  return claims.map((point) => ({
    key: `claim ${String(point.row)}`,
    kind: point.areaKm2 === null ? 'presence' : 'claim',
    day: epochDay(point.date),
    km2: point.areaKm2 ?? 0,
    record: recordOf(epochDay(point.date)),
    name: sayHeldClaim(index, point),
    text: point === first || point.areaKm2 === null ? sayClaimShort(index, point) : null,
    isLowConfidence: point.confidence === 'low',
  }))
}

const STEPS = [1, 1.5, 2, 3, 5, 10]

/** The next round figure above the highest value. */
function roundTop(km2: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, km2)))
  return unit * (STEPS.find((step) => step * unit >= km2) ?? 10)
}
