import type { DatasetIndex } from './dataset-index'
import { asIsoDay, asIsoMonth, firstDayOf, isoDay, lastDayOf, monthOf, yearOf } from './day'
import type { IsoDay, IsoMonth } from './day'
import { samePeriod, type Period } from './filters'
import { sayDay, sayMonth } from './words'

/** Reads the spelling of `time` (rule R2); null when it cannot be read or runs backwards. */
export function readPeriod(text: string): Period | null {
  const [first = '', second, ...more] = text.split('..')
  if (more.length > 0) return null
  const start = readUnit(first)
  if (second === undefined) return start
  const end = readUnit(second)
  if ((first !== '' && !start) || (second !== '' && !end)) return null
  const from = start?.from ?? null
  const to = end?.to ?? null
  return from !== null && to !== null && from > to ? null : { from, to }
}

/**
 * The spelling of a period, the inverse of `readPeriod` (rule R2): each end with the coarsest unit
 * that gives the same day, one unit once, `..` for all data.
 */
export function writePeriod(period: Period): string {
  const from = period.from === null ? '' : startUnit(period.from)
  const to = period.to === null ? '' : endUnit(period.to)
  return from === to && from !== '' ? from : `${from}..${to}`
}

interface Span {
  readonly from: IsoDay
  readonly to: IsoDay
}

/** A year, a month or a day as the days it holds. */
function readUnit(text: string): Span | null {
  const day = asIsoDay(text)
  if (day) return { from: day, to: day }
  const month = asIsoMonth(text)
  if (month) return { from: firstDayOf(month), to: lastDayOf(month) }
  const from = asIsoDay(`${text}-01-01`)
  const to = asIsoDay(`${text}-12-31`)
  return from && to ? { from, to } : null
}

function startUnit(day: IsoDay): string {
  if (day.endsWith('-01-01')) return day.slice(0, 4)
  return day.endsWith('-01') ? monthOf(day) : day
}

function endUnit(day: IsoDay): string {
  if (day.endsWith('-12-31')) return day.slice(0, 4)
  return lastDayOf(monthOf(day)) === day ? monthOf(day) : day
}

/** A year chip; the years before the default period share one (rule R7). */
export interface YearChip extends Span {
  /** "2014–21", "2022" */
  readonly label: string
}

/** The year chips of a dataset: one run for the years before the default period, then year by year. */
export function yearChips(index: DatasetIndex): readonly YearChip[] {
  const first = yearOf(isoDay(index.firstDay))
  const last = yearOf(isoDay(index.lastDay))
  const start = index.meta.defaultView.time.from
  const single = start === null ? first : Math.max(first, yearOf(start))
  const years = Array.from({ length: Math.max(0, last - single + 1) }, (_, at) => single + at)
  const before = single > first ? [chipOf(first, single - 1)] : []
  return [...before, ...years.map((year) => chipOf(year, year))]
}

const chipOf = (first: number, last: number): YearChip => ({
  label: first === last ? `${first}` : `${first}–${String(last).slice(-2)}`,
  from: firstDayOf(`${first}-01` as IsoMonth),
  to: lastDayOf(`${last}-12` as IsoMonth),
})

/** Which chips are pressed: those whose years an explicit `time` covers in full (rule R7). */
export function pressedChips(
  chips: readonly YearChip[],
  time: Period,
  byDefault: Period,
): readonly YearChip[] {
  if (samePeriod(time, byDefault)) return []
  return chips.filter(
    (chip) =>
      (time.from === null || time.from <= chip.from) && (time.to === null || time.to >= chip.to),
  )
}

/** The period after a press on a chip, given those pressed before (rule R7). */
export function pressYear(chip: YearChip, pressed: readonly YearChip[], byDefault: Period): Period {
  const first = pressed[0]
  const last = pressed.at(-1)
  if (!first || !last) return run(chip, chip)
  if (!pressed.includes(chip))
    return run(chip.from < first.from ? chip : first, chip.to > last.to ? chip : last)
  if (pressed.length === 1) return byDefault
  if (chip === first) return run(pressed[1] ?? last, last)
  if (chip === last) return run(first, pressed.at(-2) ?? first)
  return run(chip, chip)
}

const run = (first: YearChip, last: YearChip): Period => ({ from: first.from, to: last.to })

/**
 * A period in words: whole years as years ("2022", "2022 to 2024"), a year or more and whole months as
 * months ("February 2022 to August 2026"), else days ("3 March 2022 to 20 May 2022").
 */
export function sayPeriod(from: IsoDay, to: IsoDay): string {
  const years = joined(yearAt(from, '-01-01'), yearAt(to, '-12-31'))
  if (years) return years
  if (from === to) return sayDay(from)
  if (isWholeMonths(from, to) || isYearLong(from, to)) return joined(sayMonth(from), sayMonth(to))
  return joined(sayDay(from), sayDay(to))
}

const joined = (first: string, last: string): string => {
  if (first === '' || last === '') return ''
  return first === last ? first : `${first} to ${last}`
}

const yearAt = (day: IsoDay, edge: string): string => (day.endsWith(edge) ? day.slice(0, 4) : '')

const isWholeMonths = (from: IsoDay, to: IsoDay): boolean =>
  from.endsWith('-01') && lastDayOf(monthOf(to)) === to

const isYearLong = (from: IsoDay, to: IsoDay): boolean =>
  to >= `${yearOf(from) + 1}${from.slice(4)}`

/** A picked period in words, its open ends closed by the reach of the data. */
export const sayPicked = (time: Period, index: DatasetIndex): string =>
  sayPeriod(time.from ?? isoDay(index.firstDay), time.to ?? isoDay(index.lastDay))
