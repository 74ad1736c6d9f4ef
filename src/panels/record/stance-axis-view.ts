import type { Issue, Position, Stance } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { actorLabel } from '../../domain/record-words'
import { gradeOf, poleOf, sayStance } from '../../domain/statement-words'
import type { GradeView, RecordAxisView } from './record-view'

/** A statement on the axis of its issue; null where the issue is unknown (rule H3). */
export function stanceAxisView(index: DatasetIndex, position: Position): RecordAxisView | null {
  const issue = index.issueById.get(position.issue)
  if (!issue) return null
  const pole = poleOf(index, position.actor)
  const grade = gradeOf(issue, position.stance)
  const actor = index.actorById.get(position.actor)
  const step = sayStance(position.stance)
  return {
    parties: index.parties,
    low: pole === -2 ? position.stance : null,
    high: pole === 2 ? position.stance : null,
    others: pole === null ? [{ code: actor?.shortLabel ?? '', stance: position.stance }] : [],
    stance: position.stance,
    ends: endsOf(index, issue),
    note: sayCoding(issue),
    label: `Stance of ${actorLabel(index, position.actor)} on a scale from −2 to +2: ${step}, ${grade}`,
    steps: gradesOf(issue, (stance) => (stance === position.stance ? ['this statement'] : [])),
  }
}

/** That a stance is a coding, and what it is not (rule H3). */
export const sayCoding = ({ scored }: Issue): string =>
  `An editorial coding of content, not of merit.${scored ? '' : ' This issue is procedural and not scored.'}`

/** All grades of an issue, with what stands on each. */
export const gradesOf = (
  issue: Issue,
  marksOn: (stance: Stance) => readonly string[],
): readonly GradeView[] =>
  issue.axis.map(({ stance, label }) => ({ stance, text: label, marks: marksOn(stance) }))

/** Both ends are named alike; on the openness scale they are no party's (CODEBOOK.md). */
export function endsOf(index: DatasetIndex, issue: Issue): readonly [string, string] {
  if (issue.scale === 'openness') return ['Closed', 'Open']
  const [low, high] = index.parties
  const end = (actor: string): string => `${actorLabel(index, actor)}’s maximal preference`
  return [end(low.actor), end(high.actor)]
}
