import { isoDay, type EpochDay, type IsoDay, type IsoMonth } from './day'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const monthName = (text: IsoDay | IsoMonth): string => MONTHS[Number(text.slice(5, 7)) - 1] ?? ''

const asDay = (day: IsoDay | EpochDay): IsoDay => (typeof day === 'number' ? isoDay(day) : day)

/** "29 March 2022" */
export function sayDay(day: IsoDay | EpochDay): string {
  const iso = asDay(day)
  return `${Number(iso.slice(8))} ${monthName(iso)} ${iso.slice(0, 4)}`
}

/** "29 Mar 2022" */
export function sayDayShort(day: IsoDay | EpochDay): string {
  const iso = asDay(day)
  return `${Number(iso.slice(8))} ${monthName(iso).slice(0, 3)} ${iso.slice(0, 4)}`
}

/** "March 2022" */
export const sayMonth = (month: IsoMonth | IsoDay): string =>
  `${monthName(month)} ${month.slice(0, 4)}`

/** "Mar 2022" */
export const sayMonthShort = (month: IsoMonth | IsoDay): string =>
  `${monthName(month).slice(0, 3)} ${month.slice(0, 4)}`

/** The date of a row as precisely as it is known (rule R16): the day, or the month alone. */
export const sayDated = (row: { date: IsoDay; datePrecision: 'day' | 'month' }): string =>
  row.datePrecision === 'month' ? sayMonth(row.date) : sayDayShort(row.date)

/** U+2212 as minus, thousands by comma, a fixed number of decimals. */
export function sayNumber(value: number, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals)
  const [whole = '', part] = fixed.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const isZero = Number(fixed) === 0
  return `${value < 0 && !isZero ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}

/** With its sign: "+0.8", "−1.1", "0.0". */
export const saySigned = (value: number, decimals = 0): string =>
  `${value > 0 && Number(value.toFixed(decimals)) !== 0 ? '+' : ''}${sayNumber(value, decimals)}`

/** Area in a sentence, to the nearest 1,000: "117,000 km²" (rule R23). */
export const sayAreaRound = (km2: number): string =>
  `${sayNumber(Math.round(km2 / 1000) * 1000)} km²`

/** Area in labels and tables, to the nearest 100: "117,000" (rule R23). */
export const sayAreaLabel = (km2: number): string => sayNumber(Math.round(km2 / 100) * 100)

/** Share (0 to 1) in a sentence: "22%" (rule R23). */
export const sayShareRound = (share: number): string => `${sayNumber(Math.round(share * 100))}%`

/** Share (0 to 1) in labels and tables: "22.1%" (rule R23). */
export const sayShareLabel = (share: number): string => `${sayNumber(share * 100, 1)}%`

/** "1 position", "2 positions" */
export const sayCount = (count: number, one: string, many = `${one}s`): string =>
  `${sayNumber(count)} ${count === 1 ? one : many}`

/** "a", "a and b", "a, b and c" */
export function sayList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Small counts as words, larger ones in figures: "nine", "15". */
export const sayCardinal = (count: number): string => NUMBERS[count] ?? sayNumber(count)
