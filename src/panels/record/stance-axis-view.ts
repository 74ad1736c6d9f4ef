import type { Issue, Position } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { actorLabel } from '../../domain/record-words'
import { gradeOf, poleOf, sayStance } from '../../domain/statement-words'
import type { RecordAxisView } from './record-view'

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
    note: `An editorial coding of content, not of merit. Step ${step} here: ${grade.charAt(0).toLowerCase()}${grade.slice(1)}.${issue.scored ? '' : ' This issue is procedural and not scored.'}`,
    label: `Stance of ${actorLabel(index, position.actor)} on a scale from −2 to +2: ${step}, ${grade}`,
    steps: issue.axis.map(({ stance, label }) => ({ stance, text: label })),
  }
}

/** Both ends are named alike; on the openness scale they are no party's (CODEBOOK.md). */
function endsOf(index: DatasetIndex, issue: Issue): readonly [string, string] {
  if (issue.scale === 'openness') return ['Closed', 'Open']
  const [low, high] = index.parties
  const end = (actor: string): string => `${actorLabel(index, actor)}’s maximal preference`
  return [end(low.actor), end(high.actor)]
}
