import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDifference, type TwoTexts } from '../../../src/domain/text-difference'
import { wordSteps } from '../../../src/panels/record/word-differ'

const marked = (texts: TwoTexts): readonly string[] => {
  const { earlier, later } = textDifference(texts, wordSteps(texts))
  return [earlier, later].map((parts) =>
    parts.map((part) => (part.isChanged ? `[${part.text}]` : part.text)).join(''),
  )
}

describe('the differ', () => {
  it('marks what was dropped from the one text and what came into the other', () => {
    expect(
      marked({
        earlier: 'Draft is silent on troops; Lavrov still names neutrality as an aim.',
        later: 'Draft seeks caps on troops; Lavrov no longer names neutrality.',
      }),
    ).toEqual([
      'Draft [is silent] on troops; Lavrov [still] names neutrality [as an aim].',
      'Draft [seeks caps] on troops; Lavrov [no longer] names neutrality.',
    ])
  })

  it('takes a capital for no change', () => {
    expect(marked({ earlier: 'The truce holds', later: 'Says the truce holds' })).toEqual([
      'The truce holds',
      '[Says] the truce holds',
    ])
  })

  it('marks nothing in a text beside itself, and every text stands as it was written', () => {
    const text = fc
      .array(fc.constantFrom('NATO', 'of', 'troops,', '(23', "Kyiv's", ' '), { maxLength: 9 })
      .map((words) => words.join(' ').trim())
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        expect(marked({ earlier, later: earlier })).toEqual([earlier, earlier])
        const found = textDifference({ earlier, later }, wordSteps({ earlier, later }))
        expect(found.earlier.map((part) => part.text).join('')).toBe(earlier)
        expect(found.later.map((part) => part.text).join('')).toBe(later)
      }),
    )
  })
})
