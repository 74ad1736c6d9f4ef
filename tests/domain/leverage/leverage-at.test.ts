import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { leverageAt, type SideLeverage } from '../../../src/domain/leverage/leverage-at'
import { leverageHistory, monthMarks } from '../../../src/domain/leverage/leverage-history'
import { leverageModel } from '../../../src/domain/leverage/leverage-model'
import { DEFAULT_WEIGHTS, weightFault, type Weights } from '../../../src/domain/leverage/weights'
import { realIndex } from '../../helpers/real-index'
import { dimension, indicator, month, series, twoDimensions } from './small-index'

function sidesAt(index: DatasetIndex, at: string, weights: Weights = DEFAULT_WEIGHTS) {
  const leverage = leverageAt(leverageModel(index), weights, month(at))
  if (leverage.kind !== 'inside') throw new Error(`${at} lies outside the index`)
  return leverage.sides
}

describe('L7: one month by hand', () => {
  it('L7: the low pole stands first: (3 x 40 + 80) / 4 and (3 x 60 + 20) / 4', () => {
    expect(sidesAt(twoDimensions(), '2022-03').map(({ value }) => value)).toEqual([50, 50])
  })

  it('L7, R26: the reader sets a weight, a dimension not named keeps its default', () => {
    const [low, high] = sidesAt(twoDimensions(), '2022-03', { money: 3 })
    expect([low.value, high.value]).toEqual([60, 40])
  })

  it('L11: no interval is told before draws are computed', () => {
    expect(sidesAt(twoDimensions(), '2022-03').map(({ interval }) => interval)).toEqual([
      null,
      null,
    ])
  })

  it('L9: coverage stays that of the default weights, whatever the reader sets', () => {
    const index = twoDimensions({ indicatorValues: [series('land.a', 'russia', { '2022-03': 1 })] })
    expect(sidesAt(index, '2022-03', { money: 90 })[0].coverage).toBe(0.75)
  })

  it('L9: a month without values is not drawn', () => {
    const [low] = sidesAt(twoDimensions(), '2022-05')
    expect([low.value, low.standing, low.coverage]).toEqual([null, 'not-drawn', 0])
  })

  it('L4: a carried value is told with its own month', () => {
    const index = twoDimensions({
      indicators: [indicator('land.a', 'land', { carryForwardMonths: 2 })],
    })
    expect(sidesAt(index, '2022-05')[0].parts[0]?.indicators[0]?.reading).toEqual({
      value: 40,
      month: '2022-03',
      isCarried: true,
      score: 40,
      isClipped: false,
    })
  })

  it('L5: an indicator of direction 0 is not used for that side', () => {
    const index = twoDimensions({
      indicators: [
        indicator('land.a', 'land', { direction: { russia: 0, ukraine: 1 } }),
        indicator('money.a', 'money'),
      ],
    })
    const [low, high] = sidesAt(index, '2022-03')
    expect(low.parts[0]?.indicators).toEqual([])
    expect([low.value, low.coverage, high.value]).toEqual([80, 1, 50])
  })

  it('R26: context of weight 0 gives nothing, even when the reader names it', () => {
    const index = twoDimensions({ dimensions: [dimension('land', 3), dimension('money', 0)] })
    expect(sidesAt(index, '2022-03', { money: 50 })[0].value).toBe(40)
  })
})

describe('L7: weights that cannot be used', () => {
  const model = leverageModel(twoDimensions())

  it('L7: all zero is refused with a message', () => {
    expect(weightFault(model, { land: 0, money: 0 })).toMatch(/^All weights are zero/)
    expect(() => leverageAt(model, { land: 0, money: 0 }, month('2022-03'))).toThrow(/zero/)
    expect(() => leverageHistory(model, { land: 0, money: 0 })).toThrow(/zero/)
  })

  it('L7: a negative weight or none at all is refused, other numbers are not', () => {
    expect(weightFault(model, { land: -1 })).not.toBeNull()
    expect(weightFault(model, { land: NaN })).not.toBeNull()
    expect(weightFault(model, { land: 0 })).toBeNull()
    expect(weightFault(model, DEFAULT_WEIGHTS)).toBeNull()
  })
})

describe('L10, R24: provisional months', () => {
  // Land weighs 3 of 4, so that a month with land carried rests on carried values by 0.75.
  const index = twoDimensions({
    indicators: [
      indicator('land.a', 'land', { carryForwardMonths: 1 }),
      indicator('money.a', 'money'),
    ],
    indicatorValues: [
      series('land.a', 'russia', { '2022-03': 40, '2022-04': 40, '2022-06': 40, '2022-07': 40 }),
      series('money.a', 'russia', { '2022-03': 1, '2022-04': 1, '2022-05': 1, '2022-06': 1 }),
      series('land.a', 'ukraine', { '2022-03': 9, '2022-04': 9, '2022-05': 9, '2022-06': 9 }),
    ],
  })
  const model = leverageModel(index)

  it('R24: from the first month in which either side passes a third, for both', () => {
    const flags = ([0, 1] as const).map((place) =>
      monthMarks(model, leverageHistory(model, DEFAULT_WEIGHTS), place).map(
        ({ isProvisional }) => isProvisional,
      ),
    )
    const expected = [false, false, true, true, true]
    expect(flags).toEqual([expected, expected])
  })
})

describe('L15, L16: all months of the real data', async () => {
  const model = leverageModel(await realIndex())
  const anyWeights: fc.Arbitrary<Weights> = fc
    .record(
      Object.fromEntries(model.dimensions.map(({ id }) => [id, fc.integer({ min: 0, max: 100 })])),
    )
    .filter((weights) => weightFault(model, weights) === null)

  it('L15: the fast history says the same as each month by itself', () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const history = leverageHistory(model, weights)
        model.months.forEach((at, nth) => {
          const leverage = leverageAt(model, weights, at)
          if (leverage.kind !== 'inside') throw new Error('outside')
          leverage.sides.forEach(({ value }, place) => {
            expect(history.values[place as 0 | 1][nth]).toBeCloseTo(value ?? NaN, 9)
          })
        })
      }),
      { numRuns: 20 },
    )
  })

  it('L8, L15: points sum to the value, which lies from 0 to 100', () => {
    fc.assert(
      fc.property(anyWeights, fc.constantFrom(...model.months), (weights, at) => {
        const leverage = leverageAt(model, weights, at)
        if (leverage.kind !== 'inside') throw new Error('outside')
        leverage.sides.forEach((side) => {
          if (side.value === null) return
          expect(side.value).toBeGreaterThanOrEqual(0)
          expect(side.value).toBeLessThanOrEqual(100)
          expect(pointsOf(side)).toBeCloseTo(side.value, 9)
        })
      }),
      { numRuns: 50 },
    )
  })

  it('L16: the model of a dataset is prepared once', async () => {
    expect(leverageModel(await realIndex())).toBe(model)
  })
})

const pointsOf = (side: SideLeverage): number =>
  side.parts
    .flatMap(({ indicators }) => indicators.map(({ points }) => points ?? 0))
    .reduce((sum, points) => sum + points, 0)
