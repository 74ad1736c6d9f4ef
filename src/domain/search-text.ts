import { spellingOf, spellingsFrom } from './search-variants'

/** A word of a text: where it stands, and the word that it is found by. */
export interface TextWord {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** Abbreviations with points, figures with separators, and words with apostrophes in them. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu

const PLAIN = /^[a-z0-9]*$/i
const NOT_IN_WORDS = /[\p{M}'’ʼ`.,]/gu

/** Letters that no normal form takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** A word without case, diacritics, apostrophes and the s of a genitive: "Kyiv’s" is "kyiv". */
export function foldText(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .replace(/['’ʼ`]s$/i, '')
    .normalize('NFKD')
    .replace(NOT_IN_WORDS, '')
    .toLowerCase()
    .replace(/[ıøłđßæœ]/g, (letter) => LETTERS[letter] ?? letter)
}

/**
 * The words of a text as they are found, in one spelling per name. Parts joined by hyphens are words,
 * and so is the whole: "cease-fire" is "cease", "fire" and "ceasefire".
 */
export function wordsOf(text: string): readonly TextWord[] {
  return joinedRuns(text).flatMap((run) => {
    const parts = run.map((part) => ({ ...part, word: spellingOf(part.word) }))
    const whole = joined(run)
    return whole === null ? parts : [...parts, whole]
  })
}

/** Words in their order, those that only a hyphen divides together. */
function joinedRuns(text: string): readonly (readonly TextWord[])[] {
  const runs: TextWord[][] = []
  let end = -1
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const part = { start, end: start + found.length, word: foldText(found) }
    const isJoined = start === end + 1 && /[-‐‑]/.test(text.charAt(end))
    if (isJoined) runs.at(-1)?.push(part)
    else runs.push([part])
    end = part.end
  }
  return runs
}

function joined(run: readonly TextWord[]): TextWord | null {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || first === last) return null
  const word = spellingOf(run.map((part) => part.word).join(''))
  return { start: first.start, end: last.end, word }
}

/** A word of a question, and what a text may hold instead: any of these, each in all its parts. */
export interface AskedWord {
  readonly text: string
  readonly anyOf: readonly (readonly string[])[]
}

/** Words that stand in every text: not asked for while there are others. */
const COMMON = new Set(
  'a an and as at by for from in into is it its of on or that the to was were with'.split(' '),
)

/** What is asked for, word by word; the last may still be on its way. */
export function askedWords(question: string): readonly AskedWord[] {
  const asked = joinedRuns(question).map((run) => askedRun(question, run))
  const telling = asked.filter(({ anyOf }) => anyOf.some((all) => !all.every(isCommon)))
  return telling.length > 0 ? telling : asked
}

const isCommon = (word: string): boolean => COMMON.has(word)

function askedRun(question: string, run: readonly TextWord[]): AskedWord {
  const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
  const text = question.slice(start, end)
  const whole = run.map((part) => part.word).join('')
  const anyOf = unique([whole, ...spellingsFrom(whole)]).map((word) => [word])
  if (run.length === 1) return { text, anyOf }
  return { text, anyOf: [...anyOf, run.map((part) => spellingOf(part.word))] }
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)]
