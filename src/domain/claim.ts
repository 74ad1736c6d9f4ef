import type { Confidence } from './dataset'
import type { IsoDay } from './day'

export interface Essay {
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly published: IsoDay
  readonly retrieved: IsoDay | null
  readonly sections: readonly {
    readonly id: string
    readonly heading: string
    readonly claimIds: readonly string[]
    readonly summary: string
  }[]
}

export type Verdict = 'supported' | 'partly' | 'contradicted' | 'unverifiable' | 'opinion'

export interface Claim {
  readonly id: string
  readonly order: number
  readonly section: string
  readonly claim: string
  readonly type: 'factual' | 'causal' | 'evaluative' | 'quotation'
  readonly verdict: Verdict
  readonly reason: string
  readonly correction: string | null
  readonly asOf: string | null
  readonly sourceIds: readonly string[]
  readonly relatedEventIds: readonly string[]
  readonly relatedPositionIds: readonly string[]
  readonly confidence: Confidence
  readonly view: ClaimView
  readonly tests: readonly ClaimTest[]
}

export interface ClaimView {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly at: IsoDay
  readonly vs: IsoDay | null
  readonly actors: readonly string[]
  readonly issues: readonly string[]
  readonly panel: string
}

export type Comparison = '<' | '<=' | '==' | '>=' | '>'

interface TestWords {
  readonly says: string
  readonly supports: boolean
}

/** A predicate on this dataset (CODEBOOK.md, Claims and tests; rule R27). */
export type ClaimTest = TestWords &
  (
    | {
        readonly kind: 'stance'
        readonly actor: string
        readonly issue: string
        readonly at: IsoDay
        readonly op: Comparison
        readonly value: number
      }
    | {
        readonly kind: 'stance-change'
        readonly actor: string
        readonly issue: string
        readonly from: IsoDay
        readonly to: IsoDay
        readonly op: Comparison
        readonly value: number
      }
    | { readonly kind: 'event-order'; readonly first: string; readonly second: string }
    | {
        readonly kind: 'event-in'
        readonly event: string
        readonly from: IsoDay
        readonly to: IsoDay
      }
    | {
        readonly kind: 'territory'
        readonly area: string
        readonly measure: string
        readonly at: IsoDay
        readonly op: Comparison
        readonly value: number
      }
    | {
        readonly kind: 'territory-change'
        readonly area: string
        readonly measure: string
        readonly from: IsoDay
        readonly to: IsoDay
        readonly op: Comparison
        readonly value: number
      }
    | {
        readonly kind: 'indicator'
        readonly indicator: string
        readonly side: string
        readonly at: IsoDay
        readonly op: Comparison
        readonly value: number
      }
    | {
        readonly kind: 'indicator-change'
        readonly indicator: string
        readonly side: string
        readonly from: IsoDay
        readonly to: IsoDay
        readonly op: Comparison
        readonly value: number
      }
  )
