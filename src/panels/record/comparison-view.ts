import type { Issue, Position } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay } from '../../domain/day'
import { neighboursOf } from '../../domain/record-related'
import { sayDatedInFull } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { changeMark } from '../../domain/statement-words'
import type { StatementPair } from '../../domain/statement-pair'
import { sayDated } from '../../domain/words'
import { lineItems } from './line-items'
import { objectiveFacts } from './objective-facts'
import type { ComparisonView, RecordItem, TextView } from './record-view'
import { gradesOf, sayCoding } from './stance-axis-view'

/** Two statements side by side, and what lay on the line on both dates. */
export function comparisonView(
  index: DatasetIndex,
  { earlier, later }: StatementPair,
  issue: Issue,
): ComparisonView {
  const days = [epochDay(earlier.date), epochDay(later.date)] as const
  const isPlaced = [earlier, later].some((one) => one.datePrecision === 'month')
  return {
    texts: [textView(index, earlier, 'Earlier'), textView(index, later, 'Later')],
    note: 'Both are our summaries, so the wording compared is ours; the sources hold the words spoken.',
    grades: gradesOf(issue, (stance) => [
      ...(stance === earlier.stance ? [`earlier, ${sayDatedInFull(earlier)}`] : []),
      ...(stance === later.stance ? [`later, ${sayDatedInFull(later)}`] : []),
    ]),
    coding: sayCoding(issue),
    dates: [sayDatedInFull(earlier), sayDatedInFull(later)],
    facts: [
      { label: 'Occupied', cells: [lineItems(index, days[0]), lineItems(index, days[1])] },
      ...objectiveFacts(index, days),
      {
        label: 'In force until',
        cells: [nextItems(index, earlier), nextItems(index, later)],
      },
    ],
    factsNote: `Each mapper speaks for itself; no change is stated between two mappers, or from a map still being built.${
      isPlaced ? ' Where only the month of a statement is known, its middle stands for it.' : ''
    }`,
  }
}

function textView(index: DatasetIndex, position: Position, when: string): TextView {
  const mark = changeMark(index, position)
  const { previous } = neighboursOf(index, position)
  const { confidence } = position
  return {
    when,
    item: {
      text: sayDatedInFull(position),
      record: writeRecordRef({ kind: 'position', id: position.id }),
    },
    mark,
    about: [
      // The word is coded against the statement just before, which need not be the other text.
      previous ? `${mark.word}, against ${sayDated(previous)}` : mark.word,
      ...(confidence === 'high' ? [] : [`${confidence} confidence`]),
    ].join(' · '),
    text: position.summary,
  }
}

/** The statement that took its place; none has where the actor has not spoken on it again. */
function nextItems(index: DatasetIndex, position: Position): readonly RecordItem[] {
  const { next } = neighboursOf(index, position)
  return next
    ? [
        {
          text: sayDatedInFull(next),
          record: writeRecordRef({ kind: 'position', id: next.id }),
        },
      ]
    : [{ text: 'no later statement found' }]
}
