import type { IndexMeta } from '../dataset-meta'
import type { Dimension, Indicator } from '../series'
import type { DatasetIndex } from '../dataset-index'
import { monthFromNumber, monthNumber, type IsoMonth } from '../day'
import { dimensionScore } from './combine'
import { evidenceOf, isMostlyCarried } from './coverage'
import { indicatorReader, type IndicatorReader } from './month-readers'
import { carried } from './month-values'
import { scoreOf } from './score'
import type { MonthReader } from './territory-months'

/**
 * The leverage index prepared for one dataset: everything that does not depend on the reader's
 * weights, in typed arrays by month. What weights do to it is `leverageAt` and `leverageHistory`.
 */
export interface LeverageModel {
  readonly limits: IndexMeta
  /** The months of the index, first to last (rule R24). */
  readonly months: readonly IsoMonth[]
  /** In the order of the package, context dimensions (weight 0) among them. */
  readonly dimensions: readonly Dimension[]
  /** The party of the low pole, then that of the high pole. */
  readonly sides: readonly [SideModel, SideModel]
  /** Place of the first provisional month, for both sides (rule R24); `months.length` if none. */
  readonly firstProvisional: number
}

export interface SideModel {
  readonly side: string
  /** Per dimension: the indicators that the side uses (direction not 0), with their months. */
  readonly tracks: readonly (readonly Track[])[]
  /** Per dimension: S(d) by month, NaN where the dimension is absent (rule L6). */
  readonly dimensionScores: readonly Float64Array[]
  /** By month, 0 to 1 (rule L9). */
  readonly coverage: Float64Array
  /** By month, 0 to 1 (rule L10). */
  readonly carriedShare: Float64Array
}

/** One indicator as one side reads it, by month of the index. */
export interface Track {
  readonly indicator: Indicator
  readonly direction: -1 | 1
  /** Month value in use (rules L3, L4); NaN where missing. */
  readonly values: Float64Array
  /** Age of that value in months: 0 fresh, more if carried, -1 where missing. */
  readonly ages: Int16Array
  /** Score, 0 to 100 (rule L5); NaN where missing. */
  readonly scores: Float64Array
  /** 1 where the value lies beyond a goalpost. */
  readonly clipped: Uint8Array
}

const models = new WeakMap<DatasetIndex, LeverageModel>()

/** The model of a dataset; prepared at the first call, the same object afterwards. */
export function leverageModel(index: DatasetIndex): LeverageModel {
  const kept = models.get(index)
  if (kept) return kept
  const model = prepare(index)
  models.set(index, model)
  return model
}

function prepare(index: DatasetIndex): LeverageModel {
  const limits = index.meta.index
  const months = monthsBetween(limits.firstMonth, limits.lastMonth)
  const { dimensions } = index.dataset
  const [low, high] = index.parties
  const readerOf = indicatorReader(index)
  const side = (actor: string): SideModel => {
    const tracks = dimensions.map(({ id }) => tracksOf(index, { id, actor, months, readerOf }))
    return { side: actor, tracks, ...ofMonths(dimensions, tracks, months) }
  }
  const sides = [side(low.actor), side(high.actor)] as const
  const firstProvisional = months.findIndex((_, at) =>
    sides.some(({ carriedShare }) => isMostlyCarried(carriedShare[at] ?? 0, limits)),
  )
  return {
    limits,
    months,
    dimensions,
    sides,
    firstProvisional: firstProvisional < 0 ? months.length : firstProvisional,
  }
}

interface DimensionReading {
  readonly id: string
  readonly actor: string
  readonly months: readonly IsoMonth[]
  readonly readerOf: IndicatorReader
}

/** The indicators of a dimension that the side uses: direction 0 means not (rule L5). */
function tracksOf(index: DatasetIndex, reading: DimensionReading): readonly Track[] {
  const { id, actor, months, readerOf } = reading
  return index.dataset.indicators
    .filter((indicator) => indicator.dimension === id)
    .flatMap((indicator) => {
      const direction = indicator.direction[actor] ?? 0
      if (direction === 0) return []
      return [trackOf({ indicator, direction }, readerOf(indicator, actor), months)]
    })
}

/** Dimension scores and evidence of one side, by month. */
function ofMonths(
  dimensions: readonly Dimension[],
  tracks: SideModel['tracks'],
  months: readonly IsoMonth[],
): Pick<SideModel, 'dimensionScores' | 'coverage' | 'carriedShare'> {
  const evidence = months.map((_, at) =>
    evidenceOf(
      dimensions.map(({ weight }, place) => ({
        weight,
        indicators: (tracks[place] ?? []).map((one) => ({
          weight: one.indicator.weight,
          ageMonths: (one.ages[at] ?? -1) < 0 ? null : (one.ages[at] ?? null),
        })),
      })),
    ),
  )
  return {
    dimensionScores: tracks.map((list) =>
      Float64Array.from(months, (_, at) => dimensionScoreAt(list, at)),
    ),
    coverage: Float64Array.from(evidence, (one) => one.coverage),
    carriedShare: Float64Array.from(evidence, (one) => one.carriedShare),
  }
}

const dimensionScoreAt = (tracks: readonly Track[], at: number): number =>
  dimensionScore({
    indicators: tracks.map((one) => ({
      weight: one.indicator.weight,
      score: knownOrNull(one.scores[at]),
    })),
  }) ?? NaN

/** Scored dimensions in which a side uses no indicator: the structural holes of rule L9, by id. */
export const unmeasured = (side: SideModel, dimensions: readonly Dimension[]): readonly string[] =>
  dimensions
    .filter(({ weight }, at) => weight > 0 && side.tracks[at]?.length === 0)
    .map(({ id }) => id)

/** NaN and absent places of the typed arrays as null. */
export const knownOrNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

/** Rules L4 and L5 for each month of the index. */
function trackOf(
  { indicator, direction }: Pick<Track, 'indicator' | 'direction'>,
  read: MonthReader,
  months: readonly IsoMonth[],
): Track {
  const values = new Float64Array(months.length).fill(NaN)
  const ages = new Int16Array(months.length).fill(-1)
  const scores = new Float64Array(months.length).fill(NaN)
  const clipped = new Uint8Array(months.length)
  months.forEach((month, at) => {
    const inUse = carried(indicator, read, month)
    if (inUse === null) return
    const { score, isClipped } = scoreOf(indicator, direction, inUse.value)
    values[at] = inUse.value
    ages[at] = inUse.ageMonths
    scores[at] = score
    clipped[at] = isClipped ? 1 : 0
  })
  return { indicator, direction, values, ages, scores, clipped }
}

function monthsBetween(first: IsoMonth, last: IsoMonth): readonly IsoMonth[] {
  const from = monthNumber(first)
  const count = Math.max(0, monthNumber(last) - from + 1)
  return Array.from({ length: count }, (_, at) => monthFromNumber(from + at))
}
