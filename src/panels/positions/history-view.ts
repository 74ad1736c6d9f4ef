import type { Position } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { findStatements, statementsInPeriod } from '../../domain/history'
import type { Scope } from '../../domain/scope'
import { changeMark, gradeOf, sayStance, type ChangeMark } from '../../domain/statement-words'
import { sayDated } from '../../domain/words'
import type { AxisView } from './state-of-play-view'
import { sayConfidence, sourceLinks, type SourceLink } from './statement-view'

export type HistoryScope = Pick<Scope, 'from' | 'to' | 'actors' | 'issues'>

/** All statements of the period, newest first; rows are put into words only when they are drawn. */
export interface HistoryView {
  readonly statements: readonly Position[]
  /** The statements that hold every word; only the core ones where `isCoreOnly` (rule R15). */
  readonly find: (text: string, isCoreOnly: boolean) => HistoryList
}

export interface HistoryList {
  readonly count: number
  readonly row: (at: number) => HistoryRowView | null
}

export interface HistoryRowView {
  /** `position:<id>` */
  readonly record: string
  readonly date: string
  readonly isoDate: string
  readonly actor: string
  readonly mark: ChangeMark
  readonly issue: string
  readonly text: string
  /** "medium confidence", or "" where it is high. */
  readonly confidence: string
  readonly axis: AxisView
  /** Names of the ends where they are not the parties’ own: the scale of openness. */
  readonly ends: readonly [string, string] | null
  readonly sources: readonly SourceLink[]
}

export function historyView(index: DatasetIndex, scope: HistoryScope): HistoryView {
  const statements = statementsInPeriod(index, scope)
  return {
    statements,
    find: (text, isCoreOnly) => {
      const found = findStatements(index, statements, text)
      const listed = isCoreOnly ? found.filter((one) => one.tier === 'core') : found
      return {
        count: listed.length,
        row: (at) => {
          const position = listed[at]
          return position ? historyRow(index, position) : null
        },
      }
    },
  }
}

function historyRow(index: DatasetIndex, position: Position): HistoryRowView {
  const issue = index.issueById.get(position.issue)
  return {
    record: `position:${position.id}`,
    date: sayDated(position),
    isoDate: position.datePrecision === 'month' ? position.date.slice(0, 7) : position.date,
    actor: index.actorById.get(position.actor)?.label ?? position.actor,
    mark: changeMark(index, position),
    issue: issue?.label ?? position.issue,
    text: position.summary,
    confidence: sayConfidence(position).join(''),
    axis: ownAxis(index, position),
    ends: issue?.scale === 'openness' ? ['closed', 'open'] : null,
    sources: sourceLinks(index, position),
  }
}

/** The axis with the speaker alone on it. */
function ownAxis(index: DatasetIndex, position: Position): AxisView {
  const { actor, stance } = position
  const [low, high] = index.parties
  const isParty = actor === low.actor || actor === high.actor
  const speaker = index.actorById.get(actor)
  const grade = gradeOf(index.issueById.get(position.issue), stance)
  return {
    low: actor === low.actor ? stance : null,
    high: actor === high.actor ? stance : null,
    others: isParty ? [] : [{ code: speaker?.shortLabel ?? actor, stance }],
    apart: null,
    brief: '',
    nothing: null,
    label: `${speaker?.label ?? actor} ${sayStance(stance)}: ${grade}`,
  }
}
