import type { Position } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import { ageClass, ageInDays } from '../../domain/statements'
import { changeMark, NO_STATEMENT, sayAge, type ChangeMark } from '../../domain/statement-words'
import { sayDated } from '../../domain/words'

/** A cell of State of play: what a party says, that nothing was found, or that it is not in view. */
export type SayView =
  SaidView | { readonly kind: 'none' | 'hidden'; readonly text: string; readonly mark: ChangeMark }

/** A statement in words, ready to be drawn. */
export interface SaidView {
  readonly kind: 'said'
  /** `position:<id>` */
  readonly record: string
  readonly text: string
  /** Null where the statement lies outside the period: change markers keep to it (rule R6). */
  readonly mark: ChangeMark | null
  /** "softened 29 Mar 2022, 12 days before · medium confidence" */
  readonly line: string
  /** Older than 180 days (rule R18). */
  readonly isFaded: boolean
  readonly sources: readonly SourceLink[]
}

export interface SourceLink {
  /** `source:<id>` */
  readonly record: string
  /** Publisher without remarks in brackets, or the title where no publisher is known. */
  readonly label: string
  /** Publisher in full, and title. */
  readonly title: string
  readonly href: string | null
}

/** The day that a statement is read on, and the first day of the period. */
export interface Reading {
  readonly day: EpochDay
  readonly from: EpochDay
}

/** A statement in force on a day (rules R16, R18). */
export function saidView(index: DatasetIndex, position: Position, reading: Reading): SaidView {
  const days = ageInDays(position, reading.day)
  const isInPeriod = reading.day - days >= reading.from
  const mark = changeMark(index, position)
  const age = sayAge(position, reading.day)
  const when = `${isInPeriod ? mark.word : 'since'} ${sayDated(position)}`
  return {
    kind: 'said',
    record: `position:${position.id}`,
    text: position.summary,
    mark: isInPeriod ? mark : null,
    line: [age === '' ? when : `${when}, ${age}`, ...sayConfidence(position)].join(' · '),
    isFaded: ageClass(days) !== 'recent',
    sources: sourceLinks(index, position),
  }
}

export const nothingSaid = (text = NO_STATEMENT.word): SayView => ({
  kind: 'none',
  text,
  mark: NO_STATEMENT,
})

export const notInView = (label: string): SayView => ({
  kind: 'hidden',
  text: `${label} not in view`,
  mark: NO_STATEMENT,
})

/** Confidence is said where it is not high (VISUAL.md, 8). */
export const sayConfidence = ({ confidence }: Position): readonly string[] =>
  confidence === 'high' ? [] : [`${confidence} confidence`]

export const sourceLinks = (index: DatasetIndex, position: Position): readonly SourceLink[] =>
  position.sourceIds.flatMap((id) => {
    const source = index.sourceById.get(id)
    if (!source) return []
    const { publisher, title, url } = source
    const name = publisher ?? title
    return [
      {
        record: `source:${id}`,
        label: name.replace(/\s*\([^)]*\)\s*$/, '') || name,
        title: publisher === null ? title : `${publisher}: ${title}`,
        href: url,
      },
    ]
  })

/** Publishers in one line, for tables. */
export const saySources = (index: DatasetIndex, position: Position): string =>
  position.sourceIds
    .flatMap((id) => {
      const source = index.sourceById.get(id)
      return source ? [source.publisher ?? source.title] : []
    })
    .join('; ')
