import type { DatasetIndex } from '../../../domain/dataset-index'
import { allMappers } from '../../../domain/scope'
import { mapperLabel } from '../../../domain/territory'
import { mapperRuns, type ChangeMonth, type MonthChange } from '../../../domain/territory-change'
import { sayMapperRuns, sayNoChange } from '../../../domain/territory-change-words'
import { sayList, sayMonth, sayNumber } from '../../../domain/words'

interface Noted {
  readonly months: readonly ChangeMonth[]
  readonly atMonth: ChangeMonth | null
  readonly limitKm2: number
}

/** How to read the drawing, and what it does not show. */
export function changeNotes(
  index: DatasetIndex,
  { months, atMonth, limitKm2 }: Noted,
): readonly string[] {
  const isOver = (change: MonthChange): boolean => Math.abs(change.km2) > limitKm2
  const told = months.flatMap((one) => one.change ?? [])
  const rivals = months.flatMap((one) => one.rivals)
  const names = allMappers(index)
    .filter((id) => rivals.some((one) => one.mapper === id))
    .map((id) => mapperLabel(index, id))
  const beyond = rivals.filter(isOver).length
  const little = sayNumber(index.meta.territory.littleChangeKm2PerMonth)
  return [
    ...(told.some(isOver)
      ? [`Bars over ${sayNumber(limitKm2)} km² are cut; the figure stands on them.`]
      : []),
    sayMapperRuns(index, mapperRuns(months)),
    ...(names.length > 0 ? [`Short ticks: the same month by ${sayList(names)}.`] : []),
    ...(beyond > 0
      ? [`${sayNumber(beyond)} of them lie beyond the scale and stand in the table.`]
      : []),
    ...(told.length > 0
      ? [`Figures to the nearest 10 km²; under ${little} km² reads “little change”.`]
      : []),
    ...(atMonth?.why ? [`${sayMonth(atMonth.month)}: ${sayNoChange(index, atMonth.why)}.`] : []),
  ].filter((words) => words !== '')
}
