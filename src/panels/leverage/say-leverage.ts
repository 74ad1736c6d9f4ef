import type { Leverage, SideLeverage } from '../../domain/leverage/leverage-at'
import type { IndexMeta } from '../../domain/dataset-meta'
import { roundTo } from '../../domain/leverage/round-to-sum'
import { sayOutside, sayWhole } from '../../domain/leverage/leverage-words'
import { sayList, sayMonth, sayNumber } from '../../domain/words'

/** One decimal: tables, downloads and `aria-valuenow` (rule R23). */
export const sayExact = (value: number): string => sayNumber(roundTo(value, 1), 1)

export const possessive = (label: string): string => `${label}’s`

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
