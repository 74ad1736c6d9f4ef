import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/domain/day'
import { allMappers } from '../../src/domain/scope'
import { compareTerritory } from '../../src/domain/territory-compare'
import { sayTerritoryCompared, type CompareScope } from '../../src/domain/territory-compare-words'
import { realIndex } from '../helpers/real-index'
import { day } from '../helpers/small-dataset'
import { drawnBy, point, series } from './territory-data'

const ALL = ['a', 'b', 'c'] as const
const THEN = day('2022-05-01')
const NOW = day('2022-08-01')

/** On the first day a and b lie 10,000 km² apart, on the second 4,000 of 100,000. */
const INDEX = drawnBy(
  [
    series('a', ['2022-05-01 20000 s1', '2022-08-01 29000 s2']),
    series('b', ['2022-05-01 30000', '2022-08-01 18000', '2022-09-01 18010']),
    series('c', ['2022-08-01 22000', '2022-09-01 25000 x early_map_reclassification']),
  ],
  [point(1, '2022-03-01', { occupiedKm2: 15_000 })],
  100_000,
)

const scope = (parts: Partial<CompareScope> = {}): CompareScope => ({
  at: THEN,
  vs: NOW,
  mappers: ALL,
  measure: 'area',
  since: 'always',
  ...parts,
})

describe('compareTerritory', () => {
  it('R14: is the later day less the earlier, each mapper by its own count', () => {
    const { changes, unsure } = compareTerritory(INDEX, ALL, [NOW, THEN])
    expect(changes.map(({ mapper, km2 }) => [mapper, km2])).toEqual([
      ['a', 9000],
      ['b', -12_000],
    ])
    expect(unsure).toEqual({ km2: 11_000, kind: 'spread' })
    expect(changes.map(({ exceeds }) => exceeds)).toEqual([false, true])
    expect(changes.map(({ changesSource }) => changesSource)).toEqual([true, false])
  })

  it('R21: a day of a map still being built counts for neither', () => {
    const { sides, changes } = compareTerritory(INDEX, ALL, [NOW, day('2022-09-01')])
    expect(sides[1].counts.map((one) => one.mapper)).toEqual(['b'])
    expect(changes.map((one) => one.mapper)).toEqual(['b'])
  })

  it('R14: for any rows the changes are those of mappers with both days, in whatever order asked', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 6 })
    const start = day('2022-05-01')
    fc.assert(
      fc.property(
        fc.tuple(rows, rows, rows),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        (all, one, other) => {
          const areaOf = (nth: number, at: number): number => 1000 * (nth + 1) + at * at * 37
          const index = drawnBy(
            all.map((days, nth) =>
              series(
                ALL[nth] ?? '',
                days
                  .toSorted((a, b) => a - b)
                  .map((at) => `${isoDay(start + at)} ${String(areaOf(nth, at))}`),
              ),
            ),
          )
          const [from, to] = [Math.min(one, other), Math.max(one, other)]
          const found = compareTerritory(index, ALL, [start + one, start + other]).changes
          expect(found.map(({ mapper, km2 }) => [mapper, km2])).toEqual(
            all.flatMap((days, nth) =>
              days.includes(from) && days.includes(to)
                ? [[ALL[nth], areaOf(nth, to) - areaOf(nth, from)]]
                : [],
            ),
          )
        },
      ),
    )
  })
})

describe('sayTerritoryCompared', () => {
  it('R14: says nothing without a second moment', () => {
    expect(sayTerritoryCompared(INDEX, scope({ vs: null }))).toBeNull()
    expect(sayTerritoryCompared(INDEX, scope({ vs: THEN }))).toBeNull()
  })

  it('R14, R21: gives both counts, the change, its share, and whether mappers differ by more', () => {
    const said =
      'From 1 May 2022 to 1 August 2022 A’s count goes from 20,000 to 29,000 km² (about +9,000 km², +9.0 points; source changed in between) and B’s from 30,000 to 18,000 km² (about −12,000 km², −12.0 points). Mappers differ by up to 11,000 km² on these days: only B’s change is larger.'
    expect(sayTerritoryCompared(INDEX, scope())).toBe(said)
    expect(sayTerritoryCompared(INDEX, scope({ at: NOW, vs: THEN }))).toBe(said)
  })

  it('R14: a mapper shown alone is held against what all mappers differ by', () => {
    expect(sayTerritoryCompared(INDEX, scope({ mappers: ['a'] }))).toMatch(
      /Mappers differ by up to 11,000 km² on these days: the change is within that\.$/,
    )
  })

  it('R30: counted since 2022 the values are lower and the change is the same', () => {
    const said = sayTerritoryCompared(INDEX, scope({ since: '2022', mappers: ['b'] }))
    expect(said).toContain(
      'From 1 May 2022 to 1 August 2022, counted since 24 February 2022, B’s count goes from 29,900 to 17,900 km² (about −12,000 km², −12.0 points).',
    )
  })

  it('R14: never states a change between two mappers', () => {
    expect(sayTerritoryCompared(INDEX, scope({ mappers: ['c'] }))).not.toMatch(/count goes/)
    const apart = drawnBy(
      [series('a', ['2022-05-01 300']), series('b', ['2022-08-01 200'])],
      [],
      1000,
    )
    expect(sayTerritoryCompared(apart, scope({ mappers: ['a', 'b'] }))).toBe(
      'No mapper has both days. A alone puts 300 km² on 1 May 2022, B alone puts 200 km² on 1 August 2022: no change is stated between two mappers.',
    )
  })

  it('R21: a day without a map has its words, and no change is stated', () => {
    expect(sayTerritoryCompared(INDEX, scope({ at: day('2022-04-01') }))).toBe(
      'No change is stated, for not both days have a map. 1 April 2022: about 15% (no map for this day; published figure for 1 March 2022 by Agency); 1 August 2022: 18% to 29%.',
    )
    expect(sayTerritoryCompared(INDEX, scope({ vs: day('2022-08-03') }))).toContain(
      '3 August 2022: 18% to 29% (no value that day; two days before).',
    )
  })
})

describe('sayTerritoryCompared on the data of the project', async () => {
  const index = await realIndex()
  const say = (at: string, vs: string, parts: Partial<CompareScope> = {}): string | null =>
    sayTerritoryCompared(
      index,
      scope({ at: day(at), vs: day(vs), mappers: allMappers(index), ...parts }),
    )

  it('R14: the two Istanbuls have no mapper in common', () => {
    expect(say('2022-03-29', '2025-05-16')).toBe(
      'No mapper has both days. Mappers put 130,600 to 153,400 km² on 29 March 2022, DeepState alone puts 112,800 km² (margin 112,700 to 115,000 km²) on 16 May 2025: the ranges do not meet.',
    )
  })

  it('R14: where two mappers have both days one moved by more than they differ', () => {
    expect(say('2023-07-01', '2024-11-15')).toBe(
      'From 1 July 2023 to 15 November 2024 DeepState’s count goes from 109,000 to 111,100 km² (about +2,100 km², +0.3 points; source changed in between) and Liveuamap’s from 107,700 to 111,500 km² (about +3,900 km², +0.6 points). Mappers differ by up to 2,300 km² on these days: only Liveuamap’s change is larger.',
    )
    expect(say('2023-07-01', '2024-11-15', { measure: 'share' })).toContain(
      'Liveuamap’s from 17.8% to 18.5% (+0.6 points, about +3,900 km²)',
    )
  })

  it('R14: one of several mappers of a day is not said to be alone', () => {
    expect(say('2022-03-29', '2025-05-16', { mappers: ['deepstate', 'isw'] })).toBe(
      'No shown mapper has both days. ISW puts 130,600 km² on 29 March 2022, DeepState alone puts 112,800 km² (margin 112,700 to 115,000 km²) on 16 May 2025: the ranges do not meet.',
    )
  })

  it('R14: a mapper alone on both days is held against the margin of the package', () => {
    expect(say('2025-05-16', '2026-08-20')).toMatch(
      /With one mapper on a day its margin is up to 2,300 km²: the change is larger\.$/,
    )
  })
})
