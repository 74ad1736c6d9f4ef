import { diffArrays } from 'diff'
import { wordKey, wordsOf, type TwoTexts, type WordStep } from '../../domain/text-difference'

/** How the words of the earlier text become those of the later one, in the fewest steps. */
export function wordSteps({ earlier, later }: TwoTexts): readonly WordStep[] {
  const changes = diffArrays(wordsOf(earlier).map(wordKey), wordsOf(later).map(wordKey))
  return changes.map(({ added, removed, count }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    count,
  }))
}
