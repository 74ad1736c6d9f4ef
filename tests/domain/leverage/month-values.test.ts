import { describe, expect, it } from 'vitest'
import { carried, monthValue } from '../../../src/domain/leverage/month-values'
import { leverageModel } from '../../../src/domain/leverage/leverage-model'
import { dimension, indicator, leverageIndex, month, series } from './small-index'

const raw = (values: Readonly<Record<string, number>>) => (at: string) => values[at] ?? null
const units = { daysOf: () => 30, populationMillion: 40 }
const level = indicator('a', 'd')

describe('L3: the month value', () => {
  it('L3: a level is the value itself', () => {
    expect(monthValue(level, raw({ '2022-03': 7 }), units)(month('2022-03'))).toBe(7)
  })

  it('L3: perDay divides by the days, perMillion by the population', () => {
    const read = raw({ '2022-03': 120 })
    expect(monthValue({ ...level, method: 'perDay' }, read, units)(month('2022-03'))).toBe(4)
    expect(monthValue({ ...level, method: 'perMillion' }, read, units)(month('2022-03'))).toBe(3)
  })

  it('L3: a mean takes the values present in its window, the month itself must be there', () => {
    const read = raw({ '2022-01': 100, '2022-03': 2, '2022-05': 6 })
    const mean = monthValue({ ...level, method: 'mean', windowMonths: 3 }, read, units)
    expect(mean(month('2022-05'))).toBe(4)
    expect(mean(month('2022-04'))).toBeNull()
  })

  it('L3: a yearly sum is 12 times the mean of at least two values of the last 12 months', () => {
    const read = raw({ '2021-03': 99, '2022-03': 1, '2022-04': 3 })
    const sum = monthValue({ ...level, method: 'annualSum', windowMonths: 12 }, read, units)
    expect(sum(month('2022-03'))).toBeNull()
    expect(sum(month('2022-04'))).toBe(24)
    expect(sum(month('2022-05'))).toBeNull()
  })

  it('L3: scoreUntil ends the use of a series, carried values included', () => {
    const ended = { ...level, scoreUntil: month('2022-03'), carryForwardMonths: 6 }
    const read = monthValue(ended, raw({ '2022-03': 1, '2022-04': 2 }), units)
    expect(read(month('2022-04'))).toBeNull()
    expect(carried(ended, read, month('2022-03'))).toEqual({ value: 1, ageMonths: 0 })
    expect(carried(ended, read, month('2022-04'))).toBeNull()
  })
})

describe('L4: carrying forward', () => {
  const read = raw({ '2022-03': 5 })

  it('L4: takes the latest value of so many months before and tells its age', () => {
    const three = { ...level, carryForwardMonths: 3 }
    expect(carried(three, read, month('2022-03'))).toEqual({ value: 5, ageMonths: 0 })
    expect(carried(three, read, month('2022-06'))).toEqual({ value: 5, ageMonths: 3 })
  })

  it('L4: beyond that the indicator is missing', () => {
    expect(carried({ ...level, carryForwardMonths: 2 }, read, month('2022-06'))).toBeNull()
  })
})

describe('L3: series as the sides read them', () => {
  const valueIn = (index: ReturnType<typeof leverageIndex>, place: 0 | 1): number | undefined =>
    leverageModel(index).sides[place].tracks[0]?.[0]?.values[0]

  it('L3: both sides read one shared series, also where it is stored under one of them', () => {
    const shared = leverageIndex({
      dimensions: [dimension('d', 1)],
      indicators: [indicator('a', 'd', { scope: 'shared' })],
      indicatorValues: [series('a', 'russia', { '2022-03': 30 })],
    })
    expect([valueIn(shared, 0), valueIn(shared, 1)]).toEqual([30, 30])
  })

  it('L3: each side reads its own, per million of its own population (100 and 40)', () => {
    const own = leverageIndex({
      dimensions: [dimension('d', 1)],
      indicators: [indicator('a', 'd', { method: 'perMillion' })],
      indicatorValues: [
        series('a', 'russia', { '2022-03': 200 }),
        series('a', 'ukraine', { '2022-03': 200 }),
      ],
    })
    expect([valueIn(own, 0), valueIn(own, 1)]).toEqual([2, 5])
  })

  it('L3: February 2022 has five days, March 31', () => {
    const perDay = leverageIndex({
      dimensions: [dimension('d', 1)],
      indicators: [indicator('a', 'd', { method: 'perDay', carryForwardMonths: 1 })],
      indicatorValues: [
        series('a', 'russia', { '2022-02': 100 }),
        series('a', 'ukraine', { '2022-03': 62 }),
      ],
    })
    expect([valueIn(perDay, 0), valueIn(perDay, 1)]).toEqual([20, 2])
  })
})
