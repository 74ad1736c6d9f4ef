import { describe, expect, it } from 'vitest'
import { findRecord } from '../../src/domain/record-ref'
import { searchDocuments } from '../../src/domain/search-documents'
import {
  saySearched,
  saySearchReach,
  searchExamples,
  SEARCH_KINDS,
} from '../../src/domain/search-words'
import { realIndex } from '../helpers/real-index'
import { event, position, smallIndex, source } from '../helpers/small-dataset'

const SMALL = smallIndex({
  positions: [
    position({ actor: 'ukraine', issue: 'army', stance: 2, date: '2022-03-29' }),
    position({ actor: 'russia', issue: 'army', stance: -2, date: '2022-03-16' }),
  ],
  events: [event({ id: 'talks', date: '2022-03-29', label: 'Talks', place: 'Antalya' })],
  sources: [source('agency', { published: '2022-03-30', partisan: true, note: 'Read in part.' })],
  glossary: [{ term: 'line of contact', definition: 'Between the armies.', note: 'A note.' }],
})

describe('what can be found', () => {
  it('each record says what it is: who, on what, when, and how it moved', () => {
    expect([...searchDocuments(SMALL)].map(({ ref, title, about }) => [ref, title, about])).toEqual(
      [
        [
          'position:russia-army-2022-03-16',
          'russia on army on 2022-03-16',
          'Russia · Army · 16 March 2022 · stated',
        ],
        [
          'position:ukraine-army-2022-03-29',
          'ukraine on army on 2022-03-29',
          'Ukraine · Army · 29 March 2022 · stated',
        ],
        ['event:talks', 'Event talks', '29 March 2022 · negotiation · Antalya'],
        ['source:agency', 'Report of agency', 'Agency, 30 March 2022 · news · partisan'],
        ['line of contact', 'line of contact', 'Between the armies.'],
      ],
    )
  })

  it('R29: everything of the data package is there once, and each reference opens its record', async () => {
    const index = await realIndex()
    const documents = [...searchDocuments(index)]
    const { positions, events, claims, sources, glossary } = index.dataset
    const all = [positions, events, claims, sources, glossary]
    expect(documents.length).toBe(all.reduce((sum, rows) => sum + rows.length, 0))
    expect(new Set(documents.map(({ kind, ref }) => `${kind} ${ref}`)).size).toBe(documents.length)
    for (const { kind, ref } of documents)
      if (kind !== 'term') expect(findRecord(ref, index)).not.toBeNull()
  })

  it('the words name what is searched and how far it reaches', () => {
    expect(saySearched(SMALL)).toBe('2 positions, 1 event, 1 source and 1 term of the glossary')
    expect(saySearchReach(SMALL)).toBe(
      'Terms are collected to 31 December 2022, territory to 31 December 2022: nothing found is no sign that nothing happened.',
    )
    expect(SEARCH_KINDS.map(({ label }) => label)).toEqual([
      'Positions',
      'Events',
      'Claims',
      'Sources',
      'Glossary',
    ])
  })

  it('the examples are taken from the data', () => {
    expect(searchExamples(SMALL)).toEqual(['Army', 'Talks', 'March 2022', 'line of contact'])
    expect(searchExamples(smallIndex())).toEqual(['Borders', 'March 2022'])
  })
})
