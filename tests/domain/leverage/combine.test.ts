import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine, type ScoredDimension } from '../../../src/domain/leverage/combine'

const one = (weight: number, score: number | null) => ({ weight, score })

describe('L6 to L8 by hand', () => {
  // Territory: (3 x 40 + 1 x 80) / 4 = 50. Aid: 20. L = (28 x 50 + 12 x 20) / 40 = 41.
  const worked = combine([
    { weight: 28, indicators: [one(3, 40), one(1, 80), one(9, null)] },
    { weight: 12, indicators: [one(1, 20)] },
    { weight: 60, indicators: [one(1, null)] },
  ])

  it('L6: a dimension is the weighted mean of the indicators present', () => {
    expect(worked.dimensions.map(({ score }) => score)).toEqual([50, 20, null])
  })

  it('L7: the index is the weighted mean of the dimensions present', () => {
    expect(worked.value).toBe(41)
  })

  it('L8: points are the shares of the value, dimension by dimension and indicator by indicator', () => {
    expect(worked.dimensions.map(({ points }) => points)).toEqual([35, 6, null])
    const [first, second, third] = worked.dimensions[0]?.indicatorPoints ?? []
    expect([first, second]).toEqual([expect.closeTo(21, 10), expect.closeTo(14, 10)])
    expect(third).toBeNull()
  })

  it('R26: a dimension whose present indicators weigh nothing is absent', () => {
    const { dimensions, value } = combine([{ weight: 5, indicators: [one(0, 90)] }])
    expect(dimensions[0]?.score).toBeNull()
    expect(value).toBeNull()
  })
})

const anyDimension: fc.Arbitrary<ScoredDimension> = fc.record({
  weight: fc.integer({ min: 0, max: 100 }),
  indicators: fc.array(
    fc.record({
      weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
      score: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }),
    }),
    { maxLength: 5 },
  ),
})
const anyDimensions = fc.array(anyDimension, { minLength: 1, maxLength: 6 })

describe('L15: laws of the index', () => {
  it('L15: it lies from 0 to 100 and the points sum to it', () => {
    fc.assert(
      fc.property(anyDimensions, (dimensions) => {
        const { value, dimensions: parts } = combine(dimensions)
        if (value === null) return
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(100 + 1e-9)
        const all = parts.flatMap(({ indicatorPoints }) => indicatorPoints)
        expect(all.reduce<number>((sum, points) => sum + (points ?? 0), 0)).toBeCloseTo(value, 9)
      }),
    )
  })

  it('L15: scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(anyDimensions, fc.double({ min: 0.01, max: 50, noNaN: true }), (all, factor) => {
        const scaled = all.map((dimension) => ({ ...dimension, weight: dimension.weight * factor }))
        expectSame(combine(scaled).value, combine(all).value)
      }),
    )
  })

  it('L15: the order of indicators and dimensions changes nothing', () => {
    fc.assert(
      fc.property(anyDimensions, (all) => {
        const turned = all
          .map((dimension) => ({ ...dimension, indicators: dimension.indicators.toReversed() }))
          .reverse()
        expectSame(combine(turned).value, combine(all).value)
      }),
    )
  })

  it('L15: a weight of 0 equals absence', () => {
    fc.assert(
      fc.property(anyDimensions, anyDimension, (all, extra) => {
        expectSame(combine([...all, { ...extra, weight: 0 }]).value, combine(all).value)
      }),
    )
  })

  it('L15: a better score never lowers the index', () => {
    fc.assert(
      fc.property(anyDimensions, fc.double({ min: 0, max: 100, noNaN: true }), (all, better) => {
        const raised = all.map((dimension) => ({
          ...dimension,
          indicators: dimension.indicators.map(({ weight, score }, at) =>
            one(weight, score !== null && at === 0 ? Math.max(score, better) : score),
          ),
        }))
        expect(combine(raised).value ?? 0).toBeGreaterThanOrEqual((combine(all).value ?? 0) - 1e-9)
      }),
    )
  })
})

function expectSame(found: number | null, expected: number | null): void {
  if (expected === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(expected, 9)
}
