import type { Form, TimeFrame } from '../../ui/time-axis'

/** Where the drawing stands in its box, px (VISUAL.md, 6 and 13). */
export interface Plot {
  readonly height: number
  readonly top: number
  readonly bottom: number
  /** How many events may be named. */
  readonly eventLabels: number
  /** How many published figures may be, and how many batch updates. */
  readonly pointLabels: number
}

const WIDE = { height: 360, top: 46, bottom: 336 }

const PLOTS: Readonly<Record<Form, Plot>> = {
  L: { ...WIDE, eventLabels: 7, pointLabels: 3 },
  M: { ...WIDE, eventLabels: 7, pointLabels: 3 },
  D: { ...WIDE, eventLabels: 5, pointLabels: 2 },
  S: { height: 294, top: 46, bottom: 270, eventLabels: 3, pointLabels: 1 },
}

export const plotOf = (form: Form): Plot => PLOTS[form]

/** The same linear scale as the chart's own: zero at the bottom (tested against Recharts). */
export const yScale =
  (plot: Plot, topKm2: number) =>
  (km2: number): number =>
    plot.bottom - (km2 / topKm2) * (plot.bottom - plot.top)

/** Width of the plot without stub and margin, px. */
export const plotWidth = (frame: TimeFrame): number => frame.width - frame.left - frame.right
