import { sayNumber, saySigned } from '../../../domain/words'
import type { ValueTick } from '../form-view'

/** The scale of the bars, km². */
export interface ChangeScale {
  /** Longer bars are cut. */
  readonly limitKm2: number
  readonly topKm2: number
  readonly bottomKm2: number
}

/** The greatest change beside this many times the usual one would leave the others flat. */
const TIMES_USUAL = 4
const USUAL_RANK = 0.8
const ROOM = 1.3
/** The shorter side keeps this share of the longer, so that zero is not an edge. */
const LEAST_SIDE = 0.12
const OVER = 1.06

/**
 * Fits the ordinary changes: where the greatest is more than four times the 80th percentile, those within
 * four times it give the scale and the others are cut at its limit, else all fit. Never finer than
 * `leastKm2`: below that a map's own redrawing would look like movement.
 */
export function changeScale(
  bars: readonly number[],
  rivals: readonly number[],
  leastKm2: number,
): ChangeScale {
  const sizes = bars.map(Math.abs).sort((a, b) => a - b)
  const usual = sizes[Math.ceil(sizes.length * USUAL_RANK) - 1] ?? 0
  const all = sizes.at(-1) ?? 0
  const ordinary = sizes.findLast((size) => size <= TIMES_USUAL * usual) ?? 0
  const fitted = all > TIMES_USUAL * usual && ordinary > 0 ? ordinary : all
  const limitKm2 = roundUp(Math.max(leastKm2, fitted * ROOM))
  const drawn = [...bars, ...rivals.filter((km2) => Math.abs(km2) <= limitKm2)]
  const reach = (side: readonly number[]): number => {
    const most = Math.max(0, ...side)
    return most > limitKm2 ? limitKm2 : most * OVER
  }
  const up = reach(drawn)
  const down = reach(drawn.map((km2) => -km2))
  const least = Math.max(up, down, leastKm2) * LEAST_SIDE
  return { limitKm2, topKm2: Math.max(up, least), bottomKm2: -Math.max(down, least) }
}

/** Up to the next number of two figures: 1,980 to 2,000, 934 to 940. */
function roundUp(km2: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(km2)) - 1)
  return Math.ceil(km2 / step - 1e-9) * step
}

/** Gridlines at a step of 1, 2 or 5 times a power of ten, three to six of them. */
export function changeTicks({ topKm2, bottomKm2 }: ChangeScale): readonly ValueTick[] {
  const span = topKm2 - bottomKm2
  const power = 10 ** Math.floor(Math.log10(span / 3))
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => span / one < 6) ?? power * 10
  const first = Math.ceil(bottomKm2 / step)
  const last = Math.floor(topKm2 / step)
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const value = (first + at) * step
    const isTop = first + at === last
    const isEnd = isTop || at === 0
    return {
      value,
      label: `${saySigned(value)}${isTop ? ' km²' : ''}`,
      short: Math.abs(value) < 1000 ? saySigned(value) : shortThousands(value),
      other: value === 0 || !isEnd ? '' : value > 0 ? 'more' : 'less',
    }
  })
}

const shortThousands = (km2: number): string =>
  `${km2 > 0 ? '+' : ''}${sayNumber(km2 / 1000, km2 % 1000 === 0 ? 0 : 1)}k`
