import type { Leverage, SideLeverage } from '../../domain/leverage/leverage-at'
import type { IndexMeta } from '../../domain/dataset-meta'
import { roundTo } from '../../domain/leverage/round-to-sum'
import { sayList, sayMonth, sayNumber } from '../../domain/words'

/** One decimal: tables, downloads and `aria-valuenow` (rule R23). */
export const sayExact = (value: number): string => sayNumber(roundTo(value, 1), 1)

/** Whole numbers: the page (rule R23). */
export const sayWhole = (value: number): string => sayNumber(roundTo(value, 0))

/** Two decimals, or more where two would hide on which side of a limit the coverage lies. */
export function sayCoverage(coverage: number, limits: IndexMeta): string {
  const isHidden = [limits.thinBelow, limits.notDrawnBelow].some(
    (limit) => roundTo(coverage, 4) < limit && roundTo(coverage, 2) >= limit,
  )
  return sayNumber(coverage, isHidden ? 4 : 2)
}

export const possessive = (label: string): string => `${label}’s`

/** "the index begins in March 2022", "the index ends in July 2026" (rule R24). */
export const sayOutside = (kind: 'before' | 'after', limits: IndexMeta): string =>
  kind === 'before'
    ? `the index begins in ${sayMonth(limits.firstMonth)}`
    : `the index ends in ${sayMonth(limits.lastMonth)}`

/** The takeaway before draws exist: both values, the difference, the mark (rule R25). */
export function sayTakeaway(
  leverage: Leverage,
  labels: readonly [string, string],
  limits: IndexMeta,
): string {
  const month = sayMonth(leverage.month)
  if (leverage.kind !== 'inside') {
    return `No value for ${month}: ${sayOutside(leverage.kind, limits)}.`
  }
  const sides = leverage.sides.map((side, at) => ({ side, label: labels[at] ?? '' }))
  const absent = sides.filter(({ side }) => !isDrawn(side)).map(({ label }) => label)
  if (absent.length > 0) {
    const given = sides.filter(({ side }) => isDrawn(side))
    const rest = given.map(({ side, label }) => `; ${label} stands at ${ofHundred(side)}`)
    return `For ${month} too little is measured to give ${sayList(absent)} a value${rest.join('')}.`
  }
  return `For ${month} ${subject(sides)} puts ${values(sides)}.`
}

interface Named {
  readonly side: SideLeverage
  readonly label: string
}

const isDrawn = (side: SideLeverage): boolean => side.standing !== 'not-drawn'

export const isProvisional = (leverage: Leverage): boolean =>
  leverage.kind === 'inside' && leverage.sides.some((side) => side.isProvisional)

const ofHundred = (side: SideLeverage): string => `${sayWhole(side.value ?? 0)} of 100`

/** "the index", or where both sides are thin "thin evidence"; either may be provisional. */
function subject(sides: readonly Named[]): string {
  const isThin = sides.every(({ side }) => side.standing === 'thin')
  const isProvisional = sides.some(({ side }) => side.isProvisional)
  return `${isThin ? 'thin evidence' : 'the index'}${isProvisional ? ', still provisional,' : ''}`
}

/** The difference is that of the printed values, so that a reader can check it. */
function values(sides: readonly Named[]): string {
  const printed = sides.map(({ side }) => roundTo(side.value ?? 0, 0))
  const [low = 0, high = 0] = printed
  const isEvery = sides.every(({ side }) => side.standing === 'thin')
  const said = sides.map(({ side, label }, at) => {
    const mark = side.standing === 'thin' && !isEvery ? ', on thin evidence,' : ''
    return `${label}${mark} at ${sayNumber(printed[at] ?? 0)}`
  })
  return `${sayList(said)} of 100, a difference of ${sayNumber(Math.abs(low - high))}`
}

/** "thin evidence", "not drawn" and "provisional", as far as they hold; empty for a firm month. */
export function marksOf(side: Pick<SideLeverage, 'standing' | 'isProvisional'>): readonly string[] {
  return [
    ...(side.standing === 'thin' ? ['thin evidence'] : []),
    ...(side.standing === 'not-drawn' ? ['not drawn'] : []),
    ...(side.isProvisional ? ['provisional'] : []),
  ]
}
