import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRecord, readRecordRef, writeRecordRef } from '../../src/domain/record-ref'
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

  it('R29: what is read is written back letter by letter', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'event',
        'point',
        'kursk',
        'indicator',
        'territory',
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
