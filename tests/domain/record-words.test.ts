import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayFlag } from '../../src/domain/record-flags'
import { sourceLines } from '../../src/domain/record-sources'
import {
  sayChangeKm2,
  sayDatedInFull,
  sayPublished,
  sayShareExact,
  sayStored,
  sayStoredKm2,
} from '../../src/domain/record-words'
import { realIndex } from '../helpers/real-index'
import { position, smallIndex, source } from '../helpers/small-dataset'

describe('words of records', () => {
  it('R23: prints a stored figure with all its decimals and no more', () => {
    expect(sayStoredKm2(112800.3)).toBe('112,800.3 km²')
    expect(sayStored(117000)).toBe('117,000')
    expect(sayStored(-0.25)).toBe('−0.25')
    expect(sayShareExact(0.191234)).toBe('19.12%')
  })

  it('R23: the printed figure reads back as the stored one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (tenths) => {
        const value = tenths / 10
        expect(Number(sayStored(value).replaceAll(',', '').replace('−', '-')) + 0).toBe(value + 0)
      }),
    )
  })

  it('R14: a change carries its sign and hides no rounding noise', () => {
    expect(sayChangeKm2(790.9 - 629.7)).toBe('+161.2 km²')
    expect(sayChangeKm2(-204.7)).toBe('−204.7 km²')
    expect(sayChangeKm2(0.1 + 0.2 - 0.3)).toBe('0 km²')
  })

  it('R16: a statement whose day is unknown is dated by its month', () => {
    const said = { actor: 'russia', issue: 'army', stance: 0, date: '2022-04-15' } as const
    expect(sayDatedInFull(position(said))).toBe('15 April 2022')
    expect(sayDatedInFull(position({ ...said, datePrecision: 'month' }))).toBe('April 2022')
  })

  it('R33: a source is told with its publisher, date, kind and marks', () => {
    const index = smallIndex({
      sources: [
        source('wire', { published: '2022-03-29', partisan: true, copy: true }),
        source('atlas', { published: 'n/a', publisher: null, kind: 'data-repository', url: null }),
      ],
    })
    expect(sourceLines(index, ['wire', 'atlas', 'nothing'])).toEqual([
      {
        record: 'source:wire',
        title: 'Report of wire',
        href: 'https://wire.example/',
        about: 'Wire, 29 March 2022 · news · partisan · copy',
      },
      {
        record: 'source:atlas',
        title: 'Report of atlas',
        href: null,
        about: 'data repository',
      },
    ])
    expect(sayPublished('2022-03')).toBe('March 2022')
    expect(sayPublished('2024-08 (three weeks in)')).toBe('2024-08 (three weeks in)')
  })

  it('SERIES: every flag of the territory table is told in words', async () => {
    const index = await realIndex()
    const flags = new Set(index.dataset.territory.flatMap((one) => one.flags.flat()))
    const told = [...flags].map((flag) => sayFlag(flag, index.meta.territory.units))
    expect(flags.size).toBe(12)
    expect(told.filter((words) => /[_]|changed/.test(words))).toEqual([])
    expect(sayFlag('step_loss_donetsk_zaporizhzhia', index.meta.territory.units)).toBe(
      'several days of change entered at once by the mapper: less in Donetsk and Zaporizhzhia',
    )
  })
})
