import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  sayKept,
  textDifference,
  wordKey,
  wordsOf,
  type MarkedPart,
  type TextDifference,
  type WordStep,
} from '../../src/domain/text-difference'

const same = (count: number): WordStep => ({ kind: 'same', count })
const removed = (count: number): WordStep => ({ kind: 'removed', count })
const added = (count: number): WordStep => ({ kind: 'added', count })

/** "Ready [to talk] at once": changed stretches in brackets. */
const marked = (parts: readonly MarkedPart[]): string =>
  parts.map((part) => (part.isChanged ? `[${part.text}]` : part.text)).join('')

const both = ({ earlier, later }: TextDifference): readonly string[] => [
  marked(earlier),
  marked(later),
]

describe('words of a text', () => {
  it('are words with their hyphens, apostrophes and figures, and signs, with the space behind', () => {
    expect(wordsOf("Kyiv's Austria-style, 1,000 km² (or so).")).toEqual([
      "Kyiv's ",
      ...['Austria-style', ', ', '1,000 ', 'km² ', '(', 'or ', 'so', ')', '.'],
    ])
  })

  it('joined they are the text again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text).join('')).toBe(text.trim() === '' ? '' : text)
      }),
    )
  })

  it('are compared without capitals, spaces and the form of the apostrophe', () => {
    expect(wordKey(' Kyiv’s ')).toBe(wordKey("kyiv's"))
    expect(wordKey('Putin')).not.toBe(wordKey('Putins'))
  })
})

describe('the difference of two texts', () => {
  it('marks what the earlier text alone has, and what the later one alone has', () => {
    const texts = {
      earlier: 'Ready to freeze the line, no guarantees named.',
      later: 'Ready to freeze the line once forces withdraw.',
    }
    const steps = [same(5), removed(4), added(3), same(1)]
    expect(both(textDifference(texts, steps))).toEqual([
      'Ready to freeze the line[, no guarantees named].',
      'Ready to freeze the line [once forces withdraw].',
    ])
  })

  it('joins short words between changes to them: a reader sees phrases, not splinters', () => {
    const texts = { earlier: 'Asks for a truce of weeks', later: 'Offers a pause of months' }
    const steps = [
      removed(2),
      added(1),
      same(1),
      removed(1),
      added(1),
      same(1),
      removed(1),
      added(1),
    ]
    expect(both(textDifference(texts, steps))).toEqual([
      '[Asks for a truce of weeks]',
      '[Offers a pause of months]',
    ])
  })

  it('keeps a name, a number or a longer word between changes unmarked', () => {
    const texts = { earlier: 'Bars EU from 23 forces', later: 'Lets EU have 23 troops' }
    const steps = [
      ...[removed(1), added(1), same(1), removed(1), added(1), same(1)],
      ...[removed(1), added(1)],
    ]
    expect(both(textDifference(texts, steps))).toEqual([
      '[Bars] EU [from] 23 [forces]',
      '[Lets] EU [have] 23 [troops]',
    ])
  })

  it('keeps short words that begin or end both texts', () => {
    const texts = { earlier: 'No to troops.', later: 'No to bases.' }
    expect(both(textDifference(texts, [same(2), removed(1), added(1), same(1)]))).toEqual([
      'No to [troops].',
      'No to [bases].',
    ])
  })

  it('each text stands as it was written, whatever the steps', () => {
    const word = fc.constantFrom('a', 'NATO', 'of', 'troops', ',', '23')
    const run = fc.record({
      kind: fc.constantFrom<WordStep['kind']>('same', 'removed', 'added'),
      words: fc.array(word, { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const text = (not: WordStep['kind']): string =>
          runs.flatMap((one) => (one.kind === not ? [] : one.words)).join(' ')
        const texts = { earlier: text('added'), later: text('removed') }
        const steps = runs.map(({ kind, words }) => ({ kind, count: words.length }))
        const found = textDifference(texts, steps)
        expect(found.earlier.map((part) => part.text).join('')).toBe(texts.earlier)
        expect(found.later.map((part) => part.text).join('')).toBe(texts.later)
      }),
    )
  })

  it('leaves the space around a text as it is', () => {
    const texts = { earlier: ' No ', later: 'Yes' }
    expect(both(textDifference(texts, [removed(1), added(1)]))).toEqual(['[ No] ', '[Yes]'])
  })

  it('says how many words stand in both', () => {
    const texts = { earlier: 'No guarantees, no forces.', later: 'No bases, guarantees.' }
    const one = textDifference(texts, [same(1), added(2), same(1), removed(3), same(1)])
    expect(one.counts).toEqual({ earlier: 4, later: 3, kept: 2 })
    expect(sayKept(one)).toBe('2 words stand in both texts, of 4 earlier and 3 later.')
    const anew = textDifference({ earlier: 'One two', later: 'Three' }, [removed(2), added(1)])
    expect(sayKept(anew)).toBe(
      'Worded anew: no word of weight stands in both texts, of 2 earlier and 1 later.',
    )
    const alike = textDifference({ earlier: 'One', later: 'one' }, [same(1)])
    expect(sayKept(alike)).toBe('Both texts have the same words.')
  })
})
