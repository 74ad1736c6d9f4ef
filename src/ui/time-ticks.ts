import { asIsoDay, epochDay, isoDay, yearOf, type EpochDay } from '../domain/day'

export interface TimeTick {
  readonly day: EpochDay
  readonly x: number
  readonly label: string
  /** Where the label stands; the middle of its span. */
  readonly labelX: number
}

/** What ticks are placed on: a period, where its days stand, and the room there is, px. */
export interface TickRoom {
  readonly from: EpochDay
  readonly to: EpochDay
  readonly plot: number
  readonly isShort: boolean
  x(day: EpochDay): number
}

/** Years, months or days of a period, as many as have room for their labels. */
export function timeTicks(room: TickRoom): readonly TimeTick[] {
  const days = room.to - room.from
  if (days > 620) return yearTicks(room)
  return days > 70 ? monthTicks(room) : dayTicks(room)
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function yearTicks({ from, to, plot, isShort, x }: TickRoom): readonly TimeTick[] {
  const first = yearOf(isoDay(from))
  const last = yearOf(isoDay(to))
  const needed = isShort ? 26 : 40
  const step = Math.ceil(needed / Math.max(1, plot / (last - first + 1)))
  return range(first, last).map((year) => {
    const start = Math.max(from, startOf(year))
    const end = Math.min(to, startOf(year + 1))
    const isLabelled = (year - first) % step === 0 && x(end) - x(start) >= needed * 0.7
    const label = isShort ? `’${String(year).slice(2)}` : String(year)
    return {
      day: start,
      x: x(start),
      label: isLabelled ? label : '',
      labelX: (x(start) + x(end)) / 2,
    }
  })
}

function monthTicks({ from, to, plot, x }: TickRoom): readonly TimeTick[] {
  const months: EpochDay[] = []
  for (let day = firstOfMonth(from); day <= to; day = firstOfMonth(day + 32)) months.push(day)
  const step = Math.ceil(42 / Math.max(1, plot / months.length))
  return months.map((month, at) => {
    const start = Math.max(from, month)
    const end = Math.min(to, firstOfMonth(month + 32))
    const iso = isoDay(month)
    const name = MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''
    const isFirst = at === 0 || iso.slice(5, 7) === '01'
    const fits = at % step === 0 && x(end) - x(start) >= 18
    const label = !fits ? '' : isFirst && plot > 300 ? `${name} ${iso.slice(0, 4)}` : name
    return { day: start, x: x(start), label, labelX: (x(start) + x(end)) / 2 }
  })
}

function dayTicks({ from, to, plot, x }: TickRoom): readonly TimeTick[] {
  const count = to - from + 1
  const step = Math.max(1, Math.ceil(count / Math.max(1, Math.floor(plot / 52))))
  return range(0, Math.floor((to - from) / step)).map((at) => {
    const day = from + at * step
    const iso = isoDay(day)
    const label = `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''}`
    return { day, x: x(day), label, labelX: x(day) }
  })
}

const firstOfMonth = (day: EpochDay): EpochDay => day - Number(isoDay(day).slice(8)) + 1

function startOf(year: number): EpochDay {
  const day = asIsoDay(`${year}-01-01`)
  return day === null ? 0 : epochDay(day)
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
