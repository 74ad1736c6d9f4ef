import type { Party } from '../../domain/dataset-meta'
import {
  epochDay,
  firstDayOf,
  isoDay,
  lastDayOf,
  yearOf,
  type EpochDay,
  type IsoDay,
  type IsoMonth,
} from '../../domain/day'
import { leverageHistory, monthMarks, type MonthMark } from '../../domain/leverage/leverage-history'
import type { LeverageModel } from '../../domain/leverage/leverage-model'
import { marksOf, sayOutside, sayWhole } from '../../domain/leverage/leverage-words'
import type { Weights } from '../../domain/leverage/weights'
import { sayMonth } from '../../domain/words'

/** Both sides over the period, on one axis from 0 to 100 (VISUAL.md, 9). */
export interface HistoryView {
  readonly heading: string
  readonly from: EpochDay
  readonly to: EpochDay
  readonly at: EpochDay
  readonly vs: EpochDay | null
  readonly months: readonly HistoryMonth[]
  readonly sides: readonly [HistorySide, HistorySide]
  /** Says in place of lines that the period lies outside the index (rule R24). */
  readonly empty: string | null
  /** What the marks of the drawing mean, as far as they are in it. */
  readonly key: readonly string[]
}

export interface HistoryMonth {
  readonly month: IsoMonth
  readonly first: EpochDay
  readonly last: EpochDay
  /** The day at which the month's value is drawn: its middle. */
  readonly day: EpochDay
  readonly iso: IsoDay
  /** "March 2022: Russia 56, Ukraine 34; thin evidence" */
  readonly words: string
}

export interface HistorySide {
  readonly party: Party
  readonly label: string
  readonly isReference: boolean
  /** One per month of `months`. */
  readonly marks: readonly MonthMark[]
  /** Where the line ends: name and value. */
  readonly end: { readonly at: number; readonly value: number; readonly label: string } | null
}

export interface HistoryInput {
  readonly model: LeverageModel
  readonly weights: Weights
  readonly scope: {
    readonly from: EpochDay
    readonly to: EpochDay
    readonly at: EpochDay
    readonly vs: EpochDay | null
  }
  readonly parties: readonly [NamedParty, NamedParty]
  /** Last day of the data, to tell an open end. */
  readonly lastDay: EpochDay
}

export interface NamedParty {
  readonly party: Party
  readonly label: string
  readonly isChosen: boolean
}

export function historyView(input: HistoryInput): HistoryView {
  const { model, scope, parties, lastDay } = input
  const { from, to, at, vs } = scope
  const history = leverageHistory(model, input.weights)
  const inPeriod = (month: IsoMonth): boolean =>
    epochDay(firstDayOf(month)) <= to && epochDay(lastDayOf(month)) >= from
  const all = [monthMarks(model, history, 0), monthMarks(model, history, 1)] as const
  const low = all[0].filter(({ month }) => inPeriod(month))
  const high = all[1].filter(({ month }) => inPeriod(month))
  const months = low.map((mark, nth) =>
    monthView(mark.month, [
      { label: parties[0].label, mark },
      { label: parties[1].label, mark: high[nth] ?? mark },
    ]),
  )
  return {
    heading: headingOf(from, to, lastDay),
    from,
    to,
    at,
    vs,
    months,
    sides: [sideOf(parties[0], low), sideOf(parties[1], high)],
    empty: months.length > 0 ? null : outside(model, to),
    key: keyOf([...low, ...high]),
  }
}

function headingOf(from: EpochDay, to: EpochDay, lastDay: EpochDay): string {
  const [first, last] = [yearOf(isoDay(from)), yearOf(isoDay(to))]
  if (to >= lastDay) return `Since ${first}`
  return first === last ? String(first) : `${first} to ${last}`
}

const outside = (model: LeverageModel, to: EpochDay): string =>
  to < epochDay(firstDayOf(model.limits.firstMonth))
    ? sayOutside('before', model.limits)
    : sayOutside('after', model.limits)

interface NamedMark {
  readonly label: string
  readonly mark: MonthMark
}

function monthView(month: IsoMonth, sides: readonly [NamedMark, NamedMark]): HistoryMonth {
  const first = epochDay(firstDayOf(month))
  const last = epochDay(lastDayOf(month))
  const day = Math.floor((first + last + 1) / 2)
  const said = sides.map(({ label, mark }) =>
    mark.value === null ? `${label} not drawn` : `${label} ${sayWhole(mark.value)}`,
  )
  return {
    month,
    first,
    last,
    day,
    iso: isoDay(day),
    words: `${sayMonth(month)}: ${said.join(', ')}${sayMarks(sides)}`,
  }
}

/** "; thin evidence on Russia, provisional" */
export function sayMarks(sides: readonly [NamedMark, NamedMark]): string {
  const thin = sides.filter(({ mark }) => mark.standing === 'thin').map(({ label }) => label)
  const isProvisional = sides.some(({ mark }) => mark.isProvisional)
  const marks = [
    ...(thin.length === 2 ? ['thin evidence'] : thin.map((label) => `thin evidence on ${label}`)),
    ...(isProvisional ? ['provisional'] : []),
  ]
  return marks.length === 0 ? '' : `; ${marks.join(', ')}`
}

function sideOf({ party, label, isChosen }: NamedParty, marks: readonly MonthMark[]): HistorySide {
  const at = marks.findLastIndex(({ value }) => value !== null)
  const value = marks[at]?.value ?? null
  return {
    party,
    label,
    isReference: !isChosen,
    marks,
    end: value === null ? null : { at, value, label: `${label} ${sayWhole(value)}` },
  }
}

function keyOf(marks: readonly MonthMark[]): readonly string[] {
  const has = (word: string): boolean => marks.some((mark) => marksOf(mark).includes(word))
  return [
    ...(has('thin evidence') ? ['Hatched, thin line: thin evidence.'] : []),
    ...(has('not drawn') ? ['Gap: too little is measured.'] : []),
    ...(has('provisional') ? ['Dashed end: provisional.'] : []),
  ]
}
