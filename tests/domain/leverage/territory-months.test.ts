import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset'
import type { Mapper } from '../../../src/domain/dataset-meta'
import type { TerritorySeries } from '../../../src/domain/series'
import { derivedMonths, monthEndKm2 } from '../../../src/domain/leverage/territory-months'
import { day, iso, smallDataset, smallIndex } from '../../helpers/small-dataset'
import { month } from './small-index'

const mapper = (id: string, trustedFrom: string): Mapper => ({
  id,
  label: id,
  order: 1,
  trustedFrom: iso(trustedFrom),
  definition: '',
})

const areas = (id: string, rows: Readonly<Record<string, number>>): TerritorySeries => ({
  mapper: id,
  days: Object.keys(rows).map(day),
  occupiedKm2: Object.values(rows),
  sourceIds: [],
  flags: [],
})

function index(territory: readonly TerritorySeries[], parts: Partial<Dataset> = {}) {
  const { meta } = smallDataset()
  return smallIndex({
    meta: {
      ...meta,
      territory: {
        ...meta.territory,
        mappers: [mapper('first', '2022-05-01'), mapper('second', '2022-02-24')],
      },
      index: { ...meta.index, mapperOrder: ['first', 'second'] },
    },
    territory,
    ...parts,
  })
}

describe('L2: the month end of a mapper', () => {
  const one = index([areas('second', { '2022-06-23': 7, '2022-06-24': 8, '2022-07-24': 9 })])

  it('L2: counts when it lies in the last seven days of the month', () => {
    expect(monthEndKm2(one, 'second', month('2022-06'))).toBe(8)
  })

  it('L2: is missing when the last value lies eight days before the end', () => {
    expect(monthEndKm2(one, 'second', month('2022-07'))).toBeNull()
    expect(monthEndKm2(one, 'second', month('2022-08'))).toBeNull()
  })

  it('L2: is missing before the mapper is trusted', () => {
    const early = index([areas('first', { '2022-04-30': 5, '2022-05-31': 6 })])
    expect(monthEndKm2(early, 'first', month('2022-04'))).toBeNull()
    expect(monthEndKm2(early, 'first', month('2022-05'))).toBe(6)
  })
})

describe('L2: indicators derived from the area', () => {
  // The country has 1,000 km2. The first mapper is trusted from May, the second has no July.
  const both = index([
    areas('first', { '2022-05-31': 200, '2022-07-31': 260 }),
    areas('second', { '2022-04-30': 150, '2022-05-31': 180, '2022-06-30': 190 }),
  ])

  it('L2: the share comes from the first mapper in order that has the month', () => {
    const share = derivedMonths(both, 'occupied share')
    expect([month('2022-04'), month('2022-05'), month('2022-06')].map(share)).toEqual([15, 20, 19])
  })

  it('L2: a net change takes both ends from one mapper', () => {
    const change = derivedMonths(both, 1)
    expect(change(month('2022-05'))).toBe(30)
    expect(change(month('2022-06'))).toBe(10)
    expect(change(month('2022-07'))).toBeNull()
    expect(derivedMonths(both, 2)(month('2022-07'))).toBe(60)
  })

  it('L2: what is derived from an unknown thing is refused by name', () => {
    expect(() => derivedMonths(both, 'the weather')).toThrow(/"the weather"/)
  })
})

describe('L2: share of a unit', () => {
  const units = index([], {
    oblasts: [
      {
        iso: 'UA-14',
        name: 'Unit',
        days: ['2022-05-01', '2022-05-29', '2022-06-03', '2022-07-05'].map(day),
        occupiedPct: [40, 50, 60, 70],
        occupiedKm2: [],
        sourceIds: [],
        byDefinition: [],
      },
    ],
  })
  const share = derivedMonths(units, 'UA-14')

  it('L2: is read on the date nearest to the first day of the next month', () => {
    expect(share(month('2022-04'))).toBe(40)
    expect(share(month('2022-05'))).toBe(60)
  })

  it('L2: is missing where no date lies within three days', () => {
    expect(share(month('2022-06'))).toBeNull()
  })
})

describe('L2: area held by the other side', () => {
  const held = index([], {
    heldByOther: {
      days: ['2022-05-10', '2022-05-20', '2022-07-02'].map(day),
      heldKm2: [5, 9, 3],
      unknownStatusKm2: [],
      sourceIds: [],
    },
  })
  const area = derivedMonths(held, 'held')

  it('L2: is the last value of the month', () => {
    expect(area(month('2022-05'))).toBe(9)
    expect(area(month('2022-07'))).toBe(3)
  })

  it('L2: is 0 before the table begins and after it ends, but missing in a gap', () => {
    expect(area(month('2022-04'))).toBe(0)
    expect(area(month('2022-08'))).toBe(0)
    expect(area(month('2022-06'))).toBeNull()
  })
})
