import type { DatasetIndex } from '../../../domain/dataset-index'
import type { EpochDay } from '../../../domain/day'
import {
  objectiveChange,
  objectiveOn,
  objectivesOf,
  objectivesTogether,
  type Objective,
  type ObjectiveChange,
  type ObjectiveReading,
  type Together,
} from '../../../domain/objectives'
import type { Scope } from '../../../domain/scope'
import { mapperLabel } from '../../../domain/territory'
import { UNIT_DAYS } from '../../../domain/units'
import {
  sayCardinal,
  sayDay,
  sayList,
  sayNumber,
  saySigned,
  sayShareRound,
} from '../../../domain/words'

type Moments = Pick<Scope, 'at' | 'vs'>

/** "25 March 2022 (ISW)" */
const sayRow = (index: DatasetIndex, row: Pick<ObjectiveReading, 'day' | 'mapper'>): string =>
  sayDay(row.day) + (row.mapper === null ? '' : ` (${mapperLabel(index, row.mapper)})`)

/** "78.1%" (rule R23); a share that was set has no decimal. */
export const sayPct = ({
  pct,
  isByDefinition,
}: Pick<ObjectiveReading, 'pct' | 'isByDefinition'>): string =>
  `${sayNumber(pct, isByDefinition ? 0 : 1)}%`

/** "78.1% on 1 May 2025 (DeepState)", with what must be said of a row that is not measured. */
export function sayReading(index: DatasetIndex, reading: ObjectiveReading): string {
  const said = `${sayPct(reading)} on ${sayRow(index, reading)}`
  if (reading.isByDefinition) return `${said}, by definition, not measured`
  return reading.isEarly ? `${said}, while the map was still being built` : said
}

/** A reading, or that there is none. */
export const sayValue = (
  index: DatasetIndex,
  reading: ObjectiveReading | null,
  day: EpochDay,
): string =>
  reading === null
    ? `no row within ${UNIT_DAYS} days before ${sayDay(day)}`
    : sayReading(index, reading)

/** The change with both dates, or why none is stated (rule R14); null where nothing is to be said. */
export function sayChange(change: ObjectiveChange): string | null {
  switch (change.kind) {
    case 'points':
      return `${saySigned(change.points, 1)} percentage points from ${sayDay(change.from)} to ${sayDay(change.to)}`
    case 'mappers':
      return 'no change is stated between different maps'
    case 'early':
      return 'no change is stated from a map that was still being built'
    case 'same-row':
      return 'both moments rest on one row'
    default:
      return null
  }
}

/** One sentence: how much of all of them together was occupied at each moment, by area. */
export function sayHeading(index: DatasetIndex, { at, vs }: Moments): string {
  const objectives = objectivesOf(index)
  const days = vs === null ? [at] : [at, vs].sort((a, b) => a - b)
  const levels = days.flatMap((day) => objectivesTogether(objectives, day) ?? [])
  const distinct = levels.filter(({ day }, nth) => day !== levels[nth - 1]?.day)
  const count = sayCardinal(objectives.length)
  if (distinct.length === 0) return `Objectives: share occupied of each of ${count} places`
  return `Objectives: of these ${count} places together, ${sayLevels(index, distinct)}`
}

/** "67% was occupied on 1 May 2025 and 70% on 1 August 2026 (DeepState)" */
function sayLevels(index: DatasetIndex, levels: readonly Together[]): string {
  const isOneMapper = new Set(levels.map(({ mapper }) => mapper)).size === 1
  const parts = levels.map((one, nth) => {
    const isSaidLater = isOneMapper && nth + 1 < levels.length
    const row = isSaidLater ? sayDay(one.day) : sayRow(index, one)
    return `${sayShareRound(one.share)}${nth === 0 ? ' was occupied' : ''} on ${row}`
  })
  return sayList(parts)
}

/** Which mark is which day, and what the figure behind them is or why there is none. */
export function sayKey(index: DatasetIndex, { at, vs }: Moments): string {
  const readings = (day: EpochDay) => objectivesOf(index).map((one) => objectiveOn(one, day))
  const of = (day: EpochDay): string => {
    const [first, ...others] = readings(day)
    const isOne = others.every((one) => one?.day === first?.day && one?.mapper === first?.mapper)
    if (!isOne) return `${sayDay(day)}, by the latest row of each`
    if (!first) return sayValue(index, null, day)
    return first.day === day
      ? sayRow(index, first)
      : `${sayDay(day)}, by the rows of ${sayRow(index, first)}`
  }
  if (vs === null) return `Share of each, all on one scale from 0 to 100%: ${of(at)}.`
  const other = readings(vs)
  const changes = readings(at).map((one, nth) => objectiveChange(one, other[nth] ?? null))
  const points = changes.find((one) => one.kind === 'points')
  const why = changes.flatMap((one) => (one.kind === 'points' ? [] : (sayChange(one) ?? [])))
  return [
    `Share of each, all on one scale from 0 to 100%. Solid: ${of(at)}. Dashed: ${of(vs)}.`,
    ...(points
      ? [`Change: percentage points from ${sayDay(points.from)} to ${sayDay(points.to)}.`]
      : []),
    ...[...new Set(why)].map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}.`),
  ].join(' ')
}

/** What is to be said of the places, the same words once, and how the lines are drawn. */
export function sayNotes(
  objectives: readonly Objective[],
  { from, to }: Pick<Scope, 'from' | 'to'>,
): readonly string[] {
  const has = ({ series }: Objective, isSo: readonly boolean[]): boolean =>
    series.days.some((day, row) => day >= from && day <= to && isSo[row])
  const places = new Map<string, string[]>()
  for (const one of objectives) {
    const remarks = [
      ...(one.note === null ? [] : [one.note]),
      ...(one.isos.length > 1 ? ['share of their summed area'] : []),
      ...(has(one, one.series.byDefinition) ? [BY_DEFINITION] : []),
    ].join('; ')
    if (remarks) places.set(remarks, [...(places.get(remarks) ?? []), one.name])
  }
  const ring = objectives.some((one) => has(one, one.early))
    ? ', a ring while the map was still being built'
    : ''
  return [
    ...[...places].map(([remarks, names]) => `${sayList(names)}: ${remarks}.`),
    `A line joins rows of one source, at most ${UNIT_DAYS} days apart; a row alone is a dot${ring}.`,
  ]
}

const BY_DEFINITION = 'set to 100% by definition, not measured, so drawn thin and hollow'
