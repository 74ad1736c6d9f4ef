import type { Stance } from '../../domain/dataset'
import type { Party } from '../../domain/dataset-meta'
import type { IsoDay } from '../../domain/day'
import type { SourceLine } from '../../domain/record-sources'
import type { ChangeMark } from '../../domain/statement-words'
import type { AxisPill } from '../../ui/stance-axis-layout'

/** A record in words, whatever its kind: ready to be drawn by one body. */
export interface RecordView {
  /** What it is: "Position · Crimea". */
  readonly kindLine: string
  readonly title: string
  /** The mark before the title, where the record is a party's. */
  readonly party: Pick<Party, 'letter' | 'pole'> | null
  /** How a statement moved. */
  readonly change: { readonly mark: ChangeMark; readonly text: string } | null
  readonly axis: RecordAxisView | null
  /** Prose under the title. */
  readonly text: string | null
  readonly rows: readonly RecordRow[]
  /** Null where the record is itself a source. */
  readonly sources: readonly SourceLine[] | null
  /** How far the data reach, so that the reader knows how stale it is (rule R33). */
  readonly reach: string
  /** The day to which the moment can be set; null where the record has none. */
  readonly day: IsoDay | null
}

/** Where a statement stands on its axis, with the numbers that only a record shows (VISUAL.md, 8). */
export interface RecordAxisView {
  readonly parties: readonly [Pick<Party, 'letter' | 'pole'>, Pick<Party, 'letter' | 'pole'>]
  readonly low: Stance | null
  readonly high: Stance | null
  readonly others: readonly AxisPill[]
  readonly stance: Stance
  /** Names of the two ends. */
  readonly ends: readonly [string, string]
  /** "An editorial coding of content, not of merit. Step 0 here: status deferred." */
  readonly note: string
  readonly label: string
  /** The five steps in words, from -2 to +2. */
  readonly steps: readonly { readonly stance: Stance; readonly text: string }[]
}

/** A line of the definition list. */
export interface RecordRow {
  readonly label: string
  readonly items: readonly RecordItem[]
  /** A word of warning behind the items. */
  readonly note?: string
}

export interface RecordItem {
  readonly text: string
  /** Opens this record. */
  readonly record?: string
  /** Leads out of the page; http or https. */
  readonly href?: string
  /** What was said, behind the text that opens the record. */
  readonly said?: string
  /** In ink-3 behind it all. */
  readonly note?: string
}

/** A row of plain text. */
export const textRow = (label: string, text: string, note?: string): RecordRow => ({
  label,
  items: [{ text }],
  ...(note === undefined ? {} : { note }),
})

/** The row, or none when it has nothing to list. */
export const rowOf = (
  label: string,
  items: readonly RecordItem[],
  note?: string,
): readonly RecordRow[] =>
  items.length === 0 ? [] : [{ label, items, ...(note === undefined ? {} : { note }) }]

/** What a view that is not about a statement leaves empty. */
export const PLAIN = {
  party: null,
  change: null,
  axis: null,
  text: null,
  day: null,
} as const

/** What a change beside a neighbouring row runs from and to: later minus earlier (rule R14). */
export const SPANS = {
  before: 'from that day to this',
  after: 'from this day to that',
} as const
