import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRecord, readRecordRef, writeRecordRef } from '../../src/domain/record-ref'
import { defaultFilters } from '../../src/domain/filters'
import { reconcile } from '../../src/domain/scope'
import { position, smallIndex } from '../helpers/small-dataset'
import { INDEX } from './selection-data'

describe('R29: names of records', () => {
  const names = [
    'position:russia-army-2022-03-29',
    'event:ev-2022-03-29-istanbul',
    'claim:claim-12',
    'source:DSM-RAW',
    'territory:isw:2022-03-29',
    'point:12',
    'oblast:UA-14:2022-04-01',
    'kursk:2024-09-01',
    'indicator:aid.total:ukraine:2022-03',
    'compare:russia-army-2022-03-29:russia-army-2022-03-01',
  ]
  for (const name of names)
    it(`R29: ${name} is read and written alike`, () => {
      const ref = readRecordRef(name)
      expect(ref && writeRecordRef(ref)).toBe(name)
    })

  it('U4: what is no name is not read', () => {
    for (const text of ['', 'event', 'event:', 'event:a:b', 'event:a b', 'event:a:', 'thing:a'])
      expect(readRecordRef(text), text).toBeNull()
    for (const text of ['territory:isw', 'territory:isw:2022-02-30', 'point:-1', 'point:1.5'])
      expect(readRecordRef(text), text).toBeNull()
    for (const text of ['kursk:2022-03', 'indicator:a:b:2022-13', 'indicator:a:b:2022-03:x'])
      expect(readRecordRef(text), text).toBeNull()
  })

  it('U4: two texts are named by two ids, no fewer and no more', () => {
    for (const text of ['compare:a', 'compare:a:', 'compare:a:b:c', 'compare:a:b:', 'compare::b'])
      expect(readRecordRef(text), text).toBeNull()
    for (const text of ['territory:isw:2022-03-29:', 'oblast:UA-14:2022-04-01:'])
      expect(readRecordRef(text), text).toBeNull()
  })

  it('R29: what is read is written back letter by letter', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'event',
        'point',
        'kursk',
        'indicator',
        'territory',
        'compare',
        ':',
        '2022-03',
        '-01',
        '0',
      ),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        const ref = readRecordRef(text)
        if (ref) expect(writeRecordRef(ref)).toBe(text)
      }),
    )
  })

  describe('R3: two texts are found only where one actor speaks on one issue', () => {
    const said = (actor: string, date: string, issue = 'borders') =>
      position({ actor, issue, date, stance: 0 })
    const index = smallIndex({
      positions: [
        said('russia', '2022-03-01'),
        said('russia', '2022-03-02'),
        said('russia', '2022-03-02', 'army'),
        said('ukraine', '2022-03-02'),
      ],
    })
    const one = 'russia-borders-2022-03-01'
    const pair = (other: string): string => `compare:${one}:${other}`

    it('in either order', () => {
      expect(findRecord(pair('russia-borders-2022-03-02'), index)).toEqual({
        kind: 'compare',
        one,
        other: 'russia-borders-2022-03-02',
      })
      expect(findRecord(`compare:russia-borders-2022-03-02:${one}`, index)).not.toBeNull()
    })

    for (const [why, other] of [
      ['another actor', 'ukraine-borders-2022-03-02'],
      ['another issue', 'russia-army-2022-03-02'],
      ['the text itself', one],
      ['no statement', 'none'],
    ] as const)
      it(`U4: not with ${why}: a notice names the value`, () => {
        const record = pair(other)
        expect(findRecord(record, index)).toBeNull()
        const filters = { ...defaultFilters(index.meta.defaultView), record }
        const { scope, notices } = reconcile(filters, index)
        expect(scope.record).toBeNull()
        expect(notices).toEqual([{ key: 'record', value: record, why: 'is not in this dataset' }])
      })
  })

  it('R3: a record is found only where the dataset has it', () => {
    expect(findRecord('event:talks', INDEX)).toEqual({ kind: 'event', id: 'talks' })
    expect(findRecord('territory:mapper:2022-02-24', INDEX)).not.toBeNull()
    for (const text of ['event:none', 'territory:mapper:2022-02-25', 'territory:no:2022-02-24'])
      expect(findRecord(text, INDEX), text).toBeNull()
    for (const text of [
      'point:0',
      'kursk:2024-09-01',
      'oblast:UA-14:2022-04-01',
      'claim:__proto__',
    ])
      expect(findRecord(text, INDEX), text).toBeNull()
  })
})
