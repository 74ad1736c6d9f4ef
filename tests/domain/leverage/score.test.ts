import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreOf, type Scale } from '../../../src/domain/leverage/score'

const scale = (
  kind: Scale['scale'],
  min: number,
  max: number,
  scaleParam: number | null = null,
): Scale => ({ scale: kind, scaleParam, goalposts: { min, max } })

describe('L5: the score', () => {
  it('L5: a linear score is the share of the way between the goalposts', () => {
    expect(scoreOf(scale('linear', 20, 60), 1, 30)).toEqual({ score: 25, isClipped: false })
  })

  it('L5: direction -1 turns the score round', () => {
    expect(scoreOf(scale('linear', 20, 60), -1, 30).score).toBe(75)
  })

  it('L5: beyond a goalpost the score is clipped and marked, on a goalpost it is not', () => {
    expect(scoreOf(scale('linear', 20, 60), 1, 90)).toEqual({ score: 100, isClipped: true })
    expect(scoreOf(scale('linear', 20, 60), 1, 10)).toEqual({ score: 0, isClipped: true })
    expect(scoreOf(scale('linear', 20, 60), 1, 60)).toEqual({ score: 100, isClipped: false })
  })

  it('L5: square root: 25 of 0 to 100 is half the way', () => {
    expect(scoreOf(scale('sqrt', 0, 100), 1, 25).score).toBe(50)
  })

  it('L5: log2: 2 of 0.5 to 8 is half the way; log10: 100 of 10 to 1,000', () => {
    expect(scoreOf(scale('log2', 0.5, 8), 1, 2).score).toBe(50)
    expect(scoreOf(scale('log10', 10, 1000), 1, 100).score).toBeCloseTo(50, 10)
  })

  it('L5: on log scales a value below the lower goalpost counts as that goalpost', () => {
    expect(scoreOf(scale('log10', 10, 1000), 1, 0)).toEqual({ score: 0, isClipped: true })
    expect(scoreOf(scale('log2', 0.5, 8), -1, -3)).toEqual({ score: 100, isClipped: true })
  })

  it('L5: asinh is steep near nought: 300 of -12,000 to 12,000 in units of 300 scores 60', () => {
    const asinh = scale('asinh', -12000, 12000, 300)
    expect(scoreOf(asinh, 1, 0).score).toBeCloseTo(50, 10)
    // asinh(1) / asinh(40) = 0.8814 / 4.3822 = 0.2011; half of it above 50.
    expect(scoreOf(asinh, 1, 300).score).toBeCloseTo(60.06, 2)
  })
})

const anyScale = fc.oneof(
  fc.constant(scale('linear', -50, 50)),
  fc.constant(scale('sqrt', 0, 900)),
  fc.constant(scale('log2', 0.5, 5.66)),
  fc.constant(scale('log10', 50, 10000)),
  fc.constant(scale('asinh', -6000, 6000, 150)),
)
const anyValue = fc.double({ min: -1e5, max: 1e5, noNaN: true })

it('L5, L15: a score lies from 0 to 100 and both directions sum to 100', () => {
  fc.assert(
    fc.property(anyScale, anyValue, (one, value) => {
      const up = scoreOf(one, 1, value).score
      expect(up).toBeGreaterThanOrEqual(0)
      expect(up).toBeLessThanOrEqual(100)
      expect(up + scoreOf(one, -1, value).score).toBeCloseTo(100, 9)
    }),
  )
})

it('L15: more of what has positive direction never lowers the score', () => {
  fc.assert(
    fc.property(anyScale, anyValue, anyValue, (one, a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a]
      expect(scoreOf(one, 1, more).score).toBeGreaterThanOrEqual(scoreOf(one, 1, less).score)
    }),
  )
})
