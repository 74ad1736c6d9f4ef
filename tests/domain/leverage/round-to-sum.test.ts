import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundTo, roundToSum } from '../../../src/domain/leverage/round-to-sum'

it('R23: the largest remainder gets the missing step', () => {
  expect(roundToSum([1.26, 2.26, 3.38], 6.9, 1)).toEqual([1.3, 2.2, 3.4])
})

it('R23: ties go in order, nothing becomes more than nothing', () => {
  expect(roundToSum([0.25, 0.25, 0], 0.5, 1)).toEqual([0.3, 0.2, 0])
})

it('R23: the printed parts sum to the printed total, each within one step', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 }),
      (parts) => {
        const total = roundTo(
          parts.reduce((sum, part) => sum + part, 0),
          1,
        )
        const rounded = roundToSum(parts, total, 1)
        expect(rounded.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9)
        rounded.forEach((part, at) => {
          expect(Math.abs(part - (parts[at] ?? 0))).toBeLessThanOrEqual(0.1 + 1e-9)
        })
      },
    ),
  )
})
