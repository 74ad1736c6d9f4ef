import type { IsoMonth } from '../../domain/day'
import type { DimensionPart, IndicatorPart, SideLeverage } from '../../domain/leverage/leverage-at'
import { sayList, sayMonth, sayMonthShort } from '../../domain/words'

/** Short name of a dimension: its id as a word ("Territory"). */
export const shortName = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`

/** Whether the dimension counts in the index; weight 0 is context. */
export const isScored = (part: DimensionPart): boolean => part.dimension.weight > 0

/** Why a dimension gives no points in this month: "no series", "from Oct 2022" (VISUAL.md, 9). */
export const whyDimensionAbsent = (part: DimensionPart, month: IsoMonth): string =>
  whyAbsent(
    part.indicators.filter((one) => one.indicator.weight > 0),
    month,
  )

/** Why none of these indicators has a value in use in this month. */
export function whyAbsent(indicators: readonly IndicatorPart[], month: IsoMonth): string {
  const reaches = indicators.flatMap(({ reach }) => (reach === null ? [] : [reach]))
  if (reaches.length === 0) return 'no series'
  if (reaches.every(({ first }) => first > month)) {
    const firsts = reaches.map(({ first }) => first).sort()
    return `from ${sayMonthShort(firsts[0] ?? month)}`
  }
  if (reaches.every(({ last }) => last < month)) {
    const lasts = reaches.map(({ last }) => last).sort()
    return `to ${sayMonthShort(lasts.at(-1) ?? month)}`
  }
  return 'no value this month'
}

/** What a side lacks in a month: whole dimensions with the reason, then the incomplete ones. */
export function sayMissing(side: SideLeverage, month: IsoMonth): string | null {
  const used = side.parts.filter((part) => isScored(part) && part.indicators.length > 0)
  const whole = used
    .filter((part) => part.score === null)
    .map((part) => `${part.dimension.id} (${whyDimensionAbsent(part, month)})`)
  const partly = used.filter((part) => part.score !== null && hasGap(part))
  const gaps = partly.map((part) => part.dimension.id)
  const all = [...whole, ...(gaps.length > 0 ? [`part of ${sayList(gaps)}`] : [])]
  return all.length === 0 ? null : `Missing: ${sayList(all)}.`
}

const hasGap = (part: DimensionPart): boolean =>
  part.indicators.some((one) => one.indicator.weight > 0 && one.reading === null)

/** A dimension of which no series of this side exists: said always (rule L9). */
export const sayHole = (dimension: string, label: string): string =>
  `No series of ${dimension} ${dimension === 'support' ? 'to' : 'for'} ${label} exists.`

/** "March 2022", or "May 2022, carried forward" where the value is older than the month. */
export const sayReadingMonth = (reading: { month: IsoMonth; isCarried: boolean }): string =>
  reading.isCarried ? `${sayMonth(reading.month)}, carried forward` : sayMonth(reading.month)
