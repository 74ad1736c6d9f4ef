import type { DatasetIndex } from './dataset-index'
import { measuredParty } from './measured-side'
import type { OneUnit, UnitStep } from './one-unit'
import { mapperLabel } from './territory'
import { isLittleChange } from './territory-change'
import { sayChangeAbout, sayChangeUnit } from './territory-change-words'
import { UNIT_DAYS } from './units'
import { sayCount, sayDay, sayNumber } from './words'

/** Why no change is stated between two rows. */
const WHY: Readonly<Record<NonNullable<UnitStep['why']>, string>> = {
  source: 'the source changes between the rows',
  gap: `the rows lie more than ${UNIT_DAYS} days apart`,
  definition: 'set by definition, not measured',
  early: 'the map was being built',
}

export const sayNoStep = ({ why }: UnitStep): string =>
  why === null ? '' : `no value: ${WHY[why]}`

/** Whose maps both rows are cut from: " by DeepState"; empty where they are no daily map's. */
export function sayStepBy(index: DatasetIndex, unit: OneUnit, { row }: UnitStep): string {
  const mapper = unit.mappers[row] ?? null
  return mapper === null ? '' : ` by ${mapperLabel(index, mapper)}`
}

/** The name of a bar: "1 April 2025 to 1 May 2025: +150 km² by DeepState". */
export const sayStepName = (index: DatasetIndex, unit: OneUnit, step: UnitStep): string =>
  `${sayDay(step.from)} to ${sayDay(step.to)}: ${step.km2 === null ? sayNoStep(step) : `${sayChangeUnit(index, step.km2)}${sayStepBy(index, unit, step)}`}`

/** The same with how well it is known. */
export const sayStep = (index: DatasetIndex, unit: OneUnit, step: UnitStep): string =>
  `${sayDay(step.from)} to ${sayDay(step.to)}: ${step.km2 === null ? sayNoStep(step) : `${sayChangeAbout(index, step.km2)}${sayStepBy(index, unit, step)}`}`

/** The sentence over one unit's changes, from the rows in view and no further. */
export function stepsTakeaway(
  index: DatasetIndex,
  unit: OneUnit,
  steps: readonly UnitStep[],
): string {
  const told = steps.flatMap((step) => (step.km2 === null ? [] : [{ step, km2: step.km2 }]))
  const area = `area of ${unit.name} controlled by ${measuredParty(index)}`
  const [first] = told
  if (!first) return `No two rows of this period can be compared: no change of the ${area} is told.`
  const moved = told.filter(({ km2 }) => !isLittleChange(index, km2))
  const grew = moved.filter(({ km2 }) => km2 > 0).length
  const most = told.reduce(
    (best, one) => (Math.abs(one.km2) > Math.abs(best.km2) ? one : best),
    first,
  )
  if (moved.length === 0)
    return `From row to row of the table the ${area} changed little all ${sayNumber(told.length)} times.`
  return (
    `From row to row of the table the ${area} grew ${sayCount(grew, 'time')} of ` +
    `${sayNumber(told.length)} and shrank ${sayNumber(moved.length - grew)}; ` +
    `the greatest change, ${sayChangeAbout(index, most.km2)}, came between ${sayDay(most.step.from)} and ${sayDay(most.step.to)}.`
  )
}
