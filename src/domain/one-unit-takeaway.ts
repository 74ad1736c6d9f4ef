import type { DatasetIndex } from './dataset-index'
import type { Measure } from './filters'
import { objectiveChange, objectiveOn, type ObjectiveReading } from './objectives'
import { unitRowsIn, type OneUnit } from './one-unit'
import type { Scope } from './scope'
import { mapperLabel } from './territory'
import { sayUnitShare } from './unit-words'
import { UNIT_DAYS } from './units'
import { sayCount, sayDay, sayNumber } from './words'

type TakeawayScope = Pick<Scope, 'from' | 'to' | 'at' | 'vs' | 'measure'>

/** The sentence over one unit: the moment and what it is compared with, earlier first (rule R14). */
export function unitTakeaway(index: DatasetIndex, unit: OneUnit, scope: TakeawayScope): string {
  const nothing = sayNothing(unit, scope)
  if (nothing !== null) return nothing
  const { at, vs, measure } = scope
  const days = vs === null || vs === at ? [at] : [Math.min(at, vs), Math.max(at, vs)]
  const told = days.map((day) => ({ day, reading: objectiveOn(unit, day) }))
  const parts = told.map(({ day, reading }) =>
    reading ? partOf(index, unit, { reading, measure }) : day,
  )
  const [first, second] = told
  const change = first && second ? sayChange(measure, first.reading, second.reading) : ''
  const base = sayDay(index.meta.territory.baselineDay)
  const less =
    unit.count === 'since'
      ? ` The ${sayUnitShare(unit.less.pct)} held on ${base} is not counted.`
      : ''
  return `${joined(unit, parts)}${change}.${less}`
}

/** A period without rows, or in which nothing was held; else null. */
function sayNothing(unit: OneUnit, scope: TakeawayScope): string | null {
  const { start, end } = unitRowsIn(unit, scope)
  if (start === end) return `The mappers shown have no row for ${unit.name} in this period.`
  if (unit.series.occupiedPct.slice(start, end).some((pct) => pct !== 0)) return null
  const rows = sayCount(end - start, 'row')
  return `In none of the ${rows} of this period was any of ${unit.name} occupied.`
}

interface Part {
  /** "by DeepState’s maps" */
  readonly by: string
  readonly size: string
  readonly on: string
}

function partOf(
  index: DatasetIndex,
  unit: OneUnit,
  { reading, measure }: { readonly reading: ObjectiveReading; readonly measure: Measure },
): Part {
  const { mapper, pct, areaKm2, day } = reading
  const maps = mapper === null ? 'by a single figure' : `by ${mapperLabel(index, mapper)}’s maps`
  const share = sayUnitShare(Math.max(0, pct - unit.less.pct))
  const area = sayArea(Math.max(0, areaKm2 - unit.less.km2))
  return {
    by: reading.isByDefinition ? 'by definition' : maps,
    size: pct === 0 ? 'no part' : measure === 'share' ? share : `${area} (${share})`,
    on: `on ${sayDay(day)}${reading.isEarly ? ', while the map was being built,' : ''}`,
  }
}

/** The parts as one sentence; a day stands for a reading that there is not. */
function joined(unit: OneUnit, parts: readonly (Part | number)[]): string {
  const words = parts.map((part, at) => {
    if (typeof part === 'number')
      return `${at === 0 ? '' : '; '}the mappers shown have no row for ${unit.name} in the ${UNIT_DAYS} days up to ${sayDay(part)}`
    const before = parts[at - 1]
    if (typeof before === 'object')
      return `${before.by === part.by ? ' and' : `; ${part.by}`} ${part.size} ${part.on}`
    return `${at === 0 ? '' : '; '}${part.by} ${part.size} of ${unit.name} was occupied ${part.on}`
  })
  const text = words.join('').replace(/,$/, '')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** Later less earlier, where one mapper gives both; else why there is no difference. */
function sayChange(
  measure: Measure,
  earlier: ObjectiveReading | null,
  later: ObjectiveReading | null,
): string {
  const change = objectiveChange(earlier, later)
  switch (change.kind) {
    case 'points': {
      if (Math.abs(change.points) < 0.05) return ': no change'
      const km2 = Math.abs((later?.areaKm2 ?? NaN) - (earlier?.areaKm2 ?? NaN))
      const size =
        measure === 'share' ? `${sayNumber(Math.abs(change.points), 1)} points` : sayArea(km2)
      return `: ${size} ${change.points > 0 ? 'more' : 'less'}`
    }
    case 'mappers':
      return '. These are different mappers: no difference is computed'
    case 'early':
      return '. No difference is computed from a map being built'
    case 'same-row':
      return ', the one row for both days'
    case 'definition':
    case 'missing':
      return ''
  }
}

/** To 100 km²: to 1,000, as for the country, the difference of two days would not add up. */
const sayArea = (km2: number): string =>
  km2 > 0 && km2 < 50 ? 'less than 100 km²' : `about ${sayNumber(Math.round(km2 / 100) * 100)} km²`
