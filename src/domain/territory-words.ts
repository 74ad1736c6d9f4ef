import type { DatasetIndex } from './dataset-index'
import type { TerritoryPoint } from './series'
import { epochDay, isoDay, type EpochDay } from './day'
import { writeRecordRef } from './record-ref'
import { mappersOn, occupiedBefore, type Occupied } from './territory'
import { sayCardinal, sayDay, sayList, sayShareRound } from './words'

/** Days back within which a mapper's earlier row may be named in place of the day's own (rule R21). */
export const NEAR_DAYS = 3

/**
 * How a figure was come by (rules R19, R21): `range` = mappers differ after rounding; `about` = they
 * agree or there is one; `before` = no row that day, one within three days before; `published` = no
 * row near, the nearest published point before; `none` = nothing.
 */
export type OccupiedForm = 'range' | 'about' | 'before' | 'published' | 'none'

/** The share of the country that is occupied, in words, with what it rests on. */
export interface OccupiedWords {
  readonly form: OccupiedForm
  /** The bare figure: "22% to 25%", "about 19%"; "no map for this day" where there is none. */
  readonly text: string
  /** Shares, 0 to 1; equal where one figure stands alone, null where there is none. */
  readonly lowShare: number | null
  readonly highShare: number | null
  /** Records that the figure rests on. */
  readonly records: readonly string[]
  /** What must be said beside a figure that is not of the day itself; null where it is. */
  readonly note: string | null
}

/** Whole per cent as the shown mappers put it on that day (rule R21). */
export function occupiedWords(
  index: DatasetIndex,
  mappers: readonly string[],
  day: EpochDay,
): OccupiedWords {
  const today = mappersOn(index, mappers, day)
  if (today.length > 0) return worded(today.map(asFigure), null)
  const near = nearestBefore(index, mappers, day)
  const [first] = near
  if (first) {
    const days = day - first.day
    const note = `no value that day; ${sayCardinal(days)} ${days === 1 ? 'day' : 'days'} before`
    return worded(near.map(asFigure), { form: 'before', note })
  }
  const points = publishedBefore(index, day)
  const [point] = points
  if (!point) return NOTHING
  const note = `no map for this day; published figure for ${sayDay(point.date)}${byWhom(index, points)}`
  return worded(
    points.map((one) => ({ share: pointShare(index, one) ?? NaN, record: `point:${one.row}` })),
    { form: 'published', note },
  )
}

interface Figure {
  readonly share: number
  readonly record: string
}

const asFigure = ({ share, mapper, day }: Occupied): Figure => ({
  share,
  record: writeRecordRef({ kind: 'territory', mapper, day: isoDay(day) }),
})

const NOTHING: OccupiedWords = {
  form: 'none',
  text: 'no map for this day',
  lowShare: null,
  highShare: null,
  records: [],
  note: null,
}

function worded(
  figures: readonly Figure[],
  remark: { readonly form: OccupiedForm; readonly note: string } | null,
): OccupiedWords {
  const shares = figures.map((one) => one.share)
  const lowShare = Math.min(...shares)
  const highShare = Math.max(...shares)
  const isRange = sayShareRound(lowShare) !== sayShareRound(highShare)
  return {
    form: remark?.form ?? (isRange ? 'range' : 'about'),
    text: isRange
      ? `${sayShareRound(lowShare)} to ${sayShareRound(highShare)}`
      : `about ${sayShareRound(lowShare)}`,
    lowShare,
    highShare,
    records: figures.map((one) => one.record),
    note: remark?.note ?? null,
  }
}

/** Rows of the latest day on which a shown mapper has one, at most three days before. */
function nearestBefore(
  index: DatasetIndex,
  mappers: readonly string[],
  day: EpochDay,
): readonly Occupied[] {
  const days = mappers.flatMap((mapper) => {
    const found = occupiedBefore(index, mapper, { day, within: NEAR_DAYS })
    return found && !found.isEarly ? [found.day] : []
  })
  return days.length === 0 ? [] : mappersOn(index, mappers, Math.max(...days))
}

/** " by Publisher", where the sources name theirs (rule H2). */
function byWhom(index: DatasetIndex, points: readonly TerritoryPoint[]): string {
  const names = points.flatMap(({ sourceId }) => index.sourceById.get(sourceId)?.publisher ?? [])
  return names.length === 0 ? '' : ` by ${sayList([...new Set(names)])}`
}

/**
 * The published points of the latest such day before; several may share it. One of low confidence, such
 * as an upper bound, is no figure for a sentence.
 */
function publishedBefore(index: DatasetIndex, day: EpochDay): readonly TerritoryPoint[] {
  let latest: TerritoryPoint[] = []
  for (const point of index.dataset.territoryPoints) {
    if (point.basis !== 'published' || pointShare(index, point) === null) continue
    if (point.confidence === 'low') continue
    if (epochDay(point.date) > day) continue
    const best = latest[0]
    if (!best || point.date > best.date) latest = [point]
    else if (point.date === best.date) latest.push(point)
  }
  return latest
}

/** Share that a point states, 0 to 1: its area over the country's, else its printed per cent. */
export function pointShare(index: DatasetIndex, point: TerritoryPoint): number | null {
  if (point.occupiedKm2 !== null) return point.occupiedKm2 / index.meta.territory.areaKm2
  return point.occupiedSharePct === null ? null : point.occupiedSharePct / 100
}

/** Area that a point states, km²: its own, else its printed per cent of the country. */
export function pointKm2(index: DatasetIndex, point: TerritoryPoint): number | null {
  const share = point.occupiedKm2 === null ? pointShare(index, point) : null
  return share === null ? point.occupiedKm2 : share * index.meta.territory.areaKm2
}
