import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/domain/day'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { findRecord, writeRecordRef } from '../../../src/domain/record-ref'
import type { RecordRow, RecordView } from '../../../src/panels/record/record-view'
import { viewOfRecord } from '../../../src/panels/record/view-of-record'
import { realIndex } from '../../helpers/real-index'

const index = await realIndex()

function viewOf(record: string): RecordView {
  const view = viewOfRecord(index, record)
  if (view === null) throw new Error(`${record} has no view`)
  return view
}

const row = (view: RecordView, label: string): RecordRow | undefined =>
  view.rows.find((one) => one.label === label)

const texts = (view: RecordView, label: string): readonly string[] =>
  row(view, label)?.items.map((item) => item.text) ?? []

describe('records of statements', () => {
  const view = viewOf('position:pos-ukraine-crimea-2022-03-29')

  it('tells a statement with its change, its grade in words and its axis named at both ends (H3)', () => {
    expect(view.kindLine).toBe('Position · Crimea')
    expect(view.change?.text).toBe('softened by one step from +1, stated 21 Mar 2022')
    expect(view.axis).toMatchObject({ low: null, high: 0, stance: 0 })
    expect(view.axis?.ends).toEqual(['Russia’s maximal preference', 'Ukraine’s maximal preference'])
    expect(view.axis?.note).toBe('An editorial coding of content, not of merit.')
    expect(view.axis?.steps.map((one) => one.stance)).toEqual([-2, -1, 0, 1, 2])
    expect(view.axis?.steps.filter((one) => one.marks.length > 0)).toEqual([
      {
        stance: 0,
        text: 'Status deferred, force renounced meanwhile',
        marks: ['this statement'],
      },
    ])
  })

  it('H4: names the occasion as an occasion and not as a cause', () => {
    expect(texts(view, 'Occasion')).toEqual(['29 March 2022: Istanbul talks at Dolmabahce'])
    expect(row(view, 'Occasion')?.note).toBe('an occasion, not a cause')
  })

  it('sets against it what the other party had in force that day', () => {
    expect(row(view, 'Against it')?.items).toMatchObject([
      {
        text: 'Russia, 17 March 2022',
        record: 'position:pos-russia-crimea-2022-03-17',
        note: '(−2, recognised as Russian in law by Ukraine or generally; two steps apart)',
      },
    ])
    expect(texts(view, 'Before')).toEqual(['Ukraine, 21 March 2022'])
    expect(texts(view, 'After')).toEqual(['Ukraine, 15 April 2022'])
  })

  it('leads to its text beside the one before, the one after and any other of the actor on the issue', () => {
    const id = 'pos-ukraine-crimea-2022-03-29'
    expect(row(view, 'Before')?.items[0]?.compare).toBe(
      `compare:pos-ukraine-crimea-2022-03-21:${id}`,
    )
    expect(row(view, 'After')?.items[0]?.compare).toBe(
      `compare:pos-ukraine-crimea-2022-04-15:${id}`,
    )
    expect(view.choices).toHaveLength(13)
    expect(view.choices[0]).toEqual({
      record: `compare:pos-ukraine-crimea-2014-03-18:${id}`,
      text: '18 March 2014 (+2)',
    })
  })

  it('R33: says how far the terms reach, and that the last statement is still in force', () => {
    expect(view.reach).toBe('Terms are collected to 30 June 2026.')
    const last = index.statements('ukraine', 'crimea').at(-1)
    expect(texts(viewOf(`position:${last?.id ?? ''}`), 'After')).toEqual([
      'no later statement found: still in force',
    ])
  })

  it('tells a mediator’s step by the way it goes, and sets both parties beside it', () => {
    const us = viewOf('position:pos-usa-nato-neutrality-2024-11-27')
    expect(us.change?.text).toBe('moved toward Russia by two steps from +2, stated 26 Jan 2022')
    expect(texts(us, 'The parties')).toEqual([
      'Russia, 7 November 2024',
      'Ukraine, 16 October 2024',
    ])
    expect(us.axis?.others).toEqual([{ code: 'US', stance: 0 }])
  })

  it('names a first statement as one without an earlier, and a step within a grade as such', () => {
    expect(viewOf('position:pos-ukraine-crimea-2014-03-18').change?.text).toBe(
      'stated; no earlier statement found',
    )
    expect(viewOf('position:pos-russia-donbas-2024-06-14').change?.text).toMatch(
      /^hardened within −2, stated /,
    )
  })

  it('CODEBOOK: the openness scale has no party’s end', () => {
    const [first] = index.statements('ukraine', 'direct-leader-talks')
    expect(viewOf(`position:${first?.id ?? ''}`).axis?.ends).toEqual(['Closed', 'Open'])
  })
})

describe('records of events', () => {
  it('R23: tells the area of the day by each mapper that has a row, as stored', () => {
    const view = viewOf('event:ev-2022-03-29-istanbul')
    expect(texts(view, 'Area that day')).toEqual([
      'ISW: 130,551.8 km², 21.63%',
      'Liveuamap: 153,436.5 km², 25.42%',
    ])
    expect(texts(view, 'Spread')).toEqual([
      '22,884.7 km² between least and most: 3.79% of the country’s area',
    ])
    expect(texts(view, 'Stated at it, or in answer')).toHaveLength(15)
  })

  it('R24: tells the leverage of its month with its coverage, and outside the index that it is outside', () => {
    const view = viewOf('event:ev-2022-03-29-istanbul')
    expect(row(view, 'Leverage')).toEqual({
      label: 'Leverage',
      note: 'March 2022, default weights, range not computed',
      items: [
        { text: 'Russia: 56 of 100', note: '(coverage 0.67, thin evidence)' },
        { text: 'Ukraine: 34 of 100', note: '(coverage 0.72, thin evidence)' },
      ],
    })
    expect(texts(viewOf('event:ev-2014-03-18-crimea-annexation'), 'Leverage')).toEqual([
      'the index begins in March 2022',
    ])
  })

  it('R19: says so where no mapper has a value that day', () => {
    expect(texts(viewOf('event:ev-2014-03-18-crimea-annexation'), 'Area that day')).toEqual([
      'no mapper has a value that day',
    ])
  })
})

describe('records of territory', () => {
  it('R23: tells value, share, rivals and their spread for one mapper and day', () => {
    const view = viewOf('territory:deepstate:2022-10-01')
    expect(view.title).toBe('115,423.5 km² of Ukraine occupied on 1 October 2022')
    expect(texts(view, 'Share')).toEqual(['19.12% of 603,628 km²'])
    expect(texts(view, 'Other mappers')).toEqual([
      'ISW: 111,530 km², 18.48%',
      'Liveuamap: 114,876.6 km², 19.03%',
    ])
    expect(row(view, 'Other mappers')?.items[0]?.note).toBe('(−3,893.5 km², −3.37% of this value)')
    expect(texts(view, 'Spread')).toEqual([
      '3,893.5 km² between least and most: 0.65% of the country’s area, 3.37% of this value',
    ])
    expect(row(view, 'Row before')?.items[0]?.note).toBe('(−181.5 km² from that day to this)')
  })

  it('R19: compares no rows across a change of source, in either direction', () => {
    const series = index.territoryByMapper.get('deepstate')
    const at = series?.sourceIds.findIndex((id, nth) => nth > 0 && id !== series.sourceIds[nth - 1])
    const day = (nth: number): string => isoDay(series?.days[nth] ?? NaN)
    const note = '(not compared: the source changes between them)'
    const after = viewOf(`territory:deepstate:${day(at ?? -1)}`)
    const before = viewOf(`territory:deepstate:${day((at ?? 0) - 1)}`)
    expect(day(at ?? -1)).toBe('2024-07-08')
    expect(row(after, 'Row before')?.items[0]?.note).toBe(note)
    expect(row(before, 'Row after')?.items[0]?.note).toBe(note)
    expect(row(after, 'Row after')?.items[0]?.note).toMatch(/from this day to that/)
  })

  it('SERIES: where one mapper stands alone the margin of its period is told', () => {
    const view = viewOf('territory:deepstate:2025-05-16')
    expect(texts(view, 'Other mappers')).toEqual(['none has a value that day'])
    expect(view.title).toBe('112,816.4 km² of Ukraine occupied on 16 May 2025')
    expect(texts(view, 'Margin')).toEqual(['112,716.4 km² to 115,016.4 km²'])
  })

  it('H2: claims about the area held by the other side stand with who made them', () => {
    const view = viewOf('kursk:2024-08-20')
    expect(view.title).toBe('629.7 km² held by Ukraine on 20 August 2024')
    expect(texts(view, 'Claims')).toEqual([
      '20 August 2024: 1,300 km² claimed: AFP/ISW maximum, about two weeks in',
      '27 August 2024: 1,300 km² claimed: Ukrainian claim, nearly 1,300',
    ])
  })
})

describe('records of indicators', () => {
  it('H2: a belligerent’s claim is attributed; the score is the one of the index', () => {
    const view = viewOf('indicator:attrition.ru_personnel_claimed:ukraine:2024-03')
    expect(view.text).toBe('A claim of Ukraine, a party to the war; not confirmed independently.')
    expect(texts(view, 'Raw value')).toEqual(['28,410'])
    expect(texts(view, 'In the index')).toEqual(['916.45 persons per day (monthly sum / days)'])
    expect(texts(view, 'Score')).toEqual(['51.0 of 100'])
  })

  it('L2: a derived value is told as derived, L5: one that a side does not use as not used', () => {
    expect(
      row(viewOf('indicator:territory.occupied_share:russia:2025-12'), 'Raw value')?.note,
    ).toBe('derived from the territory tables')
    expect(texts(viewOf('indicator:economy.brent:ukraine:2024-03'), 'In the index')).toEqual([
      'not used for Ukraine',
    ])
  })
})

describe('records of sources', () => {
  const resting = (id: string): readonly RecordRow[] => viewOf(`source:${id}`).rows

  it('lists everything that rests on it, more than eight folded and all there', () => {
    const positions = resting('up-2025-06-02').find((one) => one.label === 'Positions (10)')
    expect(positions?.items).toHaveLength(10)
    expect(positions?.shown).toBe(8)
  })

  it('H2: lists the claims of area that rest on it, each opening the day it is made for', () => {
    const claims = resting('K-DOG').find((one) => one.label.startsWith('Claims of area'))
    expect(claims?.items[0]).toEqual({
      text: '1,000 km² claimed: Ukrainian commander claim, 12 August 2024',
      record: 'kursk:2024-08-12',
    })
  })
})

describe('records of every kind', () => {
  it('every record of the data has a view whose links lead to records, and no hole in its words', () => {
    const faults = allRecords(index).flatMap((record) =>
      faultsOf(record, viewOfRecord(index, record)),
    )
    expect(faults.slice(0, 20)).toEqual([])
  })

  it('a reference that names nothing has no view', () => {
    for (const record of ['position:none', 'kursk:2021-01-01', 'point:9999', 'nonsense'])
      expect(viewOfRecord(index, record)).toBeNull()
  })
})

function allRecords(index: DatasetIndex): readonly string[] {
  const { dataset, meta, parties } = index
  const every = <T>(list: readonly T[], step: number): readonly T[] =>
    list.filter((_, at) => at % step === 0)
  return [
    ...dataset.positions.map((one) => `position:${one.id}`),
    ...dataset.positions.flatMap((one) => {
      const all = index.statements(one.actor, one.issue)
      const [first, next] = [all[0], all[all.indexOf(one) + 1]]
      return [
        ...(next ? [`compare:${one.id}:${next.id}`] : []),
        ...(first && first !== one ? [`compare:${one.id}:${first.id}`] : []),
      ]
    }),
    ...dataset.events.map((one) => `event:${one.id}`),
    ...dataset.claims.map((one) => `claim:${one.id}`),
    ...dataset.sources.map((one) => `source:${one.id}`),
    ...dataset.territoryPoints.map((one) => `point:${one.row}`),
    ...dataset.territory.flatMap((one) =>
      every(one.days, 7).map((day) => `territory:${one.mapper}:${isoDay(day)}`),
    ),
    ...dataset.oblasts.flatMap((one) =>
      every(one.days, 11).map((day) => `oblast:${one.iso}:${isoDay(day)}`),
    ),
    ...every(dataset.heldByOther.days, 5).map((day) => `kursk:${isoDay(day)}`),
    ...dataset.indicators.flatMap(({ id }) =>
      parties.flatMap(({ actor: side }) =>
        [meta.index.firstMonth, meta.index.lastMonth].map((month) =>
          writeRecordRef({ kind: 'indicator', id, side, month }),
        ),
      ),
    ),
  ]
}

function faultsOf(record: string, view: RecordView | null): readonly string[] {
  if (view === null) return [`${record}: no view`]
  const labels = view.rows.map((one) => one.label)
  const facts = view.comparison?.facts.flatMap((one) => one.cells.flat()) ?? []
  const items = [...view.rows.flatMap((one) => one.items), ...facts]
  const links = [
    ...items.flatMap((item) => [
      ...(item.record ? [item.record] : []),
      ...(item.compare ? [item.compare] : []),
    ]),
    ...view.choices.map((one) => one.record),
    ...(view.sources ?? []).map((source) => source.record),
  ]
  const words = [view.title, view.kindLine, view.reach, ...items.map((item) => item.text)]
  const notes = items.flatMap((item) => [item.note ?? '-', item.said ?? '-'])
  return [
    ...(new Set(labels).size === labels.length ? [] : [`${record}: a label twice`]),
    ...links.filter((link) => findRecord(link, index) === null).map((link) => `${record}: ${link}`),
    ...[...words, ...notes]
      .filter((text) => text.trim() === '' || /undefined|NaN|\bnull\b|\[object/.test(text))
      .map((text) => `${record}: "${text}"`),
    ...(view.rows.some((one) => one.items.length === 0) ? [`${record}: an empty row`] : []),
  ]
}
