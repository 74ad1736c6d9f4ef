import type { EpochDay } from '../../domain/day'
import type { PanelView } from '../panel'
import type { TerritoryCommon } from './territory-common'
import type { Overview } from './territory-view'

/** What every other form of the panel shows on its stage; the figures come with the form. */
export interface FormView extends PanelView, TerritoryCommon {
  readonly from: EpochDay
  readonly to: EpochDay
  readonly at: EpochDay
  readonly vs: EpochDay | null
  /** Pole of the party whose control is measured; gives the hue. */
  readonly pole: number
  /** The moment for those who do not see the cursor. */
  readonly atWords: string
  /** What is read at a day under the pointer. */
  readonly readingsOn: (day: EpochDay) => readonly string[]
  readonly atLabel: CursorLabel
  readonly vsLabel: CursorLabel | null
  /** Gridlines with their labels, upwards. */
  readonly ticks: readonly ValueTick[]
  /** How the drawing is to be read, under it; one sentence each. */
  readonly notes: readonly string[]
  readonly overview: Overview
}

/** What is said where a cursor stands. */
export interface CursorLabel {
  /** On the scale; null where there is no value. */
  readonly value: number | null
  readonly lines: readonly LabelLine[]
}

export interface LabelLine {
  readonly name: string
  readonly value: string
  /** What it opens, and how that is called; null where there is nothing to open. */
  readonly record: { readonly ref: string; readonly name: string } | null
}

export interface ValueTick {
  readonly value: number
  readonly label: string
  /** For narrow drawings: "+1.5k". */
  readonly short: string
  /** Under the label. */
  readonly other: string
}
