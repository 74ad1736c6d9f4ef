import type { DatasetIndex } from './dataset-index'
import { measuredParty } from './measured-side'
import { monthNumber } from './day'
import { mapperLabel } from './territory'
import { isLittleChange, type ChangeMonth, type MonthChange } from './territory-change'
import { sayChangeAbout, toTens } from './territory-change-words'
import { sayCardinal, sayMonth, sayNumber } from './words'

/** So many months are told as a mean. */
const LAST_MONTHS = 12
/** From so many months on the last twelve are told beside the count. */
const MANY_MONTHS = 24

/** The sentence over the bars, from the months in view and no further (VISUAL.md, 5). */
export function changeTakeaway(index: DatasetIndex, months: readonly ChangeMonth[]): string {
  const told = months.flatMap((one) => (one.change ? [{ ...one, change: one.change }] : []))
  const [first] = told
  const area = `the area controlled by ${measuredParty(index)}`
  if (!first)
    return 'No shown mapper has both ends of a month in this period: there is no monthly change to tell.'
  if (told.length === 1)
    return `In ${sayMonth(first.month)} ${area} ${sayMoved(index, first.change.km2)}, by ${mapperLabel(index, first.change.mapper)}’s count.`
  const counted = `The${area.slice(3)} ${sayCounts(
    index,
    told.map((one) => one.change.km2),
  )}`
  const recent = told.length < MANY_MONTHS ? null : meanOfLast(told)
  if (told.every((one) => isLittleChange(index, one.change.km2))) return `${counted}.`
  if (recent === null) return `${counted}. ${sayLargest(index, told)}`
  return `${counted}; in the last ${sayCardinal(LAST_MONTHS)} it ${sayMoved(index, recent, ' a month')}.`
}

type ToldMonth = ChangeMonth & { readonly change: MonthChange }

/** "grew by about 330 km² a month", "changed little" */
function sayMoved(index: DatasetIndex, km2: number, per = ''): string {
  if (isLittleChange(index, km2)) return 'changed little'
  return `${km2 > 0 ? 'grew' : 'shrank'} by about ${sayNumber(Math.abs(toTens(km2)))} km²${per}`
}

/** "grew in 36 of 53 months", the more frequent direction first. */
function sayCounts(index: DatasetIndex, changes: readonly number[]): string {
  const moved = changes.filter((km2) => !isLittleChange(index, km2))
  const grew = moved.filter((km2) => km2 > 0).length
  const shrank = moved.length - grew
  if (moved.length === 0) return `changed little in all ${changes.length} months`
  const [verb, most] = grew >= shrank ? ['grew', grew] : ['shrank', shrank]
  const [other, least] = grew >= shrank ? ['shrank', shrank] : ['grew', grew]
  const also = least === 0 ? '' : ` and ${other} in ${least}`
  return most === changes.length
    ? `${verb} in all ${most} months`
    : `${verb} in ${most} of ${changes.length} months${also}`
}

/** Mean of the last twelve months in a row by one mapper, km²; null where they are not that. */
function meanOfLast(told: readonly ToldMonth[]): number | null {
  const last = told.slice(-LAST_MONTHS)
  const [first] = last
  const end = last.at(-1)
  if (!first || !end || monthNumber(end.month) - monthNumber(first.month) !== LAST_MONTHS - 1)
    return null
  if (last.some((one) => one.change.mapper !== first.change.mapper)) return null
  return last.reduce((sum, one) => sum + one.change.km2, 0) / LAST_MONTHS
}

function sayLargest(index: DatasetIndex, told: readonly ToldMonth[]): string {
  const most = told.reduce((best, one) =>
    Math.abs(one.change.km2) > Math.abs(best.change.km2) ? one : best,
  )
  const size = sayChangeAbout(index, most.change.km2)
  const by = `${mapperLabel(index, most.change.mapper)}’s count`
  return `The largest change was in ${sayMonth(most.month)}: ${size} by ${by}.`
}
