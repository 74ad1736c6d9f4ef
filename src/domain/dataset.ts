import type { Claim, Essay } from './claim'
import type { DatasetMeta } from './dataset-meta'
import type { IsoDay } from './day'
import type {
  Dimension,
  HeldByOtherPoint,
  HeldByOtherSeries,
  Indicator,
  IndicatorSeries,
  OblastSeries,
  TerritoryPoint,
  TerritorySeries,
} from './series'

/**
 * The dataset in memory, as the rest of the code sees it: checked, typed and never changed.
 * `compiled-dataset.ts` turns the bundled file into it; `integrity.ts` checks what crosses tables.
 * Field meanings: CODEBOOK.md (texts) and SERIES.md (series) of the data package.
 */
export interface Dataset {
  readonly meta: DatasetMeta
  readonly actors: readonly Actor[]
  readonly issues: readonly Issue[]
  readonly positions: readonly Position[]
  readonly events: readonly EventRecord[]
  readonly claims: readonly Claim[]
  readonly essay: Essay
  readonly glossary: readonly GlossaryTerm[]
  readonly sources: readonly Source[]
  readonly dimensions: readonly Dimension[]
  readonly indicators: readonly Indicator[]
  /** One per mapper that has rows, in the order of `meta.territory.mappers`. */
  readonly territory: readonly TerritorySeries[]
  readonly territoryPoints: readonly TerritoryPoint[]
  /** One per unit of `meta.territory.units`, in that order. */
  readonly oblasts: readonly OblastSeries[]
  readonly heldByOther: HeldByOtherSeries
  readonly heldByOtherPoints: readonly HeldByOtherPoint[]
  readonly indicatorValues: readonly IndicatorSeries[]
}

export type Confidence = 'high' | 'medium' | 'low'
export type Stance = -2 | -1 | 0 | 1 | 2

export interface Actor {
  readonly id: string
  readonly label: string
  readonly shortLabel: string
  readonly role: 'party' | 'mediator' | 'third-party'
  readonly order: number
}

export interface Issue {
  readonly id: string
  readonly label: string
  readonly scored: boolean
  readonly scale: 'preference' | 'openness'
  readonly question: string
  /** Five grades from -2 to +2. */
  readonly axis: readonly { readonly stance: Stance; readonly label: string }[]
}

export type Change =
  'initial' | 'hardened' | 'softened' | 'reaffirmed' | 'toward-russia' | 'toward-ukraine'

export interface Position {
  readonly id: string
  readonly actor: string
  readonly issue: string
  readonly date: IsoDay
  readonly datePrecision: 'day' | 'month'
  readonly summary: string
  readonly stance: Stance
  readonly change: Change
  readonly triggerEventId: string | null
  readonly sourceIds: readonly string[]
  readonly confidence: Confidence
  readonly tier: 'core' | 'extra'
}

export type EventKind =
  | 'negotiation'
  | 'document'
  | 'battlefield'
  | 'escalation'
  | 'aid'
  | 'sanctions'
  | 'humanitarian'
  | 'domestic'

export interface EventRecord {
  readonly id: string
  readonly date: IsoDay
  readonly endDate: IsoDay | null
  readonly kind: EventKind
  readonly title: string
  readonly summary: string
  readonly actors: readonly string[]
  readonly place: string | null
  readonly sourceIds: readonly string[]
  readonly confidence: Confidence
  readonly key: boolean
  readonly label: string | null
}

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly author: string | null
  /** Free text as the page gives it: a day, a month, a span or a remark. */
  readonly published: string | null
  /** http or https, or null. */
  readonly url: string | null
  readonly kind: string
  readonly partisan: boolean
  readonly copy: boolean
  readonly licence: string | null
  readonly note: string | null
  readonly role: 'cited' | 'licence'
}

export interface GlossaryTerm {
  readonly term: string
  readonly definition: string
  readonly note: string | null
}
