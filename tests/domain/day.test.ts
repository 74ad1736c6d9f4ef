import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  asIsoDay,
  asIsoMonth,
  daysIn,
  epochDay,
  firstDayOf,
  isoDay,
  lastDayOf,
  monthFromNumber,
  monthNumber,
  monthOf,
  yearOf,
} from '../../src/domain/day'
import { iso } from '../helpers/small-dataset'

const month = (text: string) => {
  const found = asIsoMonth(text)
  if (!found) throw new Error(`${text} is no month`)
  return found
}
const anyDay = fc.integer({ min: -25567, max: 84005 })

describe('days of the calendar', () => {
  it('R2: only days of the calendar are days', () => {
    for (const text of ['2024-02-29', '1900-01-01', '2199-12-31']) expect(asIsoDay(text)).toBe(text)
    for (const text of ['2023-02-29', '1900-02-29', '2022-04-31', '2022-13-01', '2022-00-10'])
      expect(asIsoDay(text), text).toBeNull()
    for (const text of ['2022-1-1', '1899-12-31', '2200-01-01', '2022-03-29T00', ''])
      expect(asIsoDay(text), text).toBeNull()
  })

  it('R2: days are counted from 1970 as every computer counts them', () => {
    expect(epochDay(iso('1970-01-01'))).toBe(0)
    expect(epochDay(iso('2022-02-24'))).toBe(19047)
    fc.assert(
      fc.property(anyDay, (number) => {
        const text = isoDay(number)
        expect(Date.parse(`${text}T00:00:00Z`)).toBe(number * 86_400_000)
        expect(asIsoDay(text)).toBe(text)
        expect(epochDay(text)).toBe(number)
      }),
    )
  })

  it('R2: months have their length', () => {
    expect(
      ['2022-02', '2024-02', '1900-02', '2000-02', '2022-04'].map((one) => daysIn(month(one))),
    ).toEqual([28, 29, 28, 29, 30])
    expect(lastDayOf(month('2022-12'))).toBe('2022-12-31')
    expect(firstDayOf(monthOf(iso('2022-12-31')))).toBe('2022-12-01')
    expect(yearOf(iso('2022-12-31'))).toBe(2022)
  })

  it('R24: months are added and counted', () => {
    expect(addMonths(month('2022-11'), 3)).toBe('2023-02')
    expect(addMonths(month('2022-01'), -1)).toBe('2021-12')
    expect(monthNumber(month('2023-02')) - monthNumber(month('2022-11'))).toBe(3)
    fc.assert(
      fc.property(anyDay, (number) => {
        const one = monthOf(isoDay(number))
        expect(monthFromNumber(monthNumber(one))).toBe(one)
      }),
    )
  })

  it('U4: only months of the calendar are months', () => {
    for (const text of ['2022-13', '2022-00', '2022', '2022-3', '2022-03-01', '1899-01'])
      expect(asIsoMonth(text), text).toBeNull()
  })
})
