import { describe, expect, it } from 'vitest'
import { territoryTakeaway } from '../../src/domain/territory-takeaway'
import { day } from '../helpers/small-dataset'
import { realIndex } from '../helpers/real-index'
import { drawnBy, point, series } from './territory-data'

const small = drawnBy(
  [
    series('a', ['2022-01-01 10000', '2022-06-01 10000', '2022-12-31 10040']),
    series('b', ['2022-02-24 10000', '2022-03-28 30400', '2022-12-31 15000', '2023-06-30 16000']),
  ],
  [
    point(0, '2015-09-29', { occupiedKm2: 7300 }),
    point(1, '2025-01-01', { occupiedKm2: 18000 }),
    point(2, '2025-02-01', { occupiedKm2: 19400 }),
    point(3, '2025-03-01', { occupiedKm2: 99000, basis: 'computed' }),
  ],
  100_000,
)

const say = (from: string, to: string, mappers = ['a', 'b']): string =>
  territoryTakeaway(small, { from: day(from), to: day(to), mappers, since: 'always' })

describe('the sentence over the line', () => {
  it('R27: a change is stated by one mapper that reaches both ends, with its dates', () => {
    expect(say('2022-01-01', '2022-12-31')).toBe(
      'By A’s count the area hardly changed between 1 January 2022 and 31 December 2022.',
    )
    expect(say('2023-01-01', '2023-12-31')).toBe(
      'By B’s count the area was about 16,000 km², 16% of Ukraine, on 30 June 2023.',
    )
  })

  it('names a turn that the change from end to end would hide', () => {
    expect(say('2022-02-24', '2022-12-31', ['b'])).toBe(
      'By B’s count the area rose to about 30,000 km² on 28 March 2022 and was about 15,000 km² on 31 December 2022.',
    )
  })

  it('R21: says that there is no daily map, and what was published', () => {
    expect(say('2014-01-01', '2014-12-31')).toBe('There is no daily map for this period.')
    expect(say('2014-01-01', '2021-12-31')).toBe(
      'There is no daily map for this period. The one published figure in it is about 7,000 km², 7% of Ukraine.',
    )
    expect(say('2025-01-01', '2025-12-31', ['a'])).toBe(
      'A has no daily map in this period. Published figures in it are 18,000 to 19,000 km², 18% to 19% of Ukraine.',
    )
  })

  it('tells the whole war by its year of most movement and the calm after', async () => {
    const index = await realIndex()
    const mappers = ['deepstate', 'isw', 'liveuamap']
    const of = (from: string, to: string, shown = mappers): string =>
      territoryTakeaway(index, { from: day(from), to: day(to), mappers: shown, since: 'always' })
    expect(of('2022-02-24', '2026-08-22')).toBe(
      'The line moved most in 2022. Since that November it has stayed within two per cent of Ukraine.',
    )
    expect(of('2022-02-24', '2024-12-31')).toBe(
      'The line moved most in 2022. After that November it stayed within one per cent of Ukraine.',
    )
    // Its rows end long before the period does.
    expect(of('2022-02-24', '2026-08-22', ['liveuamap'])).toBe(
      'The line moved most in 2022. After that November, to 16 January 2025, it stayed within one per cent of Ukraine.',
    )
    // 116,218.6 on 2026-01-01 less 111,889.9 on 2025-01-01 is 4,328.7 km², 0.717% of 603,628 km².
    expect(of('2025-01-01', '2026-01-01')).toBe(
      'By DeepState’s count the area rose by about 4,300 km², 0.7% of Ukraine, between 1 January 2025 and 1 January 2026.',
    )
    expect(of('2022-02-24', '2022-12-31')).toBe(
      'By Liveuamap’s count the area rose to about 153,000 km² on 28 March 2022 and was about 107,000 km² on 31 December 2022.',
    )
    expect(of('2025-02-01', '2025-12-31', ['isw'])).toBe(
      'ISW has no daily map in this period. Published figures in it are 114,000 to 118,000 km², 19% to 20% of Ukraine.',
    )
  })

  it('R31: says which count it speaks of, where that is not all that is held', async () => {
    const index = await realIndex()
    const mappers = ['deepstate', 'isw', 'liveuamap']
    const of = (from: string, to: string, shown = mappers): string =>
      territoryTakeaway(index, { from: day(from), to: day(to), mappers: shown, since: '2022' })
    // 107,147.5 by Liveuamap at the end of 2022, less 43,988.
    expect(of('2022-02-24', '2022-12-31')).toBe(
      'By Liveuamap’s count the area added since 24 February 2022 rose to about 109,000 km² on 28 March 2022 and was about 63,000 km² on 31 December 2022.',
    )
    expect(of('2022-02-24', '2026-08-22')).toBe(
      'The line moved most in 2022. Since that November it has stayed within two per cent of Ukraine.',
    )
    expect(of('2025-02-01', '2025-12-31', ['isw'])).toBe('ISW has no daily map in this period.')
    expect(of('2014-02-01', '2022-02-23')).toBe(
      'Nothing is counted in this period: the count begins on 24 February 2022.',
    )
  })
})
