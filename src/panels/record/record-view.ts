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
  /** The later day of a record of two, to be compared with. */
  readonly against: IsoDay | null
  /** Two texts side by side, where that is what the record is. */
  readonly comparison: ComparisonView | null
  /** Further statements of the same actor on the issue, each to be compared with this one. */
  readonly choices: readonly CompareChoice[]
}

/** A record that sets a text beside the open one, by the name of that text. */
export interface CompareChoice {
  readonly record: string
  readonly text: string
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
  /** "An editorial coding of content, not of merit." */
  readonly note: string
  readonly label: string
  readonly steps: readonly GradeView[]
}

/** A grade of the axis in words; five of them, from -2 to +2. */
export interface GradeView {
  readonly stance: Stance
  readonly text: string
  /** What stands on it: "this statement", "earlier, 29 March 2022". */
  readonly marks: readonly string[]
}

/** Two statements of one actor on one issue, the earlier first. */
export interface ComparisonView {
  readonly texts: readonly [TextView, TextView]
  /** Whose words they are (rule H5). */
  readonly note: string
  readonly grades: readonly GradeView[]
  /** That the grades are a coding (rule H3). */
  readonly coding: string
  /** What the columns of the facts are: both dates. */
  readonly dates: readonly [string, string]
  readonly facts: readonly FactRow[]
  readonly factsNote: string
}

export interface TextView {
  /** "Earlier", "Later" */
  readonly when: string
  /** The date, opening the statement. */
  readonly item: RecordItem
  readonly mark: ChangeMark
  /** "softened, against 21 Mar 2022 · medium confidence" */
  readonly about: string
  readonly text: string
}

/** Something that stood so on the one date and so on the other. */
export interface FactRow {
  readonly label: string
  readonly cells: readonly [readonly RecordItem[], readonly RecordItem[]]
}

/** A line of the definition list. */
export interface RecordRow {
  readonly label: string
  readonly items: readonly RecordItem[]
  /** A word of warning behind the items. */
  readonly note?: string
  /** Items shown before the rest is folded, where it is not the usual number. */
  readonly shown?: number
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
  /** The record that sets its text beside this one's. */
  readonly compare?: string
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
  against: null,
  comparison: null,
  choices: [],
} as const

/** What a change beside a neighbouring row runs from and to: later minus earlier (rule R14). */
export const SPANS = {
  before: 'from that day to this',
  after: 'from this day to that',
} as const
