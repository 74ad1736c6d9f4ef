import { describe, expect, it } from 'vitest'
import { evidenceOf, isMostlyCarried, standingOf } from '../../../src/domain/leverage/coverage'
import { smallDataset } from '../../helpers/small-dataset'

const limits = smallDataset().meta.index
const part = (weight: number, ageMonths: number | null) => ({ weight, ageMonths })

describe('L9: coverage', () => {
  it('L9: is the measured share of the weight: (6 x 1/4 + 4) / 10', () => {
    const { coverage } = evidenceOf([
      { weight: 6, indicators: [part(1, 0), part(3, null)] },
      { weight: 4, indicators: [part(2, 0)] },
    ])
    expect(coverage).toBeCloseTo(0.55, 12)
  })

  it('L9: leaves out dimensions in which the side uses no indicator, and context', () => {
    const { coverage } = evidenceOf([
      { weight: 6, indicators: [part(1, 0)] },
      { weight: 9, indicators: [] },
      { weight: 0, indicators: [part(1, null)] },
    ])
    expect(coverage).toBe(1)
  })

  it('R26: a carried value is present', () => {
    expect(evidenceOf([{ weight: 6, indicators: [part(1, 3)] }]).coverage).toBe(1)
  })

  it('L9: is thin below 0.75 and not drawn below 0.45', () => {
    expect([0.75, 0.7499, 0.45, 0.4499].map((one) => standingOf(one, limits))).toEqual([
      'firm',
      'thin',
      'thin',
      'not-drawn',
    ])
  })

  it('R26: is compared after rounding to four decimals', () => {
    expect([0.74995, 0.74994, 0.449951].map((one) => standingOf(one, limits))).toEqual([
      'firm',
      'thin',
      'thin',
    ])
  })
})

describe('L10: carried share', () => {
  it('L10: is the part of the measured weight that is carried: 3 of 9', () => {
    const { carriedShare } = evidenceOf([
      { weight: 6, indicators: [part(1, 0), part(1, 2)] },
      { weight: 3, indicators: [part(1, 0)] },
      { weight: 5, indicators: [part(1, null)] },
    ])
    expect(carriedShare).toBeCloseTo(1 / 3, 12)
  })

  it('L10: a month is provisional above one third, not at one third', () => {
    expect([1 / 3, 1 / 3 + 1e-12, 0.334].map((one) => isMostlyCarried(one, limits))).toEqual([
      false,
      false,
      true,
    ])
  })
})
