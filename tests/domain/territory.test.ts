import { describe, expect, it } from 'vitest'
import { mappersOn, occupiedBefore, occupiedOn } from '../../src/domain/territory'
import { day } from '../helpers/small-dataset'
import { realIndex } from '../helpers/real-index'
import { drawnBy, series } from './territory-data'

describe('area of a mapper on a day', () => {
  const index = drawnBy([
    series('a', [
      '2022-03-01 100',
      '2022-03-04 250',
      '2022-03-05 300 x early_map_reclassification',
    ]),
    series('b', ['2022-03-04 200']),
  ])

  it('is the row of that day and its share of the country', () => {
    expect(occupiedOn(index, 'a', day('2022-03-04'))).toEqual({
      mapper: 'a',
      day: day('2022-03-04'),
      areaKm2: 250,
      share: 0.25,
      isEarly: false,
    })
  })

  it('R19: a day without a row has no value', () => {
    expect(occupiedOn(index, 'a', day('2022-03-02'))).toBeNull()
    expect(occupiedOn(index, 'c', day('2022-03-04'))).toBeNull()
  })

  it('R19: the row before is found as far back as asked and no further', () => {
    const three = { day: day('2022-03-04'), within: 3 }
    expect(occupiedBefore(index, 'a', three)?.areaKm2).toBe(100)
    expect(occupiedBefore(index, 'a', { ...three, within: 2 })).toBeNull()
    expect(occupiedBefore(index, 'b', three)).toBeNull()
  })

  it('R21: all shown mappers with a row on exactly that day speak, days of an early map do not', () => {
    const on = (iso: string, mappers = ['a', 'b', 'c']): readonly number[] =>
      mappersOn(index, mappers, day(iso)).map((one) => one.areaKm2)
    expect(on('2022-03-04')).toEqual([250, 200])
    expect(on('2022-03-04', ['b'])).toEqual([200])
    expect(on('2022-03-05')).toEqual([])
  })
})

describe('area in the authored table', () => {
  it.each([
    ['deepstate', '2022-05-01', 122095.4],
    ['deepstate', '2022-09-05', 125805.5],
    ['isw', '2022-11-12', 105293.7],
    ['liveuamap', '2024-12-31', 112259.7],
    ['deepstate', '2025-05-16', 112816.4],
    ['deepstate', '2026-08-22', 116994.9],
  ])('%s on %s is %d km²', async (mapper, date, areaKm2) => {
    expect(occupiedOn(await realIndex(), mapper, day(date))?.areaKm2).toBe(areaKm2)
  })

  it('R21: on 29 March 2022 ISW and Liveuamap speak', async () => {
    const index = await realIndex()
    const all = ['deepstate', 'isw', 'liveuamap']
    const said = mappersOn(index, all, day('2022-03-29'))
    expect(said.map((one) => [one.mapper, one.areaKm2])).toEqual([
      ['isw', 130551.8],
      ['liveuamap', 153436.5],
    ])
    const april = mappersOn(index, all, day('2022-04-15'))
    expect(april.map((one) => one.mapper)).toEqual(['isw', 'liveuamap'])
  })
})
