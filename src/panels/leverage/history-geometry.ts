import type { EpochDay } from '../../domain/day'
import type { MonthMark } from '../../domain/leverage/leverage-history'
import { timeFrameIn, type TimeFrame } from '../../ui/time-axis'
import type { HistoryMonth, HistorySide, HistoryView } from './history-view'

/** Top, base line and height of the drawing, px. */
export const PLOT = { top: 10, middle: 80, base: 142, height: 164 } as const

const LEFT = 24
const RIGHT = 72

/** Least distance between the two names at the line ends, px. */
const LABEL_GAP = 17

/** How a stretch of a line is drawn: firm, too little measured, or after the last firm month. */
export type Stretch = 'firm' | 'thin' | 'provisional'

export interface HistoryGeometry {
  readonly frame: TimeFrame
  /** Middle of the plot, px. */
  readonly middle: number
  readonly grid: readonly { readonly y: number; readonly label: string }[]
  readonly lines: readonly SideLine[]
  /** Where evidence is thin on either side. */
  readonly hatched: readonly { readonly x: number; readonly width: number }[]
  /** The month of a day, null where it is not in the drawing. */
  monthAt(day: EpochDay): HistoryMonth | null
}

export interface SideLine {
  readonly side: HistorySide
  readonly paths: readonly { readonly stretch: Stretch; readonly d: string }[]
  /** Values at the moment (filled) and the moment compared with (ring). */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isGhost: boolean }[]
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | null
}

export const historyFrame = (history: HistoryView, width: number): TimeFrame =>
  timeFrameIn(history.from, history.to, { form: 'D', width, left: LEFT, right: RIGHT })

/** The month of a day, null where it is not in the drawing. */
export const monthOn = (months: readonly HistoryMonth[], day: EpochDay): HistoryMonth | null =>
  months.find((one) => day >= one.first && day <= one.last) ?? null

const yOf = (value: number): number => PLOT.base - (value / 100) * (PLOT.base - PLOT.top)

/** Paths, dots and labels of both lines in a container of this width, px. */
export function historyGeometry(history: HistoryView, width: number): HistoryGeometry {
  const frame = historyFrame(history, width)
  const { months, sides } = history
  const xs = months.map(({ day }) => frame.x(Math.min(frame.to, Math.max(frame.from, day))))
  const monthAt = (day: EpochDay): HistoryMonth | null => monthOn(months, day)
  const places = [history.at, history.vs].map((day) =>
    day === null ? -1 : months.findIndex((one) => one === monthAt(day)),
  )
  const labels = labelYs(sides)
  return {
    frame,
    middle: (frame.left + frame.width - frame.right) / 2,
    grid: [0, 25, 50, 75, 100].map((value) => ({ y: yOf(value), label: String(value) })),
    lines: sides.map((side, place) => ({
      side,
      paths: pathsOf(side.marks, xs),
      dots: places.flatMap((at, nth) => {
        const value = side.marks[at]?.value ?? null
        return value === null ? [] : [{ x: xs[at] ?? 0, y: yOf(value), isGhost: nth === 1 }]
      }),
      label:
        side.end === null
          ? null
          : { x: (xs[side.end.at] ?? 0) + 8, y: labels[place] ?? 0, text: side.end.label },
    })),
    hatched: hatchedSpans(history, frame),
    monthAt,
  }
}

/** Runs of one style; a run starts where the one before ends, a month not drawn leaves a gap. */
function pathsOf(marks: readonly MonthMark[], xs: readonly number[]): SideLine['paths'] {
  const runs: { stretch: Stretch; points: string[] }[] = []
  marks.forEach((mark, at) => {
    if (mark.value === null) return
    const point = `${(xs[at] ?? 0).toFixed(1)} ${yOf(mark.value).toFixed(1)}`
    const before = marks[at - 1]
    const run = runs.at(-1)
    if (!run || !before || before.value === null) {
      runs.push({ stretch: stretchOf(mark, mark), points: [point] })
      return
    }
    const stretch = stretchOf(mark, before)
    if (run.points.length === 1) run.stretch = stretch
    if (run.stretch === stretch) run.points.push(point)
    else runs.push({ stretch, points: [run.points.at(-1) ?? point, point] })
  })
  // A month alone becomes a line without length: its round ends draw a dot.
  return runs.map(({ stretch, points: [first = '', ...more] }) => ({
    stretch,
    d: `M${[first, ...(more.length === 0 ? [first] : more)].join('L')}`,
  }))
}

function stretchOf(mark: MonthMark, before: MonthMark): Stretch {
  if (mark.isProvisional) return 'provisional'
  return mark.standing === 'thin' || before.standing === 'thin' ? 'thin' : 'firm'
}

/** One span per run of months in which too little is measured on either side. */
function hatchedSpans(
  { months, sides }: HistoryView,
  frame: TimeFrame,
): HistoryGeometry['hatched'] {
  const spans: { x: number; width: number; end: EpochDay }[] = []
  months.forEach((month, at) => {
    if (!sides.some(({ marks }) => marks[at]?.standing === 'thin')) return
    const x = frame.x(Math.max(frame.from, month.first))
    const end = frame.x(Math.min(frame.to, month.last + 1))
    const run = spans.at(-1)
    if (run?.end === month.first) {
      run.width = end - run.x
      run.end = month.last + 1
    } else spans.push({ x, width: end - x, end: month.last + 1 })
  })
  return spans
}

/** Heights of the two names at the line ends, moved apart where they would touch. */
function labelYs(sides: readonly [HistorySide, HistorySide]): readonly [number, number] {
  const [low, high] = sides.map(({ end }) => (end === null ? 0 : yOf(end.value)))
  if (low === undefined || high === undefined) return [0, 0]
  const gap = Math.abs(low - high)
  if (gap >= LABEL_GAP) return [low, high]
  const shift = (LABEL_GAP - gap) / 2
  return low <= high ? [low - shift, high + shift] : [low + shift, high - shift]
}
