/** A calendar day in UTC, `YYYY-MM-DD`, years 1900 to 2199. Only `asIsoDay` makes one. */
export type IsoDay = string & { readonly __isoDay: true }

/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string & { readonly __isoMonth: true }

/** Days since 1970-01-01, a whole number. The unit of every time axis. */
export type EpochDay = number

const DAY = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const MONTH = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/

/** The text as a day, or null when it is not a day of the calendar (30 February is none). */
export function asIsoDay(text: string): IsoDay | null {
  if (!DAY.test(text)) return null
  // Every month has 28 days: only the last three need the calendar.
  const isCommon = text.charAt(8) < '2' || (text.charAt(8) === '2' && text.charAt(9) < '9')
  return isCommon || isoDay(epochDay(text as IsoDay)) === text ? (text as IsoDay) : null
}

/** The text as a month, or null. */
export function asIsoMonth(text: string): IsoMonth | null {
  return MONTH.test(text) ? (text as IsoMonth) : null
}

/** Days since 1970-01-01 of a day (Hinnant, days_from_civil, proleptic Gregorian calendar). */
export function epochDay(day: IsoDay): EpochDay {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day with that number (Hinnant, civil_from_days). */
export function isoDay(epoch: EpochDay): IsoDay {
  const shifted = Math.floor(epoch) + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${pad(month)}-${pad(day)}` as IsoDay
}

export const yearOf = (day: IsoDay | IsoMonth): number => Number(day.slice(0, 4))

export const monthOf = (day: IsoDay): IsoMonth => day.slice(0, 7) as IsoMonth

export const firstDayOf = (month: IsoMonth): IsoDay => `${month}-01` as IsoDay

export const lastDayOf = (month: IsoMonth): IsoDay =>
  isoDay(epochDay(firstDayOf(addMonths(month, 1))) - 1)

/** Calendar days in the month, 28 to 31. */
export const daysIn = (month: IsoMonth): number => Number(lastDayOf(month).slice(8))

export function addMonths(month: IsoMonth, count: number): IsoMonth {
  return monthFromNumber(monthNumber(month) + count)
}

/** Months since year 0, so that differences count months. */
export const monthNumber = (month: IsoMonth): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

export const monthFromNumber = (number: number): IsoMonth =>
  `${Math.floor(number / 12)}-${pad((number % 12) + 1)}` as IsoMonth

const pad = (number: number): string => String(number).padStart(2, '0')
