import { beforeAll, describe, expect, it } from 'vitest'
import { buildFinder, finderOf, type Finder, type Found } from '../../../src/controls/find/finder'
import { optionsOf } from '../../../src/controls/find/find-options'
import { buildIndex, type DatasetIndex } from '../../../src/domain/dataset-index'
import { event, position, smallIndex } from '../../helpers/small-dataset'
import { realIndex } from '../../helpers/real-index'

const refs = ({ groups }: Found) =>
  groups.flatMap(({ hits }) => hits.map(({ document }) => document.ref))
const texts = ({ groups }: Found) =>
  groups.flatMap(({ hits }) => hits.map(({ document }) => Object.values(document).join(' ')))

const saying = (id: string, summary: string) =>
  position({ actor: 'ukraine', issue: 'army', stance: 1, date: '2022-03-29', id, summary })

const SMALL = smallIndex({
  positions: [
    saying('a', 'Kyiv offers neutrality'),
    saying('b', 'No army of neutral Donbas'),
    saying('c', 'A cease-fire in Kharkov first'),
    saying('d', 'The ceasefire holds'),
  ],
  events: [event({ id: 'e', date: '2022-03-30', title: 'Zelenskyy visits İstanbul' })],
  glossary: [{ term: 'as of', definition: 'The date of a view.', note: null }],
})

describe('the finder', () => {
  let finder: Finder
  beforeAll(async () => {
    finder = await buildFinder(SMALL)
  })

  it.each([
    ['neutrality', ['position:a']],
    ['neutr', ['position:a', 'position:b']],
    ['KIEV', ['position:a']],
    ['kie', ['position:a']],
    ['Kharkiv', ['position:c']],
    ['cease-fire', ['position:d', 'position:c']],
    ['ceasefire', ['position:d', 'position:c']],
    ['zelensky istanbul', ['event:e']],
    ['zelenskiy', ['event:e']],
    ['march 2022', ['position:a', 'position:b', 'position:c', 'position:d', 'event:e']],
    ['2022-03-30', ['event:e']],
    ['donbass neutral', ['position:b']],
    ['as of', ['as of']],
  ])('%s', (question, found) => {
    const answer = finder.find(question)
    expect([...refs(answer)].sort()).toEqual([...found].sort())
    expect(answer).toMatchObject({ misspelt: [], hasAll: true })
  })

  it('words in no record are found by what is close to them, and named', () => {
    const answer = finder.find('neutralty kyiv')
    expect(refs(answer)).toEqual(['position:a'])
    expect(answer).toMatchObject({ misspelt: ['neutralty'], hasAll: true })
  })

  it('where no record has all the words, those with some are found, and it is said', () => {
    const answer = finder.find('neutrality zelensky')
    expect([...refs(answer)].sort()).toEqual(['event:e', 'position:a'])
    expect(answer).toMatchObject({ misspelt: [], hasAll: false })
  })

  it('nothing is found where there is nothing, and short words are not guessed', () => {
    for (const question of ['xyzzyq', '', '?!', 'kyv'])
      expect(refs(finder.find(question))).toEqual([])
  })

  it('one finder is built for a dataset', () => {
    expect(finderOf(SMALL)).toBe(finderOf(SMALL))
    expect(finderOf(smallIndex())).not.toBe(finderOf(SMALL))
  })
})

describe('the list of what was found', () => {
  it('holds five of a kind and the way to the rest, and no more than 200 at once', async () => {
    const many = Array.from({ length: 500 }, (_, at) => saying(`p${at}`, 'Kyiv again'))
    const found = (await buildFinder(smallIndex({ positions: many }))).find('kyiv')
    const first = optionsOf(found, {})
    expect(first.length).toBe(6)
    expect(first.at(-1)).toMatchObject({ kind: 'more', label: '200 more of 500 positions' })
    const wide = optionsOf(found, { position: 405 })
    expect(wide.length).toBe(406)
    expect(wide.at(-1)).toMatchObject({ kind: 'more', label: 'All 500 positions', room: 500 })
    expect(optionsOf(found, { position: 500 }).every(({ kind }) => kind === 'hit')).toBe(true)
    expect(optionsOf(null, {})).toEqual([])
  })
})

describe('on the data package', () => {
  let index: DatasetIndex
  let finder: Finder
  beforeAll(async () => {
    index = await realIndex()
    finder = await buildFinder(index)
  })

  it('every spelling of a name finds the same records, and every record has the name', () => {
    for (const spellings of [
      ['Kyiv', 'Kiev'],
      ['Zelensky', 'Zelenskyy', 'zelenskiy', 'Zelens’ky'],
      ['Istanbul', 'İstanbul', 'istanbul'],
      ['Kharkiv', 'Kharkov'],
      ['Odesa', 'Odessa'],
      ['Turkey', 'Türkiye', 'Turkiye'],
      ['Donbas', 'Donbass'],
    ]) {
      const answers = spellings.map((one) => new Set(refs(finder.find(one))))
      expect(answers[0]?.size).toBeGreaterThan(1)
      for (const answer of answers) expect(answer).toEqual(answers[0])
      const asWritten = new RegExp(spellings.join('|').replace(/’/g, ''), 'i')
      expect(
        texts(finder.find(spellings[0] ?? '')).filter((text) => asWritten.test(text)).length,
      ).toBe(answers[0]?.size)
    }
  })

  it('"neutrality" finds each statement on the issue of that name, and best those that say it', () => {
    const found = finder.find('neutrality')
    const issue = index.dataset.issues.find(({ label }) => /neutrality/.test(label))
    const onIssue = index.positions.filter((one) => one.issue === issue?.id)
    const hits = found.groups.find(({ kind }) => kind === 'position')?.hits ?? []
    expect(onIssue.length).toBeGreaterThan(20)
    for (const { id } of onIssue) expect(refs(found)).toContain(`position:${id}`)
    expect(hits[0]?.document.title).toMatch(/neutrality/i)
  })

  it('a question costs no more a record among ten times as many', async () => {
    const ten = await buildFinder(grown(index))
    const question = 'march 2022 neutrality'
    expect(refs(ten.find(question)).length).toBe(10 * refs(finder.find(question)).length)
    const ratios = [1, 2, 3].map(() => cpuOf(ten, 'russia talks') / cpuOf(finder, 'russia talks'))
    // Ten times the work; the rest is slack for a shared machine and its memory.
    expect(Math.min(...ratios)).toBeLessThan(30)
  })
})

/** The same texts ten times over, under new ids. */
function grown(index: DatasetIndex): DatasetIndex {
  const over = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
    Array.from({ length: 10 }, (_, copy) => copy).flatMap((copy) =>
      rows.map((row) => ({ ...row, id: `${row.id}-${copy}` })),
    )
  const { positions, events, claims, sources, glossary } = index.dataset
  return buildIndex({
    ...index.dataset,
    positions: over(positions),
    events: over(events),
    claims: over(claims),
    sources: over(sources),
    glossary: Array.from({ length: 10 }, () => glossary).flat(),
  })
}

function cpuOf(finder: Finder, question: string): number {
  for (let run = 0; run < 5; run += 1) finder.find(question)
  const start = process.cpuUsage()
  for (let run = 0; run < 25; run += 1) finder.find(question)
  const { user, system } = process.cpuUsage(start)
  return user + system
}
