import { describe, expect, it } from 'vitest'
import { leverageAt, type Interval, type Leverage } from '../../../src/domain/leverage/leverage-at'
import { leverageModel } from '../../../src/domain/leverage/leverage-model'
import { DEFAULT_WEIGHTS } from '../../../src/domain/leverage/weights'
import { sayCompared } from '../../../src/panels/leverage/say-compared'
import { month } from '../../domain/leverage/small-index'
import { realIndex } from '../../helpers/real-index'

const model = leverageModel(await realIndex())
const on = (text: string): Leverage => leverageAt(model, DEFAULT_WEIGHTS, month(text))
const say = (one: Leverage, other: Leverage): string =>
  sayCompared([one, other], ['Russia', 'Ukraine'], model.limits)

/** As it will be once draws are computed; both sides with the same range. */
const withRange = (leverage: Leverage, interval: Interval): Leverage => {
  if (leverage.kind !== 'inside') return leverage
  const [low, high] = leverage.sides
  return {
    ...leverage,
    sides: [
      { ...low, interval },
      { ...high, interval },
    ],
  }
}

/** The first side as where too little is measured. */
const notDrawn = (leverage: Leverage): Leverage => {
  if (leverage.kind !== 'inside') return leverage
  const [low, high] = leverage.sides
  return { ...leverage, sides: [{ ...low, standing: 'not-drawn' }, high] }
}

describe('sayCompared', () => {
  it('R14: is the later month less the earlier, as printed, in whatever order the days were picked', () => {
    const said =
      'Between March 2022 and May 2025: Russia −6 (56, then 50); Ukraine +15 (34, then 49); thin evidence in March 2022 for both.'
    expect(say(on('2022-03'), on('2025-05'))).toBe(said)
    expect(say(on('2025-05'), on('2022-03'))).toBe(said)
  })

  it('R25: says of firm months no more than the values', () => {
    expect(say(on('2023-07'), on('2025-12'))).toBe(
      'Between July 2023 and December 2025: Russia 0 (52, then 52); Ukraine −18 (59, then 41).',
    )
  })

  it('R25, L10: says the mark at the side that has it, with its month', () => {
    expect(say(on('2022-06'), on('2023-07'))).toBe(
      'Between June 2022 and July 2023: Russia −7 (59, then 52; thin evidence in June 2022); Ukraine +8 (51, then 59).',
    )
    expect(say(on('2025-12'), on('2026-06'))).toMatch(/; provisional in June 2026 for both\.$/)
  })

  it('R24: states no change with a month outside the index, nor within one month', () => {
    expect(say(on('2022-02'), on('2025-05'))).toBe(
      'Between February 2022 and May 2025 no change is stated: the index begins in March 2022.',
    )
    expect(say(on('2025-05'), on('2025-05'))).toBe(
      'Both moments lie in May 2025: the index has one value for it.',
    )
  })

  it('L9: a side that is not drawn has no change, the other has', () => {
    expect(say(notDrawn(on('2023-07')), on('2025-12'))).toBe(
      'Between July 2023 and December 2025: no change for Russia (not drawn in July 2023); Ukraine −18 (59, then 41).',
    )
  })

  it('R25: says whether the ranges overlap as soon as they are computed', () => {
    const then = withRange(on('2023-07'), { low: 40, high: 50 })
    expect(say(then, withRange(on('2025-12'), { low: 50, high: 60 }))).toBe(
      'Between July 2023 and December 2025: Russia 0 (52, then 52; the ranges overlap); Ukraine −18 (59, then 41; the ranges overlap).',
    )
    expect(say(then, withRange(on('2025-12'), { low: 51, high: 60 }))).toContain(
      'Russia 0 (52, then 52; the ranges do not meet)',
    )
  })
})
