import type { DatasetIndex } from './dataset-index'
import { sayFlag } from './record-flags'
import { mapperLabel } from './territory'
import { isLittleChange } from './territory-change'
import type { ChangeMonth, MapperRun, MonthChange, NoChange } from './territory-change'
import { sayDayShort, sayMonth, saySigned } from './words'

/** A change is known to some ten km² at best. */
export const toTens = (km2: number): number => Math.round(km2 / 10) * 10

/** In labels: "+8,210", "−310"; "little change" below the package's limit. */
export const sayChangeLabel = (index: DatasetIndex, km2: number): string =>
  isLittleChange(index, km2) ? 'little change' : saySigned(toTens(km2))

/** The same with its unit: "+8,210 km²". */
export const sayChangeUnit = (index: DatasetIndex, km2: number): string =>
  isLittleChange(index, km2) ? 'little change' : `${saySigned(toTens(km2))} km²`

/** The same as it is known: "about +8,210 km²". */
export const sayChangeAbout = (index: DatasetIndex, km2: number): string =>
  isLittleChange(index, km2) ? 'little change' : `about ${saySigned(toTens(km2))} km²`

/** In tables, where a small figure is said too: "little change (+40)". */
export const sayChangeCell = (index: DatasetIndex, km2: number): string =>
  isLittleChange(index, km2) ? `little change (${saySigned(toTens(km2))})` : saySigned(toTens(km2))

/** Why there is no bar (rule H1). */
export function sayNoChange(index: DatasetIndex, why: NoChange): string {
  switch (why.kind) {
    case 'over':
      return 'no value: the data end before the month does'
    case 'outside':
      return 'no value: the period ends before the month does'
    case 'early':
      return `no value: ${mapperLabel(index, why.mapper)}’s map was being built`
    case 'ends':
      return 'no value: no shown mapper has both ends of the month'
  }
}

/** A month as its mappers put it, first who the bar is by, then who disputes it. */
export function sayMonthLines(index: DatasetIndex, one: ChangeMonth): readonly string[] {
  const name = sayMonth(one.month)
  if (!one.change) return [`${name}: ${one.why ? sayNoChange(index, one.why) : 'no value'}`]
  return [
    `${name}: ${sayChangeAbout(index, one.change.km2)} by ${mapperLabel(index, one.change.mapper)}`,
    ...one.rivals.map(
      (rival) => `${mapperLabel(index, rival.mapper)}: ${sayChangeAbout(index, rival.km2)}`,
    ),
    ...remarks(one.change),
  ]
}

/** The name of a bar: "March 2022: +8,210 km² by ISW; Liveuamap +68,310 km²". */
export const sayMonthName = (index: DatasetIndex, one: ChangeMonth, own: MonthChange): string =>
  [
    `${sayMonth(one.month)}: ${sayChangeUnit(index, own.km2)} by ${mapperLabel(index, own.mapper)}`,
    ...one.rivals.map(
      (rival) => `${mapperLabel(index, rival.mapper)} ${sayChangeUnit(index, rival.km2)}`,
    ),
    ...remarks(own),
  ].join('; ')

const remarks = ({ marks, start, end }: MonthChange): readonly string[] => [
  ...new Set(marks.map(({ kind, flag }) => (kind === 'batch' ? BATCH : sayFlag(flag, [])))),
  ...(start.sourceId === end.sourceId ? [] : [SOURCE]),
]

const BATCH = 'includes a batch update: several days entered at once'
const SOURCE = 'the archive of the map changes within the month'

/** The same for the table, with the days and places of batch updates. */
export const sayRemarks = (index: DatasetIndex, { marks, start, end }: MonthChange): string =>
  [
    ...marks.map(({ kind, day, flag }) => {
      const lead = kind === 'batch' ? 'includes a batch update: ' : ''
      return `${lead}${sayFlag(flag, index.meta.territory.units)}, ${sayDayShort(day)}`
    }),
    ...(start.sourceId === end.sourceId ? [] : [SOURCE]),
  ].join('; ')

/** Who is behind the bars: "By ISW until May 2022, then by DeepState." Empty without bars. */
export function sayMapperRuns(index: DatasetIndex, runs: readonly MapperRun[]): string {
  const last = runs.at(-1)
  if (!last) return ''
  const before = runs
    .slice(0, -1)
    .map((run) => `by ${mapperLabel(index, run.mapper)} until ${sayMonth(run.last.month)}`)
  const name = mapperLabel(index, last.mapper)
  return before.length === 0
    ? `All bars are by ${name}.`
    : `Bars are ${before.join(', ')}, then by ${name}.`
}
