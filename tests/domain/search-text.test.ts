import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, markFound } from '../../src/domain/search-marks'
import { askedWords, foldText, wordsOf } from '../../src/domain/search-text'
import { spellingOf, spellingsFrom } from '../../src/domain/search-variants'

const words = (text: string) => wordsOf(text).map(({ word }) => word)

describe('words as they are found', () => {
  it.each([
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['ıstanbul', 'istanbul'],
    ['Türkiye', 'turkiye'],
    ['Communiqué', 'communique'],
    ['Orbán', 'orban'],
    ['Kyiv’s', 'kyiv'],
    ["Kyiv's", 'kyiv'],
    ["Slov'yansk", 'slovyansk'],
    ['Łódź', 'lodz'],
    ['Schröder', 'schroder'],
    ['U.S.', 'us'],
    ['117,000', '117000'],
  ])('%s is found as %s', (written, folded) => {
    expect(foldText(written)).toBe(folded)
  })

  it.each([
    ['Kiev', 'Kyiv'],
    ['Kharkov', 'Kharkiv'],
    ['Odessa', 'Odesa'],
    ['Zelenskyy', 'Zelensky'],
    ['Zelenskiy', 'Zelensky'],
    ['Türkiye', 'Turkey'],
    ['Donbass', 'Donbas'],
    ['Zaporozhye', 'Zaporizhzhia'],
    ['Lugansk', 'Luhansk'],
    ['Vladimir', 'Volodymyr'],
    ['Podoliak', 'Podolyak'],
  ])('%s and %s are one name', (one, other) => {
    expect(words(one)).toEqual(words(other))
    expect(words(other.toUpperCase())).toEqual(words(one))
  })

  it('every spelling of a name is of one row, folded, and leads to a name that leads to itself', () => {
    const spellings = 'kyiv kiev kharkov odessa zelenskyy turkiye donbass lugansk vladimir'.split(
      ' ',
    )
    for (const spelling of spellings) {
      expect(foldText(spelling)).toBe(spelling)
      expect(spellingOf(spellingOf(spelling))).toBe(spellingOf(spelling))
      expect(spellingsFrom(spelling)).toContain(spellingOf(spelling))
    }
    expect(spellingOf('minsk')).toBe('minsk')
  })

  it('a name is known by the beginning of any of its spellings, from three letters on', () => {
    expect(spellingsFrom('kie')).toEqual(['kyiv'])
    expect(spellingsFrom('ki')).toEqual([])
    expect(spellingsFrom('us')).toEqual(['usa'])
  })

  it('parts joined by a hyphen are found alone and together', () => {
    expect(words('cease-fire')).toEqual(['cease', 'fire', 'ceasefire'])
    expect(words('2022-03-29')).toEqual(['2022', '03', '29', '20220329'])
    expect(words('talks - and more')).toEqual(['talks', 'and', 'more'])
  })

  it('each word says where it stands in the text', () => {
    expect(wordsOf('In Kiev, U.S. aid')).toEqual([
      { start: 0, end: 2, word: 'in' },
      { start: 3, end: 7, word: 'kyiv' },
      { start: 9, end: 13, word: 'usa' },
      { start: 14, end: 17, word: 'aid' },
    ])
  })

  it('no text is too odd: words are folded, and stand inside the text in their order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { start, end, word } of wordsOf(text)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(foldText(word)).toBe(word)
        }
      }),
    )
  })

  it('case never matters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a b i k z İ ı é ß - ’ .'.split(' '), ' ') }),
        (text) => {
          expect(words(text.toLocaleUpperCase('en'))).toEqual(words(text))
        },
      ),
    )
  })
})

describe('what is asked for', () => {
  const asked = (question: string) => askedWords(question).map(({ anyOf }) => anyOf)

  it('a name may stand in any spelling, also while it is typed', () => {
    expect(asked('Kiev')).toEqual([[['kiev'], ['kyiv']]])
    expect(asked('zelen')).toEqual([[['zelen'], ['zelensky']]])
  })

  it('a word with a hyphen may stand as one word or as its parts', () => {
    expect(asked('cease-fire')).toEqual([[['ceasefire'], ['cease', 'fire']]])
  })

  it('common words are asked for only where there are no others', () => {
    expect(asked('the war of 2014')).toEqual([[['war']], [['2014']]])
    expect(asked('as of')).toEqual([[['as']], [['of']]])
    expect(asked('  ')).toEqual([])
  })
})

describe('what is marked', () => {
  const marked = (text: string, ...found: string[]) =>
    markFound(text, new Set(found))
      .map(({ text: piece, isFound }) => (isFound ? `[${piece}]` : piece))
      .join('')

  it('the words as they are written, in any spelling', () => {
    expect(marked('Zelenskyy returns to Kiev.', 'zelensky', 'kyiv')).toBe(
      '[Zelenskyy] returns to [Kiev].',
    )
    expect(marked('A cease-fire now', 'ceasefire')).toBe('A [cease-fire] now')
    expect(marked('A cease-fire now', 'fire')).toBe('A cease-[fire] now')
    expect(marked('A cease-fire now', 'fire', 'ceasefire')).toBe('A [cease-fire] now')
    expect(marked('A cease-fire now', 'cease', 'ceasefire')).toBe('A [cease-fire] now')
    expect(marked('Nothing', 'kyiv')).toBe('Nothing')
  })

  it('joined, the pieces are the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('kyiv', 'Kiev', ' ', '-', 'İ', 'a', '’s', '. '),
    })
    fc.assert(
      fc.property(text, (written) => {
        const pieces = markFound(written, new Set(['kyiv', 'a', 'kyivkyiv']))
        expect(pieces.map((piece) => piece.text).join('')).toBe(written)
      }),
    )
  })

  it('an excerpt holds the first found word, cut between words', () => {
    const long = `${'before '.repeat(20)}neutrality ${'after '.repeat(40)}`.trim()
    const cut = excerptOf(long, new Set(['neutrality'])) ?? ''
    expect(cut.length).toBeLessThan(175)
    expect(cut).toMatch(/^… before .*neutrality after.* after …$/)
    expect(excerptOf('Short and neutral', new Set(['short']))).toBe('Short and neutral')
    expect(excerptOf(long, new Set(['elsewhere']))).toBeNull()
  })
})
