import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GlossaryTerm } from '../../src/domain/dataset'
import { glossaryByName, markTerms, type TextPart } from '../../src/domain/glossary-terms'
import { realIndex } from '../helpers/real-index'

const term = (name: string): GlossaryTerm => ({ term: name, definition: `${name}.`, note: null })

const TERMS = [
  'occupied',
  'annexation (declared)',
  'hardened, softened',
  'Istanbul talks 2022',
  'Istanbul',
  'Donbas',
  'stance',
  'in force',
  '1991 borders',
].map(term)

const told = (parts: readonly TextPart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : `[${part.text}]`)).join('')

describe('H6: terms of the glossary in a text', () => {
  it.each([
    ['Area occupied on that day', 'Area [occupied] on that day'],
    ['The annexation of 2022', 'The [annexation] of 2022'],
    ['It softened and hardened', 'It [softened] and hardened'],
    ['Mean stances over issues', 'Mean [stances] over issues'],
    ['Return to 1991 borders', 'Return to [1991 borders]'],
    ['Statements in force then', 'Statements [in force] then'],
    ['The Istanbul talks 2022 began', 'The [Istanbul talks 2022] began'],
    ['In Istanbul', 'In [Istanbul]'],
  ])('%s', (text, marked) => {
    expect(told(markTerms(text, TERMS))).toBe(marked)
  })

  it('only whole words count', () => {
    for (const text of ['preoccupied', 'occupiedness', 'circumstance', 'non-occupied land'])
      expect(markTerms(text, TERMS)).toEqual([text])
  })

  it('a capital counts where a sentence begins, and is not made up for a name', () => {
    expect(told(markTerms('Occupied land. Stance by issue', TERMS))).toBe(
      '[Occupied] land. [Stance] by issue',
    )
    expect(told(markTerms('The Stance of the donbas', TERMS))).toBe('The Stance of the donbas')
  })

  it('each term is taken once, and not where another text has it already', () => {
    const first = markTerms('Occupied, then occupied again', TERMS)
    expect(told(first)).toBe('[Occupied], then occupied again')
    expect(told(markTerms('occupied Donbas', TERMS, first))).toBe('occupied [Donbas]')
  })

  it('joined, the parts are the text, and no term is taken twice', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'occupied',
        'Stance',
        'stances',
        'Istanbul',
        ' talks 2022',
        ' ',
        '. ',
        '-',
      ),
    })
    fc.assert(
      fc.property(text, (written) => {
        const parts = markTerms(written, TERMS)
        const taken = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.term]))
        expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(
          written,
        )
        expect(new Set(taken).size).toBe(taken.length)
      }),
    )
  })

  it('without a glossary a text stays whole', () => {
    expect(markTerms('Area occupied', [])).toEqual(['Area occupied'])
  })

  it('every term of the data package is found in a text that uses it', async () => {
    const { glossary } = (await realIndex()).dataset
    expect(glossary.length).toBeGreaterThanOrEqual(30)
    for (const one of glossary) {
      const use = one.term.split(', ')[0]?.replace(/ \(.*/, '') ?? ''
      expect(markTerms(`so ${use} it is`, glossary)).toEqual([
        'so ',
        { text: use, term: one },
        ' it is',
      ])
    }
  })

  it('the list goes from A to Z, figures first and by value', () => {
    expect(glossaryByName(TERMS).map((one) => one.term)).toEqual([
      '1991 borders',
      'annexation (declared)',
      'Donbas',
      'hardened, softened',
      'in force',
      'Istanbul',
      'Istanbul talks 2022',
      'occupied',
      'stance',
    ])
  })
})
