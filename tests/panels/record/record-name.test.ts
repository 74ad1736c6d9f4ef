import { describe, expect, it } from 'vitest'
import { recordName } from '../../../src/panels/record/record-name'
import { realIndex } from '../../helpers/real-index'

const index = await realIndex()

describe('R29: what a record is called in one line', () => {
  for (const [record, name] of [
    ['position:pos-ukraine-crimea-2022-03-29', 'Position: Ukraine on Crimea, 29 Mar 2022'],
    [
      'compare:pos-ukraine-crimea-2022-03-29:pos-ukraine-crimea-2022-03-21',
      'Two texts: Ukraine on Crimea, 29 Mar 2022',
    ],
    ['event:ev-2022-03-29-istanbul', 'Event: Istanbul talks'],
    ['territory:isw:2022-03-29', 'Territory: ISW, 29 Mar 2022'],
    ['oblast:UA-14:2025-05-01', 'Territory: Donetsk, 1 May 2025'],
    ['claim:claim-12', 'Claim 12'],
  ] as const)
    it(`${record}: ${name}`, () => expect(recordName(index, record)).toBe(name))
})
