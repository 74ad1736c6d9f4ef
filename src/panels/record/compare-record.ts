import type { DatasetIndex } from '../../domain/dataset-index'
import { poleOf, sayStance, type ChangeMark } from '../../domain/statement-words'
import { actorLabel, sayDatedInFull } from '../../domain/record-words'
import { sourceLines } from '../../domain/record-sources'
import {
  eventsBetween,
  sayBetween,
  sayStep,
  statementPair,
  statementsBetween,
  stepsBetween,
  type StatementPair,
} from '../../domain/statement-pair'
import { sayCount, sayDay } from '../../domain/words'
import { comparisonView } from './comparison-view'
import { eventItem, statementItem } from './link-items'
import { PLAIN, textRow, type RecordRow, type RecordView } from './record-view'
import { endsOf } from './stance-axis-view'

/** The texts of two statements of one actor on one issue, and what lay and happened between them. */
export function compareRecordView(
  index: DatasetIndex,
  { one, other }: { readonly one: string; readonly other: string },
): RecordView | null {
  const pair = statementPair(index, one, other)
  const issue = pair && index.issueById.get(pair.earlier.issue)
  if (!pair || !issue) return null
  const { earlier, later } = pair
  const { terms, territory } = index.meta.reach
  return {
    ...PLAIN,
    kindLine: `Two texts compared · ${issue.label}`,
    title: `${actorLabel(index, earlier.actor)}, ${sayDatedInFull(earlier)} and ${sayDatedInFull(later)}`,
    party: index.parties.find((party) => party.actor === earlier.actor) ?? null,
    change: { mark: pairMark(index, pair), text: sayStep(pair, endsOf(index, issue)) },
    comparison: comparisonView(index, pair, issue),
    rows: rowsOf(index, pair),
    sources: sourceLines(index, [...new Set([...earlier.sourceIds, ...later.sourceIds])]),
    reach: `Terms are collected to ${sayDay(terms)}, territory to ${sayDay(territory)}.`,
    day: earlier.date,
    against: later.date,
  }
}

/** The way from the one stance to the other, whatever lay between: drawn as a move of that kind is. */
function pairMark(index: DatasetIndex, pair: StatementPair): ChangeMark {
  const steps = stepsBetween(pair)
  const pole = poleOf(index, pair.earlier.actor)
  if (steps === 0) return { shape: 'reaffirmed', points: null, pole, word: '' }
  const points = steps < 0 ? -2 : 2
  if (pole === null) return { shape: 'toward', points, pole, word: '' }
  return { shape: points === pole ? 'hardened' : 'softened', points, pole, word: '' }
}

function rowsOf(index: DatasetIndex, pair: StatementPair): readonly RecordRow[] {
  const events = eventsBetween(index, pair)
  const key = events.filter((event) => event.key)
  const said = statementsBetween(index, pair)
  const count = sayCount(events.length, 'event')
  return [
    textRow('Apart', sayBetween(pair)),
    said.length === 0
      ? textRow('Said between', 'no statement found')
      : {
          label: 'Said between',
          items: said.map((one) => statementItem(index, one, `(${sayStance(one.stance)})`)),
        },
    key.length === 0
      ? textRow('Key events', `none, of ${count} from the one date to the other`)
      : {
          label: 'Key events',
          items: key.map(eventItem),
          note: `${String(key.length)} of ${count} from the one date to the other; sequence, not cause`,
        },
  ]
}
