import type { IsoDay, IsoMonth } from './day'

export interface DatasetMeta {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly compiled: IsoDay
  /** The two parties; `pole` is the end of the stance axis that is theirs. */
  readonly parties: readonly Party[]
  readonly territory: TerritoryMeta
  readonly index: IndexMeta
  readonly defaultView: DefaultView
  readonly moments: readonly Moment[]
  readonly reach: {
    readonly territory: IsoDay
    readonly terms: IsoDay
    readonly indexFirm: IsoMonth
  }
}

export interface Party {
  readonly actor: string
  readonly letter: string
  readonly pole: -2 | 2
  readonly populationMillion: number
}

export interface Moment {
  readonly label: string
  readonly day: IsoDay
}

export interface DefaultView {
  readonly time: { readonly from: IsoDay | null; readonly to: IsoDay | null }
  readonly at: IsoDay
  readonly vs: IsoDay | null
  readonly measure: string
  readonly view: string
}

export interface TerritoryMeta {
  readonly place: string
  readonly areaKm2: number
  readonly baselineDay: IsoDay
  readonly baselineKm2: number
  readonly measuredSide: string
  readonly littleChangeKm2PerMonth: number
  readonly mappers: readonly Mapper[]
  readonly bands: readonly SpreadBand[]
  readonly objectives: readonly string[]
  /** What is said of single objectives; a package may have none. */
  readonly objectiveDetails?: readonly ObjectiveDetail[]
  readonly units: readonly Unit[]
  readonly heldByOther: { readonly side: string; readonly place: string; readonly table: string }
}

export interface Mapper {
  readonly id: string
  readonly label: string
  readonly order: number
  readonly trustedFrom: IsoDay
  readonly definition: string
}

/** How far the area may lie off where one mapper alone has rows (SERIES.md, Territory). */
export interface SpreadBand {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly lowKm2?: number | null
  readonly highKm2?: number | null
  readonly lowDeltaKm2?: number
  readonly highDeltaKm2?: number
  readonly note?: string
}

export interface Unit {
  readonly iso: string
  readonly name: string
  readonly column: number
  readonly row: number
  readonly short: string
}

/** What the package says of one objective (rule R30). */
export interface ObjectiveDetail {
  /** A unit of `objectives`. */
  readonly iso: string
  /** Units that are shown as one with it, by area. */
  readonly with?: readonly string[]
  /** How it came to be one, in neutral words: "claimed by ... in September 2022". */
  readonly note?: string
}

export interface IndexMeta {
  readonly firstMonth: IsoMonth
  readonly lastMonth: IsoMonth
  readonly thinBelow: number
  readonly notDrawnBelow: number
  readonly provisionalCarriedShare: number
  readonly mapperOrder: readonly string[]
  /** Indicator id to what it is derived from (rule L2): a span in months, a unit, a table. */
  readonly derived: Readonly<Record<string, string | number>>
}
