import type { IndexMeta } from '../../domain/dataset-meta'
import type { IsoMonth } from '../../domain/day'
import type { Interval, Leverage, SideLeverage } from '../../domain/leverage/leverage-at'
import { marksOf, sayOutside } from '../../domain/leverage/leverage-words'
import { roundTo } from '../../domain/leverage/round-to-sum'
import { sayMonth, saySigned } from '../../domain/words'

/**
 * "Between March 2022 and May 2025: Russia −6 (56, then 50); Ukraine +15 (34, then 49)": each side's
 * later month less its earlier one, as printed, so that a reader can check it (rules R14, R25). A month
 * outside the index, or not drawn, has its reason and no difference.
 */
export function sayCompared(
  moments: readonly [Leverage, Leverage],
  labels: readonly [string, string],
  limits: IndexMeta,
): string {
  const [earlier, later] = moments.toSorted((a, b) => (a.month < b.month ? -1 : 1)) as [
    Leverage,
    Leverage,
  ]
  if (earlier.month === later.month)
    return `Both moments lie in ${sayMonth(later.month)}: the index has one value for it.`
  const between = `Between ${sayMonth(earlier.month)} and ${sayMonth(later.month)}`
  if (earlier.kind !== 'inside' || later.kind !== 'inside') {
    const reasons = [earlier, later].flatMap(({ kind }) =>
      kind === 'inside' ? [] : [sayOutside(kind, limits)],
    )
    return `${between} no change is stated: ${[...new Set(reasons)].join('; ')}.`
  }
  const sides = labels.map((label, nth): SideChange => {
    const place = nth as 0 | 1
    const [from, to] = [earlier.sides[place], later.sides[place]]
    const marks = [...marksIn(from, earlier.month), ...marksIn(to, later.month)]
    return { label, from, to, marks }
  })
  return `${between}: ${saySides(sides)}.`
}

interface SideChange {
  readonly label: string
  readonly from: SideLeverage
  readonly to: SideLeverage
  /** "thin evidence in March 2022" */
  readonly marks: readonly string[]
}

/** Marks that both sides share are said once. */
function saySides(sides: readonly SideChange[]): string {
  const [marks = '', ...others] = sides.map((side) => side.marks.join(', '))
  const isDrawn = sides.every(({ from, to }) => printedOf(from) !== null && printedOf(to) !== null)
  const isOnce = isDrawn && marks !== '' && others.every((one) => one === marks)
  const said = sides.map((side) => saySide(isOnce ? { ...side, marks: [] } : side))
  return `${said.join('; ')}${isOnce ? `; ${marks} for both` : ''}`
}

function saySide({ label, from, to, marks }: SideChange): string {
  const [was, is] = [printedOf(from), printedOf(to)]
  if (was === null || is === null) return `no change for ${label} (${marks.join(', ')})`
  const notes = [`${was}, then ${is}`, ...sayRanges(from.interval, to.interval), ...marks]
  return `${label} ${saySigned(is - was)} (${notes.join('; ')})`
}

const printedOf = ({ value, standing }: SideLeverage): number | null =>
  value === null || standing === 'not-drawn' ? null : roundTo(value, 0)

const marksIn = (side: SideLeverage, month: IsoMonth): readonly string[] =>
  marksOf(side).map((mark) => `${mark} in ${sayMonth(month)}`)

/** Silent until rule L11's draws are computed. */
function sayRanges(one: Interval | null, other: Interval | null): readonly string[] {
  if (!one || !other) return []
  const doMeet = one.low <= other.high && other.low <= one.high
  return [doMeet ? 'the ranges overlap' : 'the ranges do not meet']
}
