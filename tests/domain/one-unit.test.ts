import { describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import type { OblastSeries } from '../../src/domain/series'
import { oneUnit, unitSteps, type OneUnit } from '../../src/domain/one-unit'
import { unitTakeaway } from '../../src/domain/one-unit-takeaway'
import { sayPct, sayUnitArea, sayUnitRow } from '../../src/domain/one-unit-words'
import type { Scope } from '../../src/domain/scope'
import { stepsTakeaway } from '../../src/domain/unit-step-words'
import { realIndex } from '../helpers/real-index'
import { day, smallDataset, smallIndex } from '../helpers/small-dataset'
import { series } from './territory-data'

/** Rows as "2022-03-01 25 SOURCE", the unit being 400 km² large; `def` = set by definition. */
function unit(iso: string, rows: readonly string[]): OblastSeries {
  const cells = rows.map((row) => row.split(' '))
  return {
    iso,
    name: 'Hill',
    days: cells.map(([date]) => day(date ?? '')),
    occupiedPct: cells.map((row) => Number(row[1])),
    occupiedKm2: cells.map((row) => Number(row[1]) * 4),
    sourceIds: cells.map((row) => row[2] ?? 'x'),
    byDefinition: cells.map((row) => row[3] === 'def'),
  }
}

const { meta } = smallDataset()
const [first] = meta.territory.mappers
const mappers = ['a', 'b'].map((id, at) => ({
  ...(first ?? { definition: '', trustedFrom: meta.territory.baselineDay }),
  id,
  label: id.toUpperCase(),
  order: at + 1,
}))

/** Sources x and y are archives of mapper a, z of mapper b. */
const withUnit = (rows: readonly string[]): DatasetIndex =>
  smallIndex({
    meta: { ...meta, territory: { ...meta.territory, mappers } },
    territory: [series('a', ['2022-03-01 1 x', '2022-03-02 1 y']), series('b', ['2022-03-01 1 z'])],
    oblasts: [unit('U-1', rows)],
  })

type PickedScope = Pick<
  Scope,
  'oblast' | 'mappers' | 'since' | 'measure' | 'from' | 'to' | 'at' | 'vs'
>

const scope: PickedScope = {
  oblast: 'U-1',
  mappers: ['a', 'b'],
  since: 'always',
  measure: 'share',
  from: day('2022-02-01'),
  to: day('2022-12-31'),
  at: day('2022-06-10'),
  vs: null,
}

function picked(index: DatasetIndex, parts: Partial<Parameters<typeof oneUnit>[1]> = {}): OneUnit {
  const found = oneUnit(index, { ...scope, ...parts })
  if (!found) throw new Error('the unit is there')
  return found
}

describe('the rows of one unit', () => {
  const index = withUnit(['2022-02-23 10 old', '2022-05-01 20 x', '2022-06-01 25 z'])

  it('R12: rows of mappers that are not shown are left out, others stay', () => {
    expect(picked(index, { mappers: ['b'] }).series.occupiedPct).toEqual([10, 25])
    expect(picked(index).series.occupiedPct).toEqual([10, 20, 25])
    expect(picked(index).mappers).toEqual([null, 'a', 'b'])
    expect(oneUnit(index, { ...scope, oblast: null })).toBeNull()
  })

  it('R31: is counted less its own row of the base line’s day, and only of that day', () => {
    expect(picked(index, { since: '2022' })).toMatchObject({
      count: 'since',
      less: { pct: 10, km2: 40 },
    })
    const without = withUnit(['2022-02-22 10 old', '2022-05-01 20 x'])
    expect(picked(without, { since: '2022' })).toMatchObject({
      count: 'no-baseline',
      less: { pct: 0, km2: 0 },
    })
  })

  it('knows the area of the unit from its rows, and that rows of zero do not give it', () => {
    expect(picked(index).areaKm2).toBeCloseTo(400, 6)
    expect(picked(withUnit(['2022-05-01 0 x'])).areaKm2).toBeNull()
  })
})

describe('changes from row to row', () => {
  it('R19: stay within one source and 45 days', () => {
    const index = withUnit([
      '2022-05-01 20 x',
      '2022-06-01 25 x',
      '2022-07-01 30 y',
      '2022-08-15 40 y',
      '2022-09-30 50 y',
    ])
    const steps = unitSteps(picked(index), scope)
    expect(steps.map((one) => one.km2 ?? one.why)).toEqual([20, 'source', 40, 'gap'])
  })

  it('H1: are not told where a row is set by definition or a map was being built', () => {
    const index = withUnit(['2022-05-01 100 x def', '2022-06-01 100 x def', '2022-06-20 90 x'])
    expect(unitSteps(picked(index), scope).map((one) => one.why)).toEqual([
      'definition',
      'definition',
    ])
  })

  it('SERIES: DeepState’s row of 3 April 2022 is no end of a change', async () => {
    const real = await realIndex()
    const donetsk = oneUnit(real, { oblast: 'UA-14', mappers: ['deepstate'], since: 'always' })
    if (!donetsk) throw new Error('Donetsk is there')
    const steps = unitSteps(donetsk, { from: day('2022-04-01'), to: day('2022-06-30') })
    expect(steps.map((one) => [one.to, one.why])).toEqual([
      [day('2022-05-01'), 'early'],
      [day('2022-06-01'), null],
    ])
    // 15,182.2 less 14,433.7
    expect(steps[1]?.km2).toBeCloseTo(748.5, 6)
  })

  it('V1: are counted in a sentence, little change as neither', () => {
    const index = withUnit([
      '2022-05-01 20 x',
      '2022-06-01 40 x',
      '2022-07-01 5 x',
      '2022-08-01 6 x',
    ])
    const own = picked(index)
    expect(stepsTakeaway(index, own, unitSteps(own, scope))).toBe(
      'From row to row of the table the area of Hill controlled by Russia grew 1 time of 3 and shrank 1; the greatest change, about −140 km², came between 1 June 2022 and 1 July 2022.',
    )
  })
})

describe('the sentence over one unit', () => {
  const index = withUnit([
    '2022-02-23 10 old',
    '2022-03-01 20 z',
    '2022-05-01 20 x',
    '2022-06-01 35.5 y',
  ])
  const say = (parts: Partial<PickedScope>) =>
    unitTakeaway(index, picked(index, parts), { ...scope, ...parts })

  it('R27: names mapper, share and day of the latest row within 45 days', () => {
    expect(say({})).toBe('By A’s maps 36% of Hill was occupied on 1 June 2022.')
    expect(say({ at: day('2022-07-16') })).toMatch(/on 1 June 2022\.$/)
    expect(say({ at: day('2022-07-17') })).toBe(
      'The mappers shown have no row for Hill in the 45 days up to 17 July 2022.',
    )
  })

  it('H1: where nothing was held on a day, no part was, and not about 0 km²', () => {
    const quiet = withUnit(['2022-05-01 5 x', '2022-06-01 0 x'])
    expect(unitTakeaway(quiet, picked(quiet), scope)).toBe(
      'By A’s maps no part of Hill was occupied on 1 June 2022.',
    )
  })

  it('R14: a comparison is later less earlier with both dates, whichever is the moment', () => {
    const words =
      'By A’s maps 20% of Hill was occupied on 1 May 2022 and 36% on 1 June 2022: 15.5 points more.'
    expect(say({ vs: day('2022-05-02') })).toBe(words)
    expect(say({ at: day('2022-05-02'), vs: day('2022-06-10') })).toBe(words)
  })

  it('L2: no difference across mappers', () => {
    expect(say({ vs: day('2022-03-02') })).toBe(
      'By B’s maps 20% of Hill was occupied on 1 March 2022; by A’s maps 36% on 1 June 2022. These are different mappers: no difference is computed.',
    )
  })

  it('R31: counted from the base line it says what is not counted', () => {
    expect(say({ since: '2022' })).toBe(
      'By A’s maps 26% of Hill was occupied on 1 June 2022. The 10% held on 23 February 2022 is not counted.',
    )
  })

  it('H1: a unit of which nothing was held, or without rows, says so', () => {
    const none = withUnit(['2022-05-01 0 x', '2022-06-01 0 x'])
    expect(unitTakeaway(none, picked(none), scope)).toBe(
      'In none of the 2 rows of this period was any of Hill occupied.',
    )
    expect(say({ from: day('2022-08-01') })).toBe(
      'The mappers shown have no row for Hill in this period.',
    )
  })

  it('H1: what is set by definition is said to be', () => {
    const set = withUnit(['2022-06-01 100 x def'])
    expect(unitTakeaway(set, picked(set), scope)).toBe(
      'By definition 100% of Hill was occupied on 1 June 2022.',
    )
    expect(sayUnitRow(set, picked(set), { row: 0, measure: 'share' })).toBe(
      '1 June 2022: 100.0% of Hill, by definition',
    )
  })

  it('R23: on the real data, in share and in area', async () => {
    const real = await realIndex()
    const parts = {
      ...scope,
      oblast: 'UA-14',
      mappers: ['deepstate', 'isw', 'liveuamap'],
      from: day('2022-02-24'),
      to: day('2026-08-22'),
      at: day('2025-05-16'),
      vs: day('2022-05-03'),
    }
    expect(unitTakeaway(real, picked(real, parts), parts)).toBe(
      'By DeepState’s maps 55% of Donetsk was occupied on 1 May 2022 and 70% on 1 May 2025: 15.5 points more.',
    )
    expect(unitTakeaway(real, picked(real, parts), { ...parts, measure: 'area' })).toBe(
      'By DeepState’s maps about 14,400 km² (55%) of Donetsk was occupied on 1 May 2022 and about 18,500 km² (70%) on 1 May 2025: about 4,100 km² more.',
    )
  })

  it('R23: nothing above zero reads as zero', () => {
    expect([sayPct(0), sayPct(0.01), sayPct(70.09)]).toEqual(['0.0%', 'under 0.1%', '70.1%'])
    expect([sayUnitArea(0), sayUnitArea(30), sayUnitArea(18545.2)]).toEqual([
      '0',
      'under 100',
      '18,500',
    ])
  })
})
