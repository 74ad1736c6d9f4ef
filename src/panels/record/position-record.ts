import type { Position } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { neighboursOf, othersInForce } from '../../domain/record-related'
import { actorLabel, sayConfidence, sayDatedInFull } from '../../domain/record-words'
import { sourceLines } from '../../domain/record-sources'
import { compareRecord } from '../../domain/statement-pair'
import { changeMark, gradeOf, poleOf, sayStance } from '../../domain/statement-words'
import { sayCardinal, sayDated, sayDay } from '../../domain/words'
import { eventItem, statementItem } from './link-items'
import { stanceAxisView } from './stance-axis-view'
import {
  PLAIN,
  rowOf,
  textRow,
  type CompareChoice,
  type RecordItem,
  type RecordRow,
  type RecordView,
} from './record-view'

/** A statement: what was said, how it moved, where it stands and what stood against it. */
export function positionRecord(
  index: DatasetIndex,
  { id }: { readonly id: string },
): RecordView | null {
  const position = index.positionById.get(id)
  if (!position) return null
  const issue = index.issueById.get(position.issue)
  return {
    ...PLAIN,
    kindLine: `Position · ${issue?.label ?? position.issue}`,
    title: position.summary,
    party: index.parties.find((party) => party.actor === position.actor) ?? null,
    change: { mark: changeMark(index, position), text: sayChange(index, position) },
    axis: stanceAxisView(index, position),
    rows: rowsOf(index, position),
    sources: sourceLines(index, position.sourceIds),
    reach: `Terms are collected to ${sayDay(index.meta.reach.terms)}.`,
    day: position.date,
    choices: choicesOf(index, position),
  }
}

/** Where there is more to compare with than the statements before and after, all of them, by date. */
function choicesOf(index: DatasetIndex, position: Position): readonly CompareChoice[] {
  const others = index.statements(position.actor, position.issue).filter((one) => one !== position)
  const { previous, next } = neighboursOf(index, position)
  if (others.every((one) => one === previous || one === next)) return []
  return others.map((one) => ({
    record: compareRecord(one.id, position.id),
    text: `${sayDatedInFull(one)} (${sayStance(one.stance)})`,
  }))
}

/** The statement before or after, with the way to both texts. */
const neighbourItem = (index: DatasetIndex, one: Position, position: Position): RecordItem => ({
  ...statementItem(index, one, `(${sayStance(one.stance)})`),
  compare: compareRecord(one.id, position.id),
})

/** "softened by one step from +1, stated 21 Mar 2022" */
function sayChange(index: DatasetIndex, position: Position): string {
  const { previous } = neighboursOf(index, position)
  const { shape, word } = changeMark(index, position)
  if (!previous) return 'stated; no earlier statement found'
  const moved = shape === 'toward' ? `moved ${word}` : word
  const steps = Math.abs(position.stance - previous.stance)
  const from = `${sayStance(previous.stance)}, stated ${sayDated(previous)}`
  if (steps > 0) return `${moved} by ${sayCardinal(steps)} step${steps > 1 ? 's' : ''} from ${from}`
  return shape === 'reaffirmed' ? `reaffirmed: no step from ${from}` : `${moved} within ${from}`
}

function rowsOf(index: DatasetIndex, position: Position): readonly RecordRow[] {
  const { previous, next } = neighboursOf(index, position)
  const trigger = position.triggerEventId && index.eventById.get(position.triggerEventId)
  const others = othersInForce(index, position).map((one) => ({
    isParty: poleOf(index, one.actor) !== null,
    item: statementItem(index, one, sayGrade(index, one, position)),
  }))
  const pick = (isParty: boolean): readonly RecordItem[] =>
    others.filter((one) => one.isParty === isParty).map((one) => one.item)
  const against = pick(true)
  const isParty = poleOf(index, position.actor) !== null
  return [
    textRow('Actor', actorLabel(index, position.actor)),
    textRow('Date', sayDatedInFull(position)),
    ...rowOf('Occasion', trigger ? [eventItem(trigger)] : [], 'an occasion, not a cause'),
    textRow('Confidence', sayConfidence(position.confidence)),
    ...(against.length > 0
      ? [{ label: isParty ? 'Against it' : 'The parties', items: against }]
      : [textRow(isParty ? 'Against it' : 'The parties', 'no statement found by that day')]),
    previous
      ? { label: 'Before', items: [neighbourItem(index, previous, position)] }
      : textRow('Before', 'no earlier statement found'),
    next
      ? { label: 'After', items: [neighbourItem(index, next, position)] }
      : textRow('After', 'no later statement found: still in force'),
    ...rowOf('Others then', pick(false)),
  ]
}

/** "(−2, recognised as Russian in law; two steps apart)" */
function sayGrade(index: DatasetIndex, other: Position, position: Position): string {
  const steps = Math.abs(other.stance - position.stance)
  const apart =
    steps === 0 ? 'the same step' : `${sayCardinal(steps)} step${steps > 1 ? 's' : ''} apart`
  const grade = gradeOf(index.issueById.get(other.issue), other.stance)
  const words = grade === '' ? '' : `, ${grade.charAt(0).toLowerCase()}${grade.slice(1)}`
  return `(${sayStance(other.stance)}${words}; ${apart})`
}
