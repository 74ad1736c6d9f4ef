import type { GlossaryTerm } from './dataset'

/** A piece of a text: plain words, or words that the glossary explains. */
export type TextPart = string | { readonly text: string; readonly term: GlossaryTerm }

/** The glossary from A to Z, figures first and by their value. */
export const glossaryByName = (terms: readonly GlossaryTerm[]): readonly GlossaryTerm[] =>
  [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en', { numeric: true }))

/**
 * A text with the first use of each term of the glossary taken out, in its order; joined, the parts are
 * the text. Terms already explained in other parts are left alone. Whole words count, also with the s of
 * a plural; a term may have a capital where a sentence begins; of two terms at one place the longer is
 * taken.
 */
export function markTerms(
  text: string,
  terms: readonly GlossaryTerm[],
  alreadyUsed: readonly TextPart[] = [],
): readonly TextPart[] {
  const used = new Set(alreadyUsed.flatMap((part) => (typeof part === 'string' ? [] : [part.term])))
  const names = terms.flatMap((term) => namesOf(term).map((name) => ({ name, term })))
  if (names.length === 0) return [text]
  const parts: TextPart[] = []
  let done = 0
  for (const { 0: found, index } of text.matchAll(patternOf(names.map(({ name }) => name)))) {
    const term = names.find(({ name }) => isUseOf(name, found, text.slice(0, index)))?.term
    if (!term || used.has(term)) continue
    used.add(term)
    if (index > done) parts.push(text.slice(done, index))
    parts.push({ text: found, term })
    done = index + found.length
  }
  return done < text.length ? [...parts, text.slice(done)] : parts
}

/** "hardened, softened" names two words; "annexation (declared)" is used as "annexation". */
const namesOf = ({ term }: GlossaryTerm): readonly string[] =>
  term.split(', ').map((name) => name.replace(/ \(.*\)$/, ''))

function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const any = longestFirst.map((name) => name.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})s?(?![\\p{L}\\p{N}-])`, 'giu')
}

/** Whether words found in a text are a use of the name: the same letters, but for a first capital. */
function isUseOf(name: string, found: string, before: string): boolean {
  if (found === name || found === `${name}s`) return true
  const startsSentence = before === '' || /[.!?:]\s+$/.test(before)
  const begun = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return startsSentence && (found === begun || found === `${begun}s`)
}
