import { wordsOf } from './search-text'

/** A piece of a text, and whether it is a word that was found. */
export interface MarkedPiece {
  readonly text: string
  readonly isFound: boolean
}

/** A text in pieces, with the words marked that stand among the found ones; joined, it is the text. */
export function markFound(text: string, found: ReadonlySet<string>): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let done = 0
  const take = (until: number, isFound: boolean): void => {
    if (until > done) pieces.push({ text: text.slice(done, until), isFound })
    done = Math.max(done, until)
  }
  for (const { start, end } of foundWords(text, found)) {
    take(start, false)
    take(end, true)
  }
  take(text.length, false)
  return pieces
}

/** Where found words stand, from left to right; the longer of two that begin together first. */
const foundWords = (text: string, found: ReadonlySet<string>) =>
  wordsOf(text)
    .filter(({ word }) => found.has(word))
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** Letters of a text that a result has room for, and how many of them stand before what was found. */
const ROOM = 160
const BEFORE = 50

/** As much of a text as has room, around the first found word; null where no word of it was found. */
export function excerptOf(text: string, found: ReadonlySet<string>): string | null {
  const first = foundWords(text, found)[0]
  if (!first) return null
  if (text.length <= ROOM) return text
  const from = first.start <= BEFORE ? 0 : wordStart(text, first.start - BEFORE)
  const until = from + ROOM >= text.length ? text.length : text.lastIndexOf(' ', from + ROOM)
  const cut = text.slice(from, Math.max(until, first.end))
  return `${from > 0 ? '… ' : ''}${cut}${until < text.length ? ' …' : ''}`
}

const wordStart = (text: string, from: number): number => text.indexOf(' ', from) + 1
