import type { IsoMonth } from '../../domain/day'
import type {
  DimensionPart,
  IndicatorPart,
  Leverage,
  SideLeverage,
} from '../../domain/leverage/leverage-at'
import { roundTo, roundToSum } from '../../domain/leverage/round-to-sum'
import { writeRecordRef } from '../../domain/record-ref'
import { sayNumber } from '../../domain/words'
import {
  isScored,
  sayReadingMonth,
  shortName,
  whyAbsent,
  whyDimensionAbsent,
} from './missing-parts'
import { sayExact } from './say-leverage'

/** What the values are made of: points per dimension, and per indicator inside it (rule L8). */
export interface DriversView {
  readonly rows: readonly DriverRow[]
  /** Printed sums, low pole first; null where a side has no value. */
  readonly sums: readonly [string | null, string | null]
}

export interface DriverRow {
  readonly id: string
  /** "Territory" */
  readonly name: string
  /** "Territory and objectives: 28 of 100 points of weight. What is held ..." */
  readonly about: string
  readonly cells: readonly [DriverCell, DriverCell]
  readonly indicators: readonly IndicatorView[]
}

/** Points with the length of their bar (0 to 1 of the longest), or the reason why there are none. */
export type DriverCell =
  | { readonly kind: 'points'; readonly printed: string; readonly barShare: number }
  | { readonly kind: 'absent'; readonly why: string }

export interface IndicatorView {
  readonly id: string
  readonly label: string
  /** "in km²" */
  readonly unit: string
  /** The value both sides read; null where each reads its own. */
  readonly sharedValue: string | null
  /** Whose claim the figures are, where they are a belligerent's (rule H2). */
  readonly claim: string | null
  readonly caveat: string
  readonly sides: readonly IndicatorSide[]
}

export interface IndicatorSide {
  /** 0: low pole, 1: high pole. */
  readonly place: 0 | 1
  /** Own value and its month, where the sides differ. */
  readonly ownValue: string | null
  /** "score 71, 7.2 points", or why there is none. */
  readonly words: string
  /** Opens the record of the reading; null where there is none. */
  readonly record: string | null
}

/** `labelOf` gives the label of an actor: a belligerent's claim is attributed (rule H2). */
export function driversView(
  leverage: Leverage,
  labelOf: (actor: string) => string,
): DriversView | null {
  if (leverage.kind !== 'inside') return null
  const { sides, month } = leverage
  const points = [pointsOf(sides[0]), pointsOf(sides[1])] as const
  const longest = Math.max(...points.flat().map((one) => one.printed), 1)
  const cell = (place: 0 | 1, at: number): DriverCell =>
    driverCell(sides[place].parts[at] as DimensionPart, {
      printed: points[place][at]?.printed ?? 0,
      longest,
      month,
    })
  return {
    rows: sides[0].parts.map(({ dimension }, at) => ({
      id: dimension.id,
      name: shortName(dimension.id),
      about: `${dimension.label}. ${sayWeight(dimension.weight)} ${dimension.reason}`,
      cells: [cell(0, at), cell(1, at)],
      indicators: indicatorViews(sides, at, { month, points, labelOf }),
    })),
    sums: [sumOf(sides[0]), sumOf(sides[1])],
  }
}

const sayWeight = (weight: number): string =>
  weight === 0 ? 'Context, not scored.' : `Weight ${sayNumber(weight)} of 100.`

const sumOf = ({ value }: SideLeverage): string | null => (value === null ? null : sayExact(value))

interface RoundedPoints {
  /** Of the dimension, one decimal. */
  readonly printed: number
  /** Of its indicators, in order; they sum to the dimension's. */
  readonly indicators: readonly number[]
}

/** Points with one decimal that sum to the printed value, and within each dimension (rule R23). */
function pointsOf({ value, parts }: SideLeverage): readonly RoundedPoints[] {
  const whole = roundToSum(
    parts.map(({ points }) => points ?? 0),
    roundTo(value ?? 0, 1),
    1,
  )
  return parts.map(({ indicators }, at) => ({
    printed: whole[at] ?? 0,
    indicators: roundToSum(
      indicators.map((one) => one.points ?? 0),
      whole[at] ?? 0,
      1,
    ),
  }))
}

function driverCell(
  part: DimensionPart,
  scale: { printed: number; longest: number; month: IsoMonth },
): DriverCell {
  if (!isScored(part)) return { kind: 'absent', why: 'context, not scored' }
  if (part.points === null) return { kind: 'absent', why: whyDimensionAbsent(part, scale.month) }
  return {
    kind: 'points',
    printed: sayNumber(scale.printed, 1),
    barShare: scale.printed / scale.longest,
  }
}

interface IndicatorContext {
  readonly month: IsoMonth
  readonly labelOf: (actor: string) => string
  readonly points: readonly [readonly RoundedPoints[], readonly RoundedPoints[]]
}

/** The indicators of a dimension that either side uses, each once. */
function indicatorViews(
  sides: readonly [SideLeverage, SideLeverage],
  at: number,
  context: IndicatorContext,
): readonly IndicatorView[] {
  const parts = ([0, 1] as const).map((place) => sides[place].parts[at]?.indicators ?? [])
  const all = new Map(parts.flat().map((part) => [part.indicator.id, part]))
  return [...all.values()].map((any) => {
    const { indicator } = any
    const isShared = indicator.scope === 'shared'
    return {
      id: indicator.id,
      label: indicator.label,
      unit: `in ${sayUnit(indicator.unit)}`,
      sharedValue: isShared ? sayReading(any) : null,
      claim:
        indicator.claimedBy === null
          ? null
          : `As claimed by ${context.labelOf(indicator.claimedBy)}.`,
      caveat: indicator.caveat,
      sides: ([0, 1] as const).flatMap((place) => {
        const nth = (parts[place] ?? []).findIndex((one) => one.indicator.id === indicator.id)
        const part = parts[place]?.[nth]
        if (!part) return []
        const points = context.points[place][at]?.indicators[nth] ?? 0
        return [
          {
            place,
            ownValue: isShared ? null : sayReading(part),
            words: sayPart(part, points, context.month),
            record:
              part.reading === null
                ? null
                : writeRecordRef({
                    kind: 'indicator',
                    id: indicator.id,
                    side: sides[place].side,
                    month: context.month,
                  }),
          },
        ]
      }),
    }
  })
}

/** "21.0 percent, March 2022" without the unit where it stands above. */
function sayReading({ indicator, reading }: IndicatorPart): string | null {
  if (reading === null) return null
  const unit = indicator.scope === 'shared' ? ` ${sayUnit(indicator.unit)}` : ''
  return `${sayQuantity(reading.value)}${unit}, ${sayReadingMonth(reading)}`
}

function sayPart(part: IndicatorPart, points: number, month: IsoMonth): string {
  const { reading, indicator } = part
  if (reading === null) return whyAbsent([part], month)
  const score = `score ${sayNumber(roundTo(reading.score, 0))}${reading.isClipped ? ', clipped' : ''}`
  return indicator.weight === 0 || part.points === null
    ? `${score}, not counted`
    : `${score}, ${sayNumber(points, 1)} points`
}

/** Three figures that matter: 8,209; 21.0; 3.87. */
function sayQuantity(value: number): string {
  const size = Math.abs(value)
  return sayNumber(value, Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2)
}

const sayUnit = (unit: string): string => unit.replaceAll('km2', 'km²')
