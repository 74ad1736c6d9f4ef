import type { EpochDay } from '../domain/day'
import { timeTicks, type TimeTick } from './time-ticks'

/** Which drawing fits a container (VISUAL.md, 4 and 13): large, medium, drawer, small. */
export type Form = 'L' | 'M' | 'D' | 'S'

/** The shared time axis at one width: every drawing that uses it puts a day at the same x (V2). */
export interface TimeFrame {
  readonly form: Form
  readonly width: number
  /** Stub at the left and margin at the right of the plot, px. */
  readonly left: number
  readonly right: number
  readonly from: EpochDay
  readonly to: EpochDay
  x(day: EpochDay): number
  /** The nearest day of the period. */
  dayAt(x: number): EpochDay
  readonly ticks: readonly TimeTick[]
}

const FORMS: readonly { form: Form; from: number; left: number; right: number }[] = [
  { form: 'L', from: 780, left: 132, right: 84 },
  { form: 'M', from: 620, left: 104, right: 78 },
  { form: 'D', from: 460, left: 84, right: 70 },
]

const SMALL = { form: 'S', left: 30, right: 12 } as const

/** Which drawing fits a container of this width, px. */
export const formOf = (width: number): Form => boxOf(width).form

const boxOf = (width: number) => FORMS.find((one) => width >= one.from) ?? SMALL

/** The frame of the shared axis in a container of this width (px) for a period (both ends inside). */
export function timeFrame(from: EpochDay, to: EpochDay, width: number): TimeFrame {
  const { form, left, right } = boxOf(width)
  return timeFrameIn(from, to, { form, width, left, right })
}

/** Where a time axis stands that is not the shared one, px. */
export type FrameBox = Pick<TimeFrame, 'form' | 'width' | 'left' | 'right'>

/** A frame with its own margins, for drawings that do not stand under the shared axis. */
export function timeFrameIn(from: EpochDay, to: EpochDay, box: FrameBox): TimeFrame {
  const { form, width, left, right } = box
  const span = Math.max(1, to - from)
  const plot = Math.max(1, width - left - right)
  const x = (day: EpochDay): number => left + ((day - from) / span) * plot
  return {
    form,
    width,
    left,
    right,
    from,
    to,
    x,
    dayAt: (at) => Math.min(to, Math.max(from, from + Math.round(((at - left) / plot) * span))),
    ticks: timeTicks({ from, to, x, plot, isShort: form === 'S' }),
  }
}
