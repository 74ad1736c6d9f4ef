import type { DatasetIndex } from '../../domain/dataset-index'
import { sayConfidence } from '../../domain/record-words'
import { sourceLines } from '../../domain/record-sources'
import { sayDay } from '../../domain/words'
import { eventItem, statementOnIssue } from './link-items'
import { PLAIN, rowOf, textRow, type RecordView } from './record-view'

/** A claim of the essay in our own paraphrase, with the verdict and what it rests on. */
export function claimRecord(
  index: DatasetIndex,
  { id }: { readonly id: string },
): RecordView | null {
  const claim = index.claimById.get(id)
  if (!claim) return null
  const events = claim.relatedEventIds.flatMap((one) => index.eventById.get(one) ?? [])
  const positions = claim.relatedPositionIds.flatMap((one) => index.positionById.get(one) ?? [])
  const { essay } = index.dataset
  return {
    ...PLAIN,
    kindLine: `Claim ${String(claim.order)} · ${claim.section}`,
    title: claim.claim,
    text: claim.reason,
    rows: [
      textRow('Verdict', claim.verdict),
      ...(claim.correction === null ? [] : [textRow('Correction', claim.correction)]),
      ...(claim.asOf === null ? [] : [textRow('As of', claim.asOf)]),
      textRow('Confidence', sayConfidence(claim.confidence), 'in the verdict'),
      ...rowOf(
        'Tests',
        claim.tests.map((test) => ({ text: test.says })),
      ),
      ...rowOf('Events', events.map(eventItem)),
      ...rowOf(
        'Positions',
        positions.map((one) => statementOnIssue(index, one)),
      ),
    ],
    sources: sourceLines(index, claim.sourceIds),
    reach: `The essay, “${essay.title}” (${essay.publisher}), is of ${sayDay(essay.published)}; claims are given in our own words.`,
  }
}
