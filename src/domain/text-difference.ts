/** A step of a differ from one list of words to another, by number of words. */
export interface WordStep {
  readonly kind: 'same' | 'removed' | 'added'
  readonly count: number
}

/** A stretch of a text that stands in the other text too, or in this one alone. */
export interface MarkedPart {
  readonly text: string
  readonly isChanged: boolean
}

/** Two texts with what differs between them marked; the parts of each make up its text again. */
export interface TextDifference {
  readonly earlier: readonly MarkedPart[]
  readonly later: readonly MarkedPart[]
  /** Words of the earlier text, of the later one, and of those that stand in both. */
  readonly counts: { readonly earlier: number; readonly later: number; readonly kept: number }
}

export interface TwoTexts {
  readonly earlier: string
  readonly later: string
}

/** A word with its inner hyphens and apostrophes, or one sign, with the space behind it. */
const WORD = /\s*(?:[\p{L}\p{M}\p{N}]+(?:[-'’.,/][\p{L}\p{M}\p{N}]+)*|\S)\s*/gu

/** The words and signs of a text in order; joined they are the text again. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? []

/** What words are compared by: capitals and spaces are no change of wording. */
export const wordKey = (word: string): string => word.trim().toLowerCase().replaceAll('’', "'")

/** Marks both texts by the steps that lead from the words of the one to those of the other. */
export function textDifference(texts: TwoTexts, steps: readonly WordStep[]): TextDifference {
  const words = { earlier: wordsOf(texts.earlier), later: wordsOf(texts.later) }
  const marks: Readonly<Record<'earlier' | 'later', Marked[]>> = { earlier: [], later: [] }
  let kept = 0
  const take = (side: 'earlier' | 'later', count: number, isChanged: boolean): void => {
    const start = marks[side].length
    for (const word of words[side].slice(start, start + count))
      marks[side].push({ word, isChanged })
  }
  steps.forEach(({ kind, count }, at) => {
    const start = marks.earlier.length
    const same = words.earlier.slice(start, start + count)
    const isChanged = kind !== 'same' || isIsland(steps, at, same)
    if (!isChanged) kept += same.filter(isWord).length
    if (kind !== 'added') take('earlier', count, isChanged)
    if (kind !== 'removed') take('later', count, isChanged)
  })
  return {
    earlier: partsOf(marks.earlier),
    later: partsOf(marks.later),
    counts: {
      earlier: words.earlier.filter(isWord).length,
      later: words.later.filter(isWord).length,
      kept,
    },
  }
}

interface Marked {
  readonly word: string
  readonly isChanged: boolean
}

/**
 * An "of", "to" or comma that both texts happen to have between words that differ tells nothing: it is
 * marked with them, so that a reader sees phrases and not splinters.
 */
const isIsland = (steps: readonly WordStep[], at: number, same: readonly string[]): boolean =>
  at > 0 && at < steps.length - 1 && !same.some((word) => WEIGHTY.test(word))

/** A word of four letters or more, a number, or a name. */
const WEIGHTY = /\p{L}{4}|\p{N}|^\s*\p{Lu}/u

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)

/** Neighbours of one kind as one stretch; the space behind a changed stretch is left unmarked. */
function partsOf(words: readonly Marked[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  const add = (text: string, isChanged: boolean): void => {
    const last = parts.at(-1)
    if (last?.isChanged === isChanged)
      parts[parts.length - 1] = { text: last.text + text, isChanged }
    else if (text !== '') parts.push({ text, isChanged })
  }
  words.forEach(({ word, isChanged }, at) => {
    const endsHere = isChanged && words[at + 1]?.isChanged !== true
    const bare = endsHere ? word.trimEnd() : word
    add(bare, isChanged)
    add(word.slice(bare.length), false)
  })
  return parts.filter((part) => part.text !== '')
}

/** "4 words stand in both, of 21 earlier and 19 later": how much of the wording was kept. */
export function sayKept({ counts, earlier, later }: TextDifference): string {
  if (![...earlier, ...later].some((part) => part.isChanged))
    return 'Both texts have the same words.'
  const totals = `of ${String(counts.earlier)} earlier and ${String(counts.later)} later`
  if (counts.kept === 0) return `Worded anew: no word of weight stands in both texts, ${totals}.`
  const [words, stand] = counts.kept === 1 ? ['word', 'stands'] : ['words', 'stand']
  return `${String(counts.kept)} ${words} ${stand} in both texts, ${totals}.`
}
