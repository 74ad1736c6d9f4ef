import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadingCount } from '../../src/domain/leading-count'

describe('leadingCount', () => {
  it('counts the days up to a day, the day itself with them', () => {
    expect(leadingCount([3, 5, 5, 8], (day) => day <= 5)).toBe(3)
    expect(leadingCount([3, 5, 5, 8], (day) => day <= 2)).toBe(0)
    expect(leadingCount([3, 5, 5, 8], (day) => day <= 9)).toBe(4)
    expect(leadingCount([], () => true)).toBe(0)
  })

  it('agrees with counting one by one on any ascending list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(50), (list, day) => {
        const days = list.toSorted((a, b) => a - b)
        expect(leadingCount(days, (one) => one <= day)).toBe(
          days.filter((one) => one <= day).length,
        )
      }),
    )
  })
})
