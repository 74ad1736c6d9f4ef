import { describe, expect, it } from 'vitest'
import { filterTags } from '../../src/domain/filter-tags'
import { sayChange } from '../../src/domain/filter-words'
import type { FilterPatch } from '../../src/domain/filters'
import { statusSentences } from '../../src/domain/status-line'
import { iso } from '../helpers/small-dataset'
import { DEFAULTS, INDEX, scopeOf, withFilters } from './selection-data'

const status = (patch: FilterPatch): readonly string[] =>
  statusSentences(INDEX, withFilters(patch), scopeOf(patch))
const counts = (patch: FilterPatch): string =>
  status({ positionsView: 'history', ...patch })[0] ?? ''
const year = (text: string) => ({ from: iso(`${text}-01-01`), to: iso(`${text}-12-31`) })

describe('R11: the status line', () => {
  it('R11: counts statements and events dated in the period', () => {
    expect(counts({})).toBe(
      '5 positions by 3 actors and 3 events, 24 February 2022 to 31 December 2022',
    )
    expect(counts({ time: year('2021') })).toBe('1 position by 1 actor and 1 event, 2021')
  })

  it('R16: an event that lasts counts when it overlaps the period', () => {
    const from = { time: { from: iso('2022-03-05'), to: iso('2022-03-06') } }
    expect(counts(from)).toBe('No positions and 1 event, 5 March 2022 to 6 March 2022')
    const after = { time: { from: iso('2022-03-06'), to: iso('2022-03-06') } }
    expect(counts(after)).toBe('No positions and no events, 6 March 2022')
  })

  it('R9: actors filter statements and events, issues only statements', () => {
    expect(counts({ time: year('2022'), actors: ['ukraine'] })).toBe(
      '2 positions by 1 actor and 1 event, 2022',
    )
    expect(counts({ time: year('2022'), issues: ['army'] })).toBe(
      '1 position by 1 actor and 3 events, 2022',
    )
  })

  it('R11: State of play adds what is in force, also from before the period (R6)', () => {
    expect(status({ time: year('2022') })).toEqual([
      '5 positions by 3 actors and 3 events, 2022; 2 in force on 29 March 2022',
    ])
    const march = { from: iso('2022-03-01'), to: iso('2022-03-20') }
    expect(status({ time: march, at: iso('2022-03-10'), actors: ['russia'] })).toEqual([
      'No positions and 1 event, 1 March 2022 to 20 March 2022; 1 in force on 10 March 2022',
    ])
    expect(status({ time: year('2022'), actors: ['turkey'] })[0]).toContain('; none in force on')
  })

  it('R5: says when the moment or the comparison lies outside the period', () => {
    const patch = { time: year('2022'), at: iso('2025-05-16'), vs: iso('2021-05-16') }
    expect(status(patch)).toEqual([
      '5 positions by 3 actors and 3 events, 2022; 4 in force on 31 December 2022',
      '16 May 2025 is outside 2022: shown for 31 December 2022',
      '16 May 2021 is outside 2022: comparison not drawn',
    ])
  })

  it('R3: a period outside the data counts, and is called, the default period', () => {
    expect(counts({ time: year('2030') })).toBe(counts({}))
  })
})

describe('R11: what a pick changed, in words', () => {
  const said = (before: FilterPatch, after: FilterPatch): string =>
    sayChange(INDEX, withFilters(before), withFilters(after))

  const changes: readonly (readonly [FilterPatch, FilterPatch, string])[] = [
    [{}, { time: year('2022') }, 'Period now 2022.'],
    [{}, { actors: ['ukraine'] }, 'Only Ukraine.'],
    [{ actors: ['ukraine'] }, { actors: ['ukraine', 'russia'] }, 'Russia added.'],
    [{ actors: ['ukraine', 'russia'] }, { actors: ['ukraine'] }, 'Russia removed.'],
    [{ actors: ['ukraine'] }, { actors: ['russia'] }, 'Only Russia.'],
    [{ actors: ['ukraine'] }, {}, 'All actors.'],
    [{}, { issues: ['army', 'borders'] }, 'Only Army and Borders.'],
    [{}, { at: iso('2022-05-01') }, 'Moment now 1 May 2022.'],
    [{}, { vs: iso('2022-05-01') }, 'Compared with 1 May 2022.'],
    [{ vs: iso('2022-05-01') }, {}, 'Comparison off.'],
    [{}, { measure: 'share' }, 'Territory as share of Ukraine.'],
    [{}, { mappers: ['mapper'] }, 'Only Mapper.'],
    [{}, { positionsView: 'history' }, 'Positions as history.'],
    [{}, { positionsView: 'matrix' }, 'Positions as matrix.'],
    [{}, { matrixSort: 'changed' }, 'Matrix by most changed.'],
    [{}, { at: iso('2022-05-01'), record: 'event:talks' }, 'Moment now 1 May 2022; record opened.'],
    [{}, {}, ''],
  ]
  for (const [before, after, words] of changes)
    it(`R11: says "${words}"`, () => {
      expect(said(before, after)).toBe(words)
    })

  it('R11: many changes at once are one', () => {
    const many = { time: year('2022'), actors: ['russia'], issues: ['army'], at: iso('2022-05-01') }
    expect(said({ measure: 'share' }, many)).toBe('View changed.')
    expect(said(many, {})).toBe('Back to the default view.')
  })
})

describe('R11: removable tags', () => {
  const tags = (patch: FilterPatch) => filterTags(INDEX, withFilters(patch), DEFAULTS)
  const labels = (patch: FilterPatch) => tags(patch).map((tag) => tag.label)

  it('R1: the default view has none, and neither has another moment', () => {
    expect(
      tags({ at: iso('2022-05-01'), positionsView: 'history', record: 'event:talks' }),
    ).toEqual([])
  })

  it('R11: each filter has its tag, in the order of the link table', () => {
    expect(
      labels({
        time: year('2022'),
        actors: ['ukraine', 'russia'],
        issues: ['army'],
        vs: iso('2022-11-11'),
        measure: 'share',
        mappers: ['mapper'],
      }),
    ).toEqual([
      '2022',
      'Russia',
      'Ukraine',
      'Army',
      'compared with 11 November 2022',
      'share of Ukraine',
      'Mapper',
    ])
  })

  it('R8: more than three actors share one tag; an unknown one stands for itself', () => {
    expect(labels({ actors: ['malta', 'russia', 'turkey', 'ukraine'] })).toEqual(['4 actors'])
    expect(labels({ actors: ['atlantis'] })).toEqual(['atlantis'])
  })

  it('R11: taking all tags away leads back to the default view', () => {
    let filters = withFilters({
      time: year('2022'),
      actors: ['ukraine', 'russia'],
      measure: 'share',
    })
    for (
      let tag = filterTags(INDEX, filters, DEFAULTS)[0];
      tag;
      tag = filterTags(INDEX, filters, DEFAULTS)[0]
    )
      filters = { ...filters, ...tag.patch }
    expect(filters).toEqual(DEFAULTS)
  })
})
