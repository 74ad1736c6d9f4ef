import {
  addMonths,
  daysIn,
  epochDay,
  firstDayOf,
  isoDay,
  monthOf,
  type EpochDay,
} from '../../domain/day'

interface Reach {
  readonly from: EpochDay
  readonly to: EpochDay
}

/** Where a key moves a day to within a period: arrows by a day, pages by a month; null for other keys. */
export function stepDay(day: EpochDay, key: string, { from, to }: Reach): EpochDay | null {
  const next = target(day, key, { from, to })
  return next === null ? null : Math.min(to, Math.max(from, next))
}

function target(day: EpochDay, key: string, { from, to }: Reach): EpochDay | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return day - 1
    case 'ArrowRight':
    case 'ArrowUp':
      return day + 1
    case 'PageDown':
      return shiftMonth(day, -1)
    case 'PageUp':
      return shiftMonth(day, 1)
    case 'Home':
      return from
    case 'End':
      return to
    default:
      return null
  }
}

/** The same day of another month, or its last day. */
function shiftMonth(day: EpochDay, months: number): EpochDay {
  const iso = isoDay(day)
  const month = addMonths(monthOf(iso), months)
  return epochDay(firstDayOf(month)) + Math.min(Number(iso.slice(8)), daysIn(month)) - 1
}
