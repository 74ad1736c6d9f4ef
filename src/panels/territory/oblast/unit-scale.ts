import type { Measure } from '../../../domain/filters'
import type { OneUnit } from '../../../domain/one-unit'
import { sayNumber } from '../../../domain/words'
import type { ValueTick } from '../form-view'

export interface UnitScale {
  readonly top: number
  readonly bottom: number
}

/** All of the unit at the top, zero at the bottom; lower only where less is held than before. */
export function unitScale(unit: OneUnit, measure: Measure, values: readonly number[]): UnitScale {
  const whole = measure === 'share' ? 100 : (unit.areaKm2 ?? 0)
  return { top: Math.max(whole, ...values), bottom: Math.min(0, ...values) }
}

/** A gridline this near to the whole unit would crowd its label. */
const NEAR_WHOLE = 0.12

/** Gridlines with the other measure under each, the uppermost at all of the unit. */
export function unitTicks(unit: OneUnit, measure: Measure, scale: UnitScale): readonly ValueTick[] {
  const whole = measure === 'share' ? 100 : (unit.areaKm2 ?? scale.top)
  const step = measure === 'share' ? 25 : areaStep(whole)
  const first = Math.ceil(scale.bottom / step)
  const last = Math.floor((whole * (1 - NEAR_WHOLE)) / step)
  const below = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step)
  return [...below, whole].map((value) => ({
    value,
    label: measure === 'share' ? `${sayNumber(value)}%` : sayArea(value, value === whole),
    short: value === whole ? 'all' : shortOf(measure, value),
    other: otherOf(unit, measure, { value, isTop: value === whole }),
  }))
}

const sayArea = (km2: number, isTop: boolean): string =>
  `${sayNumber(Math.round(km2 / 100) * 100)}${isTop ? ' km²' : ''}`

function shortOf(measure: Measure, value: number): string {
  if (measure === 'share') return `${sayNumber(value)}%`
  return value < 1000 ? sayNumber(value) : `${sayNumber(value / 1000, value % 1000 ? 1 : 0)}k`
}

function otherOf(
  { areaKm2 }: OneUnit,
  measure: Measure,
  { value, isTop }: { readonly value: number; readonly isTop: boolean },
): string {
  if (areaKm2 === null || value <= 0) return ''
  if (measure !== 'share') return `${sayNumber((value / areaKm2) * 100)}%`
  return sayArea((areaKm2 * value) / 100, isTop)
}

/** A step of 1, 2 or 5 times a power of ten that gives two to four steps to the top. */
function areaStep(top: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, top) / 2))
  return [1, 2, 5, 10].map((one) => one * power).find((step) => top / step < 5) ?? power * 10
}
