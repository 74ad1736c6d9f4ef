import type { DatasetIndex } from './dataset-index'
import { isoDay, monthOf, type EpochDay } from './day'

/** Where a step of one month leads; null where the period holds no earlier or later month with rows. */
export interface MonthSteps {
  readonly previous: EpochDay | null
  readonly next: EpochDay | null
}

/** From a moment to the first date of the unit table in the nearest month before and after its own. */
export function monthSteps(
  index: DatasetIndex,
  { from, to, at }: { readonly from: EpochDay; readonly to: EpochDay; readonly at: EpochDay },
): MonthSteps {
  const here = monthOf(isoDay(at))
  let previous: EpochDay | null = null
  let before = ''
  for (const day of tableDays(index)) {
    if (day < from || day > to) continue
    const month = monthOf(isoDay(day))
    if (month > here) return { previous, next: day }
    if (month < here && month !== before) {
      previous = day
      before = month
    }
  }
  return { previous, next: null }
}

const kept = new WeakMap<DatasetIndex, readonly EpochDay[]>()

/** All dates on which any unit has a row, ascending. */
function tableDays(index: DatasetIndex): readonly EpochDay[] {
  const days =
    kept.get(index) ??
    [...new Set(index.dataset.oblasts.flatMap((unit) => unit.days))].sort((a, b) => a - b)
  kept.set(index, days)
  return days
}
