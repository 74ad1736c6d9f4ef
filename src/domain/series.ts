import type { Confidence } from './dataset'
import type { EpochDay, IsoDay, IsoMonth } from './day'

export interface Dimension {
  readonly id: string
  readonly label: string
  readonly weight: number
  readonly reason: string
}

export interface Indicator {
  readonly id: string
  readonly dimension: string
  readonly label: string
  readonly unit: string
  readonly scope: 'own' | 'shared'
  /** Side to 1, -1 or 0 (0: not used for that side, rule L5). */
  readonly direction: Readonly<Record<string, -1 | 0 | 1>>
  readonly method: 'level' | 'mean' | 'annualSum' | 'perDay' | 'perMillion'
  readonly windowMonths: number
  readonly scale: 'linear' | 'sqrt' | 'log2' | 'log10' | 'asinh'
  readonly scaleParam: number | null
  readonly goalposts: { readonly min: number; readonly max: number }
  readonly goalpostReason: string
  readonly weight: number
  readonly carryForwardMonths: number
  readonly scoreUntil: IsoMonth | null
  readonly errorBand: ErrorBand
  readonly lagMonths: number
  readonly derived: boolean
  readonly caveat: string
  readonly sourceIds: readonly string[]
  readonly claimedBy: string | null
}

export type ErrorBand =
  | { readonly kind: 'absolute' | 'relative' | 'log2'; readonly value: number }
  | { readonly kind: 'multiplier'; readonly low: number; readonly high: number }

/** Daily occupied area by one mapper; the columns have equal length, days ascend strictly. */
export interface TerritorySeries {
  readonly mapper: string
  readonly days: readonly EpochDay[]
  readonly occupiedKm2: readonly number[]
  readonly sourceIds: readonly string[]
  readonly flags: readonly (readonly string[])[]
}

/** A published or anchored figure; `row` is its place in the authored table, from 0. */
export interface TerritoryPoint {
  readonly row: number
  readonly date: IsoDay
  readonly label: string | null
  readonly occupiedKm2: number | null
  readonly occupiedSharePct: number | null
  readonly lowKm2: number | null
  readonly highKm2: number | null
  readonly includesPre2022: string
  readonly definition: string
  readonly sourceId: string
  readonly confidence: Confidence
  readonly basis: 'published' | 'computed' | 'definition'
}

/** Share of one first-level unit, on the dates of the table (ascending). */
export interface OblastSeries {
  readonly iso: string
  readonly name: string
  readonly days: readonly EpochDay[]
  readonly occupiedPct: readonly number[]
  readonly occupiedKm2: readonly number[]
  readonly sourceIds: readonly string[]
  readonly byDefinition: readonly boolean[]
}

/** Daily area of Russian territory held by Ukraine (Kursk oblast). */
export interface HeldByOtherSeries {
  readonly days: readonly EpochDay[]
  readonly heldKm2: readonly number[]
  readonly unknownStatusKm2: readonly number[]
  readonly sourceIds: readonly string[]
}

export interface HeldByOtherPoint {
  readonly row: number
  readonly date: IsoDay
  readonly region: string
  readonly areaKm2: number | null
  readonly basis: string
  readonly sourceId: string
  readonly confidence: Confidence
  readonly note: string | null
  readonly kind: 'published' | 'computed'
}

/** Raw monthly values of one indicator and side (`both` = shared), months ascend strictly. */
export interface IndicatorSeries {
  readonly indicator: string
  readonly side: string
  readonly months: readonly IsoMonth[]
  readonly values: readonly number[]
  readonly lower: readonly (number | null)[]
  readonly upper: readonly (number | null)[]
  readonly sourceIds: readonly (readonly string[])[]
  readonly notes: readonly (string | null)[]
}
