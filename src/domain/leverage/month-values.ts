import type { Indicator } from '../series'
import { addMonths, type IsoMonth } from '../day'
import type { MonthReader } from './territory-months'

const MONTHS_OF_YEAR = 12

/** Fewest values in the year from which a yearly sum is made (rule L3). */
const LEAST_FOR_YEAR = 2

/** What rule L3 needs to know beside the series. */
export interface MonthUnits {
  /** Days that a monthly sum covers; the first month of the war is cut short. */
  daysOf(month: IsoMonth): number
  /** Pre-war population in millions of the side whose quantity it is. */
  readonly populationMillion: number
}

type Method = Pick<Indicator, 'method' | 'windowMonths' | 'scoreUntil'>

/** The month value x of rule L3: raw values after `scoreUntil` are no longer used. */
export function monthValue(indicator: Method, raw: MonthReader, units: MonthUnits): MonthReader {
  const used: MonthReader = (month) =>
    indicator.scoreUntil !== null && month > indicator.scoreUntil ? null : raw(month)
  switch (indicator.method) {
    case 'level':
      return used
    case 'perDay':
      return (month) => divided(used(month), units.daysOf(month))
    case 'perMillion':
      return (month) => divided(used(month), units.populationMillion)
    case 'mean':
      return (month) => mean(windowUpTo(used, month, indicator.windowMonths))
    case 'annualSum':
      return (month) => {
        const year = windowUpTo(used, month, MONTHS_OF_YEAR)
        const average = year.length < LEAST_FOR_YEAR ? null : mean(year)
        return average === null ? null : MONTHS_OF_YEAR * average
      }
  }
}

/** A value in use for a month and how many months old it is (0 = of that month). */
export interface CarriedValue {
  readonly value: number
  readonly ageMonths: number
}

/** Rule L4: the latest x of up to `carryForwardMonths` before, never past `scoreUntil`. */
export function carried(
  indicator: Pick<Indicator, 'carryForwardMonths' | 'scoreUntil'>,
  read: MonthReader,
  month: IsoMonth,
): CarriedValue | null {
  if (indicator.scoreUntil !== null && month > indicator.scoreUntil) return null
  for (let ageMonths = 0; ageMonths <= indicator.carryForwardMonths; ageMonths += 1) {
    const value = read(addMonths(month, -ageMonths))
    if (value !== null) return { value, ageMonths }
  }
  return null
}

/** The values present in the window that ends at the month; none when the month itself has none. */
function windowUpTo(read: MonthReader, month: IsoMonth, length: number): readonly number[] {
  if (read(month) === null) return []
  const values: number[] = []
  for (let back = 0; back < length; back += 1) {
    const value = read(addMonths(month, -back))
    if (value !== null) values.push(value)
  }
  return values
}

const divided = (value: number | null, by: number): number | null =>
  value === null ? null : value / by

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
