import type { EpochDay } from '../../../domain/day'
import type { FormView } from '../form-view'

/** Changes as bars on the time axis, of the country by month or of one unit from row to row. */
export interface BarsView extends FormView {
  readonly bars: readonly Bar[]
  /** Bars longer than this are cut. */
  readonly limitKm2: number
  /** Ends of the scale; the lower one is below zero. */
  readonly topKm2: number
  readonly bottomKm2: number
  /** Places on the axis for which there is no value. */
  readonly missing: readonly Place[]
  /** Where the bars of one mapper end and those of another begin. */
  readonly seams: readonly BarSeam[]
  /** Names the row of bars. */
  readonly barsName: string
  readonly rivals: readonly RivalTick[]
  /** Said in the middle where there is no bar at all. */
  readonly empty: string | null
}

/** A stretch of the time axis: from the first day up to before the other. */
export interface Place {
  readonly from: EpochDay
  readonly until: EpochDay
}

export interface Bar extends Place {
  readonly record: string
  /** Accessible name. */
  readonly name: string
  readonly km2: number
  /** "+8,210" */
  readonly figure: string
  readonly isCut: boolean
  /** Holds the moment, or the moment compared with. */
  readonly mark: 'at' | 'vs' | null
}

/** What another mapper counts for the place of a bar, where it is within the scale. */
export interface RivalTick extends Place {
  readonly record: string
  readonly name: string
  readonly km2: number
  /** Solid, dashed, dotted, by the order of the package (VISUAL.md, V5). */
  readonly stroke: 'solid' | 'dashed' | 'dotted'
}

export interface BarSeam {
  readonly day: EpochDay
  /** "ISW until May 2022,", "then DeepState" */
  readonly lines: readonly string[]
}
