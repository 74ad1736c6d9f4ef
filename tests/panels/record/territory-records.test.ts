import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { findRecord } from '../../../src/domain/record-ref'
import type { RecordItem, RecordView } from '../../../src/panels/record/record-view'
import { viewOfRecord } from '../../../src/panels/record/view-of-record'
import { realIndex } from '../../helpers/real-index'
import { day, iso, smallIndex } from '../../helpers/small-dataset'

const index = await realIndex()

function viewOf(record: string, of: DatasetIndex = index): RecordView {
  const view = viewOfRecord(of, record)
  if (view === null) throw new Error(`${record} has no view`)
  return view
}

const items = (view: RecordView, label: string): readonly RecordItem[] =>
  view.rows.find((one) => one.label === label)?.items ?? []

/** Text and note of each line of a row. */
const lines = (view: RecordView, label: string): readonly string[] =>
  items(view, label).map((one) =>
    [one.text, ...(one.note === undefined ? [] : [one.note])].join(' '),
  )

describe('the record of a mapper’s day', () => {
  it('names mapper and definition, and counts since the base line with who drew it', () => {
    const view = viewOf('territory:deepstate:2025-12-31')
    expect(lines(view, 'Mapper')).toEqual(['DeepState'])
    expect(lines(view, 'Counted')[0]).toMatch(/^Land occupied since 2022/)
    expect(lines(view, 'Newly held')).toEqual([
      '72,215 km² since 24 February 2022 (less the 43,988 km² held on 23 February 2022, drawn by DeepState via DanielRose2310 archive)',
    ])
    expect(items(view, 'Newly held')[0]?.record).toBe('point:5')
    expect(view.day).toBe('2025-12-31')
    expect(lines(viewOf('territory:liveuamap:2022-02-23'), 'Newly held')).toEqual([])
  })

  it('sets rivals against the value, in km² and in per cent of this value', () => {
    const view = viewOf('territory:isw:2022-03-25')
    expect(lines(view, 'Other mappers')).toEqual([
      'Liveuamap: 150,527.8 km², 24.94% (+17,362.9 km², +13.04% of this value)',
    ])
    expect(lines(view, 'Spread')).toEqual([
      '17,362.9 km² between least and most: 2.88% of the country’s area, 13.04% of this value',
    ])
  })

  it('figures published within a week are rivals, with publisher and difference; a share by points', () => {
    const view = viewOf('territory:isw:2022-03-23')
    expect(lines(view, 'Published')).toEqual([
      'The Guardian: 132,000 km² (25 March 2022; −1,160.1 km², −0.87% of this value)',
      'Statista (ISW): 160,000 km² (25 March 2022; +26,839.9 km², +20.16% of this value)',
      'The Times: 22%, no area given (25 March 2022; −0.06 points of the country’s area)',
    ])
    expect(items(view, 'Published').map((one) => one.record)).toEqual([
      'point:10',
      'point:11',
      'point:12',
    ])
    expect(lines(viewOf('territory:isw:2022-04-02'), 'Published')).toEqual([])
  })

  it('a figure from before the base line’s day is no rival of one after it', () => {
    expect(lines(viewOf('territory:isw:2022-02-24'), 'Published')).toEqual([])
    expect(lines(viewOf('point:4'), 'Published')).toHaveLength(1)
  })

  it('SERIES: flags are told in words: an early map, a redraw, a batch update, another archive', () => {
    const early = viewOf('territory:deepstate:2022-04-10')
    expect(early.text).toMatch(/still being built: a rise is mostly drawing/)
    expect(lines(early, 'Remarks')[0]).toMatch(/a rise is mostly drawing/)
    expect(lines(early, 'Remarks')[1]).toMatch(/harmonised to the later drawing/)
    const redrawn = viewOf('territory:isw:2022-03-23')
    expect(lines(redrawn, 'Remarks')).toEqual(['the mapper drew the map anew'])
    expect(lines(redrawn, 'Row before')[0]).toContain('the map was drawn anew')
    const batch = viewOf('territory:deepstate:2024-11-23')
    expect(lines(batch, 'Remarks')).toEqual([
      'several days of change entered at once by the mapper: more in Donetsk',
    ])
    expect(lines(batch, 'Row before')[0]).toContain('several days of change entered at once')
    expect(lines(viewOf('territory:deepstate:2024-08-18'), 'Remarks')).toEqual([
      'taken from the other archive of the same map, to fill a gap',
    ])
  })

  it('L2: the month’s change stands on the day of the month’s end value, and on no other', () => {
    expect(lines(viewOf('territory:deepstate:2025-12-31'), 'Month’s change')).toEqual([
      '+461.5 km² over December 2025 (this is the month’s end value; from 30 November 2025)',
    ])
    expect(lines(viewOf('territory:deepstate:2025-12-30'), 'Month’s change')).toEqual([])
    expect(lines(viewOf('territory:isw:2022-03-31'), 'Month’s change')[0]).toContain(
      '23 March 2022: the map was drawn anew',
    )
    expect(lines(viewOf('territory:deepstate:2022-05-31'), 'Month’s change')).toEqual([
      'not computed for May 2022: the map was still being built at the end of the month before',
    ])
    expect(lines(viewOf('territory:deepstate:2024-07-31'), 'Month’s change')[0]).toContain(
      'the source changes between them',
    )
  })

  it('H4: key events within two weeks stand beside it as sequence, not cause', () => {
    const view = viewOf('territory:deepstate:2022-11-12')
    expect(items(view, 'Key events').map((one) => one.record)).toContain(
      'event:ev-2022-11-11-kherson',
    )
    expect(view.rows.find((one) => one.label === 'Key events')?.note).toMatch(/not cause/)
  })

  it('R33: says how far the data and this mapper reach', () => {
    expect(viewOf('territory:isw:2022-03-23').reach).toBe(
      'Territory is collected to 22 August 2026; this mapper to 24 August 2023.',
    )
  })
})

describe('the record of a single figure', () => {
  it('H6: the row that it was computed from is the same figure, and no rival of it', () => {
    // Row 13: the peak by ISW, 133,189 km² on 28 March 2022, computed from ISW's own map.
    const [isw, liveuamap] = lines(viewOf('point:13'), 'Daily maps')
    expect(isw).toBe('ISW: 133,189 km², 22.06% (the same figure)')
    expect(liveuamap).toMatch(/^Liveuamap: .* of this value\)$/)
  })

  it('tells publisher, range, basis and confidence, and sets the daily maps against it', () => {
    const view = viewOf('point:10')
    expect(lines(view, 'Publisher')).toEqual(['The Guardian'])
    expect(lines(view, 'Basis')).toEqual(['published by the source'])
    expect(lines(view, 'Confidence')).toEqual(['Medium'])
    expect(lines(view, 'Held before 2022')).toEqual(['included'])
    expect(lines(view, 'Daily maps')).toEqual([
      'ISW: 133,164.9 km², 22.06% (+1,164.9 km², +0.88% of this value)',
      'Liveuamap: 150,527.8 km², 24.94% (+18,527.8 km², +14.04% of this value)',
    ])
    expect(items(view, 'Published').map((one) => one.record)).toEqual(['point:11', 'point:12'])
    expect(lines(viewOf('point:2'), 'Range')).toEqual(['42,000 km² to 44,000 km²'])
    expect(lines(viewOf('point:0'), 'Basis')).toEqual(['by definition, not measured'])
  })

  it('a figure that is stated as a share only says so, and is compared by points', () => {
    const view = viewOf('point:12')
    expect(view.title).toBe('22% of Ukraine occupied on 25 March 2022')
    expect(lines(view, 'Area')).toEqual(['not stated: this figure is a share only'])
    expect(lines(view, 'Daily maps')[0]).toBe(
      'ISW: 133,164.9 km², 22.06% (+0.06 points of the country’s area)',
    )
  })
})

describe('the record of an oblast', () => {
  it('tells share, area, mapper, objective and that no other mapper is in the data', () => {
    const view = viewOf('oblast:UA-14:2022-03-25')
    expect(view.title).toBe('36.21% of Donetsk occupied on 25 March 2022')
    expect(lines(view, 'Mapper')).toEqual(['ISW'])
    expect(lines(view, 'Objective')).toEqual(['claimed by Russia in September 2022'])
    expect(lines(view, 'Other mappers')[0]).toMatch(/^no other mapper’s figures by oblast/)
    expect(lines(view, 'Row before')).toEqual([
      '1 March 2022: 33.13% (+3.08 points from that day to this)',
    ])
    expect(lines(viewOf('oblast:UA-05:2022-04-01'), 'Objective')).toEqual([])
    expect(view.reach).toMatch(/this unit to 22 August 2026/)
  })

  it('compares only rows that are counted alike', () => {
    expect(lines(viewOf('oblast:UA-14:2022-05-01'), 'Row before')).toEqual([
      '3 April 2022: 51.58% (not compared: the map was still being built)',
    ])
    expect(lines(viewOf('oblast:UA-14:2022-04-03'), 'Row before')[0]).toContain(
      'not compared: the source changes',
    )
  })

  it('what is set by definition is no mapper’s and not measured', () => {
    const view = viewOf('oblast:UA-43:2025-05-01')
    expect(lines(view, 'Mapper')).toEqual(['none'])
    expect(lines(view, 'Counted')[0]).toMatch(/by definition, not measured/)
  })
})

describe('the record of the area held across the border', () => {
  it('H2: tells status unknown, a lower edge, claims with who makes them, and is never netted', () => {
    const view = viewOf('kursk:2024-08-12')
    expect(view.title).toBe('301.1 km² held by Ukraine on 12 August 2024')
    expect(view.text).toMatch(/a lower edge.*Never netted against losses in Ukraine\./)
    expect(lines(view, 'Status unknown')).toEqual(['268.1 km²'])
    expect(lines(view, 'Mapper')).toEqual(['DeepState'])
    expect(lines(view, 'Claims')).toEqual([
      '12 August 2024: 800 km² claimed: AFP from ISW (advances per Russian sources) (+498.9 km², +165.69% of this value; AFP via Broadcast United; medium confidence)',
      '12 August 2024: 1,000 km² claimed: Ukrainian commander claim (+698.9 km², +232.12% of this value; Dogru Haber; medium confidence)',
    ])
    expect(items(view, 'Claims').map((one) => one.record)).toEqual([
      'source:AFP-0824',
      'source:K-DOG',
    ])
    expect(view.sources?.map((one) => one.record)).toEqual([
      'source:DSM-RAW',
      'source:AFP-0824',
      'source:K-DOG',
    ])
  })

  const held = {
    days: ['2024-08-06', '2024-08-07', '2024-08-30'].map(day),
    heldKm2: [10, 20, 30],
    unknownStatusKm2: [0, 0, 0],
    sourceIds: ['one', 'two', 'two'],
  }
  const claim: Dataset['heldByOtherPoints'][number] = {
    row: 0,
    date: iso('2024-09-20'),
    region: 'Elsewhere',
    areaKm2: 40,
    basis: 'a commander',
    sourceId: 'agency',
    confidence: 'low',
    note: null,
    kind: 'published',
  }
  const small = smallIndex({ heldByOther: held, heldByOtherPoints: [claim] })

  it('R19: compares no days across a change of source or more than two weeks', () => {
    expect(lines(viewOf('kursk:2024-08-07', small), 'Day before')).toEqual([
      '6 August 2024: 10 km² (not compared: the source changes between them)',
    ])
    expect(lines(viewOf('kursk:2024-08-30', small), 'Day before')).toEqual([
      '7 August 2024: 20 km² (not compared: more than two weeks without a row lie between)',
    ])
  })

  it('R29: a claim on a day without a computed value has a record all the same', () => {
    expect(findRecord('kursk:2024-09-20', small)).not.toBeNull()
    const view = viewOf('kursk:2024-09-20', small)
    expect(view.title).toBe('No computed value for the area held by Ukraine on 20 September 2024')
    expect(lines(view, 'Claims')).toEqual([
      '20 September 2024: 40 km² claimed: a commander (Agency; low confidence)',
    ])
    expect(findRecord('kursk:2024-09-21', small)).toBeNull()
    expect(viewOfRecord(small, 'kursk:2024-09-21')).toBeNull()
  })
})

describe('R29: every mark of the panel', () => {
  it('each day of each mapper, each figure and each claim has a record in words', () => {
    const { dataset } = index
    const records = [
      ...dataset.territoryPoints.map((one) => `point:${one.row}`),
      ...dataset.heldByOtherPoints.map((one) => `kursk:${one.date}`),
    ]
    for (const record of records) expect(viewOfRecord(index, record), record).not.toBeNull()
  })
})
