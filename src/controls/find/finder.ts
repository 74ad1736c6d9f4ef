import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import type { DatasetIndex } from '../../domain/dataset-index'
import {
  searchDocuments,
  type SearchDocument,
  type SearchKind,
} from '../../domain/search-documents'
import { askedWords, wordsOf, type AskedWord } from '../../domain/search-text'
import { SEARCH_KINDS, type SearchKindWords } from '../../domain/search-words'

/** A record that was found, with the words of it that were. */
export interface Hit {
  readonly document: SearchDocument
  readonly words: readonly string[]
}

/** What was found of one kind, best first; never empty. */
export interface HitGroup extends SearchKindWords {
  readonly hits: readonly Hit[]
}

export interface Found {
  readonly groups: readonly HitGroup[]
  /** Words that are in no record as they are spelled; what is close to them was found in their place. */
  readonly misspelt: readonly string[]
  /** Whether each record has all the words; else no record has, and these have some. */
  readonly hasAll: boolean
}

export interface Finder {
  find(question: string): Found
}

const finders = new WeakMap<DatasetIndex, Promise<Finder>>()

/** The finder of a dataset: built once, when it is first asked for. */
export function finderOf(index: DatasetIndex): Promise<Finder> {
  const known = finders.get(index)
  if (known) return known
  const finder = buildFinder(index)
  finders.set(index, finder)
  return finder
}

/** Longer than this, building lets the page do what it has to, ms. */
const SLICE_MS = 16

/** Reads all records into an index, in slices that no reader notices. */
export async function buildFinder(index: DatasetIndex): Promise<Finder> {
  const documents: SearchDocument[] = []
  const words = new MiniSearch<Entry>(OPTIONS)
  let sliceEnd = performance.now() + SLICE_MS
  for (const document of searchDocuments(index)) {
    const { title, text, about, also } = document
    words.add({ id: documents.length, title, text, about: `${about} ${also}` })
    documents.push(document)
    if (performance.now() < sliceEnd) continue
    await new Promise((resolve) => setTimeout(resolve))
    sliceEnd = performance.now() + SLICE_MS
  }
  return { find: (question) => find({ words, documents }, askedWords(question)) }
}

type Entry = Pick<SearchDocument, 'title' | 'text' | 'about'> & { readonly id: number }

const OPTIONS = {
  fields: ['title', 'text', 'about'],
  tokenize: (text: string) => wordsOf(text).map(({ word }) => word),
  processTerm: (word: string) => word,
  searchOptions: { boost: { title: 2 } } satisfies SearchOptions,
}

interface Library {
  readonly words: MiniSearch<Entry>
  readonly documents: readonly SearchDocument[]
}

const NOTHING: Found = { groups: [], misspelt: [], hasAll: true }

/** All words as they are spelled; else what is close to those in no record; else some of the words. */
function find(library: Library, asked: readonly AskedWord[]): Found {
  if (asked.length === 0) return NOTHING
  const plain = asked.map(spelled)
  const exact = search(library, plain, 'AND')
  if (exact.length > 0) return { groups: exact, misspelt: [], hasAll: true }
  const isKnown = plain.map((query) => library.words.search(query).length > 0)
  const near = plain.map((query, at) => (isKnown[at] ? query : { ...query, ...NEAR }))
  const misspelt = asked.flatMap(({ text }, at) => (isKnown[at] ? [] : [text]))
  const all = misspelt.length > 0 ? search(library, near, 'AND') : []
  if (all.length > 0) return { groups: all, misspelt, hasAll: true }
  return { groups: search(library, near, 'OR'), misspelt, hasAll: asked.length === 1 }
}

/** Words with fewer letters, and figures, are found only whole: too much begins with them. */
const FEWEST_BEGUN = 3

/** One word of the question, in any of its spellings. */
const spelled = ({ text, anyOf }: AskedWord): Exclude<Query, string | symbol> => ({
  combineWith: 'OR',
  prefix: text.length >= FEWEST_BEGUN && !/^[\d.,]+$/.test(text),
  queries: anyOf.map((all) => ({ combineWith: 'AND', queries: [...all] })),
})

/** Letters that may differ: one of five to nine, two of ten and more; none of shorter words. */
const NEAR: SearchOptions = {
  fuzzy: (word) => (word.length < 5 || /\d/.test(word) ? false : word.length < 10 ? 1 : 2),
}

function search(
  { words, documents }: Library,
  queries: readonly Query[],
  combineWith: 'AND' | 'OR',
): readonly HitGroup[] {
  const byKind = new Map<SearchKind, Hit[]>()
  for (const { id, terms } of words.search({ combineWith, queries: [...queries] })) {
    const document = documents[id as number]
    if (!document) continue
    const hits = byKind.get(document.kind)
    if (hits) hits.push({ document, words: terms })
    else byKind.set(document.kind, [{ document, words: terms }])
  }
  return SEARCH_KINDS.flatMap((kind) => {
    const hits = byKind.get(kind.kind)
    return hits ? [{ ...kind, hits }] : []
  })
}
