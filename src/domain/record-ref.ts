import type { Position } from './dataset'
import type { DatasetIndex } from './dataset-index'
import { asIsoDay, asIsoMonth, epochDay, type IsoDay, type IsoMonth } from './day'

/** Which record a link or a mark names (key `record`, attribute `data-record`; rule R29). */
export type RecordRef =
  | { readonly kind: 'position' | 'event' | 'claim' | 'source'; readonly id: string }
  | { readonly kind: 'territory'; readonly mapper: string; readonly day: IsoDay }
  | { readonly kind: 'point'; readonly row: number }
  | { readonly kind: 'oblast'; readonly iso: string; readonly day: IsoDay }
  | { readonly kind: 'kursk'; readonly day: IsoDay }
  | {
      readonly kind: 'indicator'
      readonly id: string
      readonly side: string
      readonly month: IsoMonth
    }
  /** The texts of two statements side by side, in any order. */
  | { readonly kind: 'compare'; readonly one: string; readonly other: string }

const ID = /^[A-Za-z0-9._~-]{1,120}$/

/** Reads `kind:id`; null when it is spelled wrong. Whether the record exists is `findRecord`'s to say. */
export function readRecordRef(text: string): RecordRef | null {
  const parts = text.split(':')
  const [kind, first = '', second = '', third = ''] = parts
  if (parts.length > 4 || !ID.test(first)) return null
  const alone = parts.length === 2
  const paired = parts.length === 3
  const day = paired ? asIsoDay(second) : null
  switch (kind) {
    case 'position':
    case 'event':
    case 'claim':
    case 'source':
      return alone ? { kind, id: first } : null
    case 'territory':
      return day ? { kind, mapper: first, day } : null
    case 'oblast':
      return day ? { kind, iso: first, day } : null
    case 'point':
      return alone && /^\d{1,6}$/.test(first) ? { kind, row: Number(first) } : null
    case 'kursk': {
      const held = asIsoDay(first)
      return alone && held ? { kind, day: held } : null
    }
    case 'indicator': {
      const month = asIsoMonth(third)
      return ID.test(second) && month ? { kind, id: first, side: second, month } : null
    }
    case 'compare':
      return paired && ID.test(second) ? { kind, one: first, other: second } : null
    default:
      return null
  }
}

/** The spelling of a record reference, the inverse of `readRecordRef`. */
export function writeRecordRef(ref: RecordRef): string {
  switch (ref.kind) {
    case 'territory':
      return `territory:${ref.mapper}:${ref.day}`
    case 'oblast':
      return `oblast:${ref.iso}:${ref.day}`
    case 'point':
      return `point:${ref.row}`
    case 'kursk':
      return `kursk:${ref.day}`
    case 'indicator':
      return `indicator:${ref.id}:${ref.side}:${ref.month}`
    case 'compare':
      return `compare:${ref.one}:${ref.other}`
    default:
      return `${ref.kind}:${ref.id}`
  }
}

/** The reference when its record is in the dataset, else null. */
export function findRecord(text: string, index: DatasetIndex): RecordRef | null {
  const ref = readRecordRef(text)
  return ref && exists(ref, index) ? ref : null
}

function exists(ref: RecordRef, index: DatasetIndex): boolean {
  switch (ref.kind) {
    case 'position':
      return index.positionById.has(ref.id)
    case 'event':
      return index.eventById.has(ref.id)
    case 'claim':
      return index.claimById.has(ref.id)
    case 'source':
      return index.sourceById.has(ref.id)
    case 'territory':
      return hasDay(index.territoryByMapper.get(ref.mapper)?.days, ref.day)
    case 'oblast':
      return hasDay(index.oblastByIso.get(ref.iso)?.days, ref.day)
    case 'kursk':
      return (
        hasDay(index.dataset.heldByOther.days, ref.day) ||
        index.dataset.heldByOtherPoints.some(
          (point) => point.kind === 'published' && point.date === ref.day,
        )
      )
    case 'point':
      return index.dataset.territoryPoints.some((point) => point.row === ref.row)
    case 'indicator':
      return (
        index.indicatorById.has(ref.id) &&
        index.parties.some((party) => party.actor === ref.side) &&
        ref.month >= index.meta.index.firstMonth &&
        ref.month <= index.meta.index.lastMonth
      )
    case 'compare': {
      const [one, other] = [index.positionById.get(ref.one), index.positionById.get(ref.other)]
      return one !== undefined && other !== undefined && areComparable(one, other)
    }
  }
}

/** Two texts are set side by side only where one actor speaks on one issue. */
const areComparable = (one: Position, other: Position): boolean =>
  one.id !== other.id && one.actor === other.actor && one.issue === other.issue

const hasDay = (days: readonly number[] | undefined, day: IsoDay): boolean =>
  days !== undefined && days.includes(epochDay(day))
