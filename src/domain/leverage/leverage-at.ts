import type { Dimension, Indicator } from '../series'
import { addMonths, type IsoMonth } from '../day'
import { combine, type CombinedDimension } from './combine'
import { standingOf, type Standing } from './coverage'
import { knownOrNull, type LeverageModel, type SideModel, type Track } from './leverage-model'
import { usableWeights, type Weights } from './weights'

/** Both sides in one month, or on which side of the index the month lies (rule R24). */
export type Leverage =
  | {
      readonly kind: 'inside'
      readonly month: IsoMonth
      readonly sides: readonly [SideLeverage, SideLeverage]
    }
  | { readonly kind: 'before' | 'after'; readonly month: IsoMonth }

/** The index of one side in one month. */
export interface SideLeverage {
  readonly side: string
  /** L, 0 to 100 (rule L7); null when no dimension with weight is present. */
  readonly value: number | null
  /** The 5-95 % range of rule L11; null until draws are computed. */
  readonly interval: Interval | null
  /** Share of the default weight that is measured, 0 to 1 (rule L9). */
  readonly coverage: number
  readonly standing: Standing
  /** This or an earlier month rests too much on carried values (rules L10, R24). */
  readonly isProvisional: boolean
  /** In the order of the model's dimensions. */
  readonly parts: readonly DimensionPart[]
}

export interface Interval {
  readonly low: number
  readonly high: number
}

/** What a dimension gives to the value. */
export interface DimensionPart {
  readonly dimension: Dimension
  /** S(d), 0 to 100 (rule L6); null when it is absent. */
  readonly score: number | null
  /** Points of the value (rule L8); null when it is absent. */
  readonly points: number | null
  /** The indicators that the side uses; empty where it has no series at all. */
  readonly indicators: readonly IndicatorPart[]
}

/** What an indicator gives to the value. */
export interface IndicatorPart {
  readonly indicator: Indicator
  readonly points: number | null
  /** The value in use, null when the indicator is missing (rule L4). */
  readonly reading: {
    readonly value: number
    /** The month the value is of; earlier than the month shown when carried. */
    readonly month: IsoMonth
    readonly isCarried: boolean
    readonly score: number
    readonly isClipped: boolean
  } | null
  /** First and last month of the index in which a value is in use; null when there is none. */
  readonly reach: { readonly first: IsoMonth; readonly last: IsoMonth } | null
}

/** The index of a month (rules L6 to L10). Throws a RangeError where `weightFault` has words. */
export function leverageAt(model: LeverageModel, weights: Weights, month: IsoMonth): Leverage {
  const { firstMonth, lastMonth } = model.limits
  if (month < firstMonth) return { kind: 'before', month }
  if (month > lastMonth) return { kind: 'after', month }
  const at = model.months.indexOf(month)
  const inOrder = usableWeights(model, weights)
  const [low, high] = model.sides
  return {
    kind: 'inside',
    month,
    sides: [sideAt({ model, at }, low, inOrder), sideAt({ model, at }, high, inOrder)],
  }
}

/** A month of the model by its place. */
interface Place {
  readonly model: LeverageModel
  readonly at: number
}

function sideAt(place: Place, side: SideModel, weights: readonly number[]): SideLeverage {
  const { model, at } = place
  const combined = combine(
    side.tracks.map((tracks, nth) => ({
      weight: weights[nth] ?? 0,
      indicators: tracks.map((track) => ({
        weight: track.indicator.weight,
        score: knownOrNull(track.scores[at]),
      })),
    })),
  )
  const coverage = side.coverage[at] ?? 0
  return {
    side: side.side,
    value: combined.value,
    interval: null,
    coverage,
    standing: combined.value === null ? 'not-drawn' : standingOf(coverage, model.limits),
    isProvisional: at >= model.firstProvisional,
    parts: model.dimensions.map((dimension, nth) => {
      const { score, points, indicatorPoints } = combined.dimensions[nth] as CombinedDimension
      const indicators = (side.tracks[nth] ?? []).map((track, row) =>
        indicatorPart(place, track, indicatorPoints[row] ?? null),
      )
      return { dimension, score, points, indicators }
    }),
  }
}

function indicatorPart({ model, at }: Place, track: Track, points: number | null): IndicatorPart {
  const month = model.months[at] as IsoMonth
  const value = knownOrNull(track.values[at])
  const age = track.ages[at] ?? 0
  return {
    indicator: track.indicator,
    points,
    reading:
      value === null
        ? null
        : {
            value,
            month: addMonths(month, -age),
            isCarried: age > 0,
            score: track.scores[at] ?? NaN,
            isClipped: track.clipped[at] === 1,
          },
    reach: reachOf(model, track),
  }
}

function reachOf(model: LeverageModel, { ages }: Track): IndicatorPart['reach'] {
  const first = model.months[ages.findIndex((age) => age >= 0)]
  const last = model.months[ages.findLastIndex((age) => age >= 0)]
  return first === undefined || last === undefined ? null : { first, last }
}
