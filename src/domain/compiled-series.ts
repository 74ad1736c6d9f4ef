import { isObject, readNumbers, readRuns, writeNumbers, writeRuns } from './compiled-columns'
import type { HeldByOtherSeries, IndicatorSeries, OblastSeries, TerritorySeries } from './series'
import { asIsoMonth, monthFromNumber, monthNumber, type EpochDay, type IsoMonth } from './day'
import { sayFound, type FaultList } from './fault'

/** How the compiled file writes each series, and how it is read back. */

export const writeTerritory = (one: TerritorySeries): object => ({
  mapper: one.mapper,
  days: writeNumbers(one.days),
  occupiedKm2: writeNumbers(one.occupiedKm2),
  sourceIds: writeRuns(one.sourceIds),
  flags: writeRuns(one.flags),
})

export function readTerritory(spot: SeriesSpot): TerritorySeries {
  const columns = seriesReader(spot, ['mapper'], 'days')
  return {
    mapper: columns.text('mapper'),
    days: columns.days(),
    occupiedKm2: columns.numbers('occupiedKm2'),
    sourceIds: columns.runs('sourceIds', isText),
    flags: columns.runs('flags', isTexts),
  }
}

export const writeOblast = (one: OblastSeries): object => ({
  iso: one.iso,
  name: one.name,
  days: writeNumbers(one.days),
  occupiedPct: writeNumbers(one.occupiedPct),
  occupiedKm2: writeNumbers(one.occupiedKm2),
  sourceIds: writeRuns(one.sourceIds),
  byDefinition: writeRuns(one.byDefinition),
})

export function readOblast(spot: SeriesSpot): OblastSeries {
  const columns = seriesReader(spot, ['iso'], 'days')
  return {
    iso: columns.text('iso'),
    name: columns.text('name'),
    days: columns.days(),
    occupiedPct: columns.numbers('occupiedPct'),
    occupiedKm2: columns.numbers('occupiedKm2'),
    sourceIds: columns.runs('sourceIds', isText),
    byDefinition: columns.runs('byDefinition', isBoolean),
  }
}

export const writeHeldByOther = (one: HeldByOtherSeries): object => ({
  days: writeNumbers(one.days),
  heldKm2: writeNumbers(one.heldKm2),
  unknownStatusKm2: writeNumbers(one.unknownStatusKm2),
  sourceIds: writeRuns(one.sourceIds),
})

export function readHeldByOther(spot: SeriesSpot): HeldByOtherSeries {
  const columns = seriesReader(spot, [], 'days')
  return {
    days: columns.days(),
    heldKm2: columns.numbers('heldKm2'),
    unknownStatusKm2: columns.numbers('unknownStatusKm2'),
    sourceIds: columns.runs('sourceIds', isText),
  }
}

export const writeIndicator = (one: IndicatorSeries): object => ({
  indicator: one.indicator,
  side: one.side,
  months: writeNumbers(one.months.map(monthNumber)),
  values: writeNumbers(one.values),
  lower: writeRuns(one.lower),
  upper: writeRuns(one.upper),
  sourceIds: writeRuns(one.sourceIds),
  notes: writeRuns(one.notes),
})

export function readIndicator(spot: SeriesSpot): IndicatorSeries {
  const columns = seriesReader(spot, ['indicator', 'side'], 'months')
  return {
    indicator: columns.text('indicator'),
    side: columns.text('side'),
    months: columns.months(),
    values: columns.numbers('values'),
    lower: columns.runs('lower', isNumberOrNull),
    upper: columns.runs('upper', isNumberOrNull),
    sourceIds: columns.runs('sourceIds', isTexts),
    notes: columns.runs('notes', isTextOrNull),
  }
}

/** A series of the file that is being read. */
export interface SeriesSpot {
  readonly table: string
  readonly row: number | null
  readonly value: unknown
  readonly faults: FaultList
}

type IsValue<T> = (value: unknown) => value is T

/** Reads the columns of one series; a column that is wrong is told and read as empty. */
interface SeriesReader {
  readonly text: (field: string) => string
  readonly days: () => readonly EpochDay[]
  readonly months: () => readonly IsoMonth[]
  readonly numbers: (field: string) => readonly number[]
  readonly runs: <T>(field: string, isValue: IsValue<T>) => readonly T[]
}

/** `naming` fields tell the series apart; the column of dates gives the length of all the others. */
function seriesReader(
  { table, row, value, faults }: SeriesSpot,
  naming: readonly string[],
  dates: 'days' | 'months',
): SeriesReader {
  const fields = isObject(value) ? value : {}
  const names = naming.map((name) => fields[name]).filter(isText)
  const id = names.length > 0 ? names.join(' ') : null
  const fault = (field: string, expected: string): void => {
    faults.add({ table, row, id, field, found: sayFound(fields[field]), expected })
  }
  const axis = readNumbers(fields[dates]) ?? []
  const isDated = readNumbers(fields[dates]) !== null
  if (!isDated) fault(dates, 'a column of dates')
  // Without dates no column has the right length: the fault is told once.
  const orFault = <T>(field: string, read: T | null, expected: string): T | readonly never[] => {
    if (read === null && isDated) fault(field, expected)
    return read ?? []
  }
  return {
    text: (field) => {
      const text = fields[field]
      if (!isText(text)) fault(field, 'text')
      return isText(text) ? text : ''
    },
    days: () =>
      orFault(dates, axis.every(isEpochDay) ? axis : null, 'a column of days from 1900 to 2199'),
    months: () => {
      const months = axis.map(monthFromNumber)
      const areMonths = months.every((month) => asIsoMonth(month) !== null)
      return orFault(dates, areMonths ? months : null, 'a column of months from 1900 to 2199')
    },
    numbers: (field) => {
      const numbers = readNumbers(fields[field])
      const isRight = numbers?.length === axis.length
      return orFault(field, isRight ? numbers : null, `a column of ${axis.length} finite numbers`)
    },
    runs: (field, isValue) =>
      orFault(
        field,
        readRuns(fields[field], axis.length, isValue),
        `a column of ${axis.length} values of its kind`,
      ),
  }
}

/** 1900-01-01 to 2199-12-31. */
const isEpochDay = (day: number): boolean =>
  Number.isInteger(day) && day >= -25_567 && day <= 84_005

const isText = (value: unknown): value is string => typeof value === 'string'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText)
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isNumberOrNull = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value))
