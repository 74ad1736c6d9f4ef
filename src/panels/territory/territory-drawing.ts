import type { TerritorySeries } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import { measuredPole } from '../../domain/measured-side'
import type { EpochDay } from '../../domain/day'
import type { Measure } from '../../domain/filters'
import { allMappers, type Scope } from '../../domain/scope'
import { mapperLabel, shareOf } from '../../domain/territory'
import { isRedrawn, rowsThat } from '../../domain/territory-flags'
import { seamsIn, segmentsWithin, type Seam, type Segment } from '../../domain/territory-segments'
import { pointKm2 } from '../../domain/territory-words'
import { agreedRuns, contestedRuns, spreadOf } from '../../domain/territory-spread'
import type { Run, Spread } from '../../domain/territory-spread'
import { sayNumber } from '../../domain/words'

/** What the chart draws: rows by reference, in stretches. It does not change with the moment. */
export interface TerritoryDrawing {
  readonly from: EpochDay
  readonly to: EpochDay
  /** Top of the scale, km²; the bottom is zero. */
  readonly topKm2: number
  readonly ticks: readonly AreaTick[]
  readonly lines: readonly MapperLine[]
  readonly spread: Spread
  /** Stretches of the area that all shown mappers count, and of the spread between them. */
  readonly agreed: readonly Run[]
  readonly contested: readonly Run[]
  /** What was held before, by the count that is drawn: 0 where that is left out. */
  readonly baselineKm2: number
  /** Pole of the party whose control is measured; gives the hue. */
  readonly pole: number
}

export interface AreaTick {
  readonly km2: number
  readonly label: string
  /** The same in the other measure. */
  readonly other: string
  /** For narrow drawings: "150k", "20%". */
  readonly short: string
}

/** One mapper's rows in the period. */
export interface MapperLine {
  readonly mapper: string
  readonly label: string
  /** Solid, dashed, dotted, by the order of the package (VISUAL.md, V5). */
  readonly stroke: 'solid' | 'dashed' | 'dotted'
  readonly series: TerritorySeries
  readonly segments: readonly Segment[]
  readonly seams: readonly Seam[]
  /** Rows at which the mapper drew the map anew: hollow, with the step to them. */
  readonly redrawn: readonly number[]
}

type DrawingScope = Pick<Scope, 'from' | 'to' | 'mappers' | 'measure'>

const kept = new WeakMap<
  DatasetIndex,
  { readonly key: string; readonly drawing: TerritoryDrawing }
>()

/** The drawing of a period, the same object while period, mappers and measure stay. */
export function drawingOf(index: DatasetIndex, scope: DrawingScope): TerritoryDrawing {
  const key = [scope.from, scope.to, scope.measure, ...scope.mappers].join('~')
  const last = kept.get(index)
  if (last?.key === key) return last.drawing
  const drawing = makeDrawing(index, scope)
  kept.set(index, { key, drawing })
  return drawing
}

/** The drawing of any period, made anew. */
export function makeDrawing(index: DatasetIndex, scope: DrawingScope): TerritoryDrawing {
  const { from, to, mappers, measure } = scope
  const spread = spreadOf(index, mappers)
  const topKm2 = topOf(index)
  return {
    from,
    to,
    topKm2,
    ticks: areaTicks(index, topKm2, measure),
    lines: mappers.flatMap((mapper) => lineOf(index, mapper, scope)),
    spread,
    agreed: agreedRuns(spread, from, to),
    contested: contestedRuns(spread, from, to),
    baselineKm2: index.meta.territory.baselineKm2,
    pole: measuredPole(index),
  }
}

const STROKES = ['solid', 'dashed', 'dotted'] as const

function lineOf(index: DatasetIndex, mapper: string, scope: DrawingScope): readonly MapperLine[] {
  const series = index.territoryByMapper.get(mapper)
  if (!series) return []
  const segments = segmentsWithin(series, scope.from, scope.to)
  if (segments.length === 0) return []
  const order = allMappers(index).indexOf(mapper)
  const stroke = STROKES[Math.min(order, STROKES.length - 1)] ?? 'solid'
  const label = mapperLabel(index, mapper)
  const redrawn = segments.flatMap((one) => rowsThat(series, one, isRedrawn))
  return [{ mapper, label, stroke, series, segments, seams: seamsIn(segments), redrawn }]
}

const tops = new WeakMap<DatasetIndex, number>()

/** One top for all periods and mappers, so that no period looks steeper than another, km². */
function topOf(index: DatasetIndex): number {
  const known = tops.get(index)
  if (known !== undefined) return known
  const { territory, territoryPoints } = index.dataset
  let most = 0
  for (const { occupiedKm2 } of territory)
    for (const area of occupiedKm2) most = Math.max(most, area * 1.02)
  for (const point of territoryPoints)
    most = Math.max(most, point.highKm2 ?? 0, pointKm2(index, point) ?? 0)
  const step = 10 ** Math.floor(Math.log10(Math.max(10, most))) / 10
  const top = Math.max(step, Math.ceil(most / step) * step)
  tops.set(index, top)
  return top
}

function areaTicks(index: DatasetIndex, topKm2: number, measure: Measure): readonly AreaTick[] {
  const { areaKm2 } = index.meta.territory
  const top = measure === 'share' ? shareOf(index, topKm2) : topKm2
  const step = tickStep(top)
  const count = Math.floor(top / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, at) => {
    const value = at * step
    const km2 = measure === 'share' ? value * areaKm2 : value
    const area = sayNumber(Math.round(km2 / 100) * 100)
    const share = sayNumber((km2 / areaKm2) * 100)
    const unit = at === count ? (measure === 'share' ? '%' : ' km²') : ''
    return measure === 'share'
      ? { km2, label: `${share}%`, other: at === count ? `${area} km²` : area, short: `${share}%` }
      : {
          km2,
          label: area + unit,
          other: `${share}%`,
          short: at === 0 ? '0' : `${sayNumber(km2 / 1000)}k`,
        }
  })
}

/** A step of 1, 2 or 5 times a power of ten that gives three or four steps to the top. */
function tickStep(top: number): number {
  const power = 10 ** Math.floor(Math.log10(top / 2))
  return [1, 2, 5, 10].map((one) => one * power).find((step) => top / step < 4) ?? power * 10
}
