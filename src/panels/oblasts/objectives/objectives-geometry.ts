import { timeFrameIn, type TimeFrame } from '../../../ui/time-axis'
import type { ObjectivesView, ObjectiveValue, ObjectiveView } from './objectives-view'

/** Top, base line and height of one chart, px. */
export const PLOT = { top: 4, base: 60, height: 78 } as const

/** Space between two charts, and the width from which three stand side by side, px. */
export const GAP = 18
const THREE_FROM = 500

export interface ObjectivesGrid {
  readonly columns: number
  readonly frame: TimeFrame
  readonly labels: readonly AxisLabel[]
}

export interface AxisLabel {
  readonly key: string
  readonly x: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/** How many charts stand side by side in a container of this width, and the axis of each. */
export function objectivesGrid({ from, to, ends }: ObjectivesView, width: number): ObjectivesGrid {
  const columns = width >= THREE_FROM ? 3 : 2
  const cell = Math.floor((width - GAP * (columns - 1)) / columns)
  const frame = timeFrameIn(from, to, { form: 'S', width: cell, left: 26, right: 3 })
  const ticks = frame.ticks.filter((tick) => tick.label !== '')
  const [first, last] = ends
  const labels: readonly AxisLabel[] =
    ticks.length > 0
      ? ticks.map(({ label, labelX }) => ({ key: label, x: labelX, text: label, anchor: 'middle' }))
      : [
          { key: 'first', x: frame.left, text: first, anchor: 'start' },
          { key: 'last', x: cell - frame.right, text: last, anchor: 'end' },
        ]
  return { columns, frame, labels }
}

export const yOf = (pct: number): number => PLOT.base - (pct / 100) * (PLOT.base - PLOT.top)

export interface Stretch {
  readonly key: number
  readonly isHollow: boolean
  readonly line: string
}

export interface Dot {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly isHollow: boolean
}

export interface ObjectiveShapes {
  readonly stretches: readonly Stretch[]
  /** Rows that no line joins. */
  readonly dots: readonly Dot[]
  /** Values at the moments, each on the day of its row. */
  readonly values: readonly Dot[]
}

/** Lines, lone rows and values of one chart. */
export function objectiveShapes(item: ObjectiveView, frame: TimeFrame): ObjectiveShapes {
  const place = (row: number): { x: number; y: number } => ({
    x: frame.x(item.days[row] ?? NaN),
    y: yOf(item.shares[row] ?? NaN),
  })
  const stretches: Stretch[] = []
  const dots: Dot[] = []
  for (const { start, end, isHollow } of item.runs) {
    if (end - start === 1) dots.push({ key: String(start), isHollow, ...place(start) })
    else {
      const points = Array.from({ length: end - start }, (_, nth) => place(start + nth))
      const line = `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`
      stretches.push({ key: start, isHollow, line })
    }
  }
  return { stretches, dots, values: item.values.flatMap((one) => valueDot(one, frame)) }
}

/** A row before the period is printed with its date but has no place on the axis. */
const valueDot = (
  { moment, day, pct, isHollow }: ObjectiveValue,
  frame: TimeFrame,
): readonly Dot[] =>
  day < frame.from ? [] : [{ key: moment, x: frame.x(day), y: yOf(pct), isHollow }]
