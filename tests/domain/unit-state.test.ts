import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/domain/day'
import { unitState, unitStates } from '../../src/domain/unit-state'
import { monthSteps } from '../../src/domain/unit-steps'
import { sayUnitFigure, sayUnitShare } from '../../src/domain/unit-words'
import { realIndex } from '../helpers/real-index'
import { day } from '../helpers/small-dataset'
import { indexOfUnits, unit } from './units-data'

const index = await realIndex()

describe('all units at a moment', () => {
  it('R27: are the rows of the nearest date in the 45 days before, with day and mapper', () => {
    const state = unitState(index, day('2022-03-29'))
    expect(state.readings.size).toBe(27)
    expect(state.day).toBe(day('2022-03-25'))
    expect(state.mapper).toBe('ISW')
    expect(state.readings.get('UA-14')?.pct).toBe(36.21)
    expect(unitState(index, day('2025-05-16')).readings.get('UA-14')?.pct).toBe(70.09)
  })

  it('R27: a unit whose last row is older is absent, not zero', () => {
    const data = indexOfUnits([unit('U-1', ['2022-03-01 5 C']), unit('U-2', ['2022-04-01 5 C'])], {
      objectives: [],
    })
    const state = unitState(data, day('2022-04-20'))
    expect([...state.readings.keys()]).toEqual(['U-2'])
    expect(unitState(data, day('2022-12-01')).day).toBeNull()
  })

  it('R21: a row before its mapper is trusted is marked', () => {
    expect(unitState(index, day('2022-04-10')).isEarly).toBe(true)
    expect(unitState(index, day('2022-05-01')).isEarly).toBe(false)
  })

  it('says of rows that are from no daily map that they are', () => {
    expect(unitState(index, day('2022-02-23')).mapper).toBeNull()
  })

  it('R14: the earlier moment comes first, and one moment is one state', () => {
    const moments = (at: string, vs: string) =>
      unitStates(index, { at: day(at), vs: day(vs) }).map((state) => isoDay(state.moment))
    expect(moments('2025-05-16', '2022-03-29')).toEqual(['2022-03-29', '2025-05-16'])
    expect(moments('2025-05-16', '2025-05-16')).toEqual(['2025-05-16'])
  })
})

describe('steps of one month', () => {
  const steps = (at: string, from = '2022-02-24', to = '2026-08-22') => {
    const { previous, next } = monthSteps(index, { at: day(at), from: day(from), to: day(to) })
    return [previous, next].map((one) => (one === null ? null : isoDay(one)))
  }

  it('lead to the first date of the table in the month before and after', () => {
    expect(steps('2022-03-29')).toEqual(['2022-02-24', '2022-04-01'])
    expect(steps('2022-09-30')).toEqual(['2022-08-01', '2022-10-01'])
    expect(steps('2023-03-15')).toEqual(['2023-02-02', '2023-04-01'])
  })

  it('skip months without rows', () => {
    expect(steps('2019-06-01', '2014-02-01')).toEqual(['2015-02-20', '2022-02-23'])
  })

  it('end with the period', () => {
    expect(steps('2026-08-22')).toEqual(['2026-07-01', null])
    expect(steps('2022-02-24')).toEqual([null, '2022-03-01'])
    expect(steps('2022-06-10', '2022-06-05', '2022-06-30')).toEqual([null, null])
  })
})

describe('figures of units', () => {
  it('R23: are whole per cent, and neither nothing nor all where the table says otherwise', () => {
    expect([0, 0.07, 0.99, 1, 36.21, 99.4, 99.5, 100].map(sayUnitFigure)).toEqual([
      ...['0', '<1', '<1', '1', '36', '99', '>99', '100'],
    ])
    expect([0.5, 36.21, 99.78].map(sayUnitShare)).toEqual([
      ...['less than 1%', '36%', 'more than 99%'],
    ])
  })
})
