import { describe, expect, it } from 'vitest'
import { occupiedWords } from '../../src/domain/territory-words'
import { day } from '../helpers/small-dataset'
import { realIndex } from '../helpers/real-index'
import { drawnBy, point, series } from './territory-data'

const points = [
  point(0, '2015-09-29', { occupiedKm2: 73 }),
  point(1, '2022-03-25', { occupiedSharePct: 22 }),
  point(2, '2022-03-25', { occupiedKm2: 265 }),
  point(3, '2022-03-26', { occupiedKm2: 500, basis: 'computed' }),
]

const index = drawnBy(
  [
    series('a', ['2022-04-10 221', '2022-04-20 218', '2022-04-21 219']),
    series('b', [
      '2022-04-10 249',
      '2022-04-20 222',
      '2022-04-21 199 x early_map_reclassification',
    ]),
  ],
  points,
)

const say = (date: string, mappers = ['a', 'b']) => occupiedWords(index, mappers, day(date))

describe('the occupied share in words', () => {
  it('R21: mappers that differ after rounding give a range', () => {
    expect(say('2022-04-10')).toEqual({
      form: 'range',
      text: '22% to 25%',
      lowShare: 0.221,
      highShare: 0.249,
      records: ['territory:a:2022-04-10', 'territory:b:2022-04-10'],
      note: null,
    })
  })

  it('R21: mappers that agree after rounding, or one alone, give one figure', () => {
    expect(say('2022-04-20')).toMatchObject({ form: 'about', text: 'about 22%' })
    expect(say('2022-04-20').records).toHaveLength(2)
    expect(say('2022-04-10', ['b'])).toMatchObject({ form: 'about', text: 'about 25%' })
  })

  it('R21: a day of an early map is not stated', () => {
    expect(say('2022-04-21')).toMatchObject({ text: 'about 22%', lowShare: 0.219 })
  })

  it('R19: without a row that day the row before is named with its distance', () => {
    expect(say('2022-04-23')).toMatchObject({
      form: 'before',
      text: 'about 22%',
      note: 'no value that day; two days before',
      records: ['territory:a:2022-04-21'],
    })
    expect(say('2022-04-24').form).toBe('before')
  })

  it('R21: without a row within three days the nearest published point before is named', () => {
    expect(say('2022-04-25')).toMatchObject({
      form: 'published',
      text: '22% to 27%',
      note: 'no map for this day; published figure for 25 March 2022 by Agency',
      records: ['point:1', 'point:2'],
    })
    expect(say('2022-04-09').form).toBe('published')
    expect(say('2020-01-01').text).toBe('about 7%')
  })

  it('R21: a figure of low confidence, such as an upper bound, is in no sentence', async () => {
    const real = await realIndex()
    expect(occupiedWords(real, ['deepstate'], day('2022-03-29'))).toMatchObject({
      text: 'about 22%',
      note: 'no map for this day; published figure for 25 March 2022 by The Guardian and The Times',
    })
  })

  it('R21: with nothing published before there is no map for the day', () => {
    expect(say('2015-09-28')).toEqual({
      form: 'none',
      text: 'no map for this day',
      lowShare: null,
      highShare: null,
      records: [],
      note: null,
    })
  })

  it('R21: at the first Istanbul table mappers put 22% to 25%, at the second about 19%', async () => {
    const real = await realIndex()
    const all = ['deepstate', 'isw', 'liveuamap']
    expect(occupiedWords(real, all, day('2022-03-29')).text).toBe('22% to 25%')
    expect(occupiedWords(real, all, day('2025-05-16')).text).toBe('about 19%')
  })
})
