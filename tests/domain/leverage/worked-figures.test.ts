import { expect, it } from 'vitest'
import { leverageAt } from '../../../src/domain/leverage/leverage-at'
import { leverageModel } from '../../../src/domain/leverage/leverage-model'
import { DEFAULT_WEIGHTS } from '../../../src/domain/leverage/weights'
import { realIndex } from '../../helpers/real-index'
import { month } from './small-index'

/** Computed by an independent program (LEVERAGE.md, worked figures): value and coverage. */
const WORKED = [
  { at: '2022-04', russia: '47.70 (0.667)', ukraine: '50.10 (0.724)' },
  { at: '2023-07', russia: '52.42 (0.861)', ukraine: '59.20 (0.965)' },
  { at: '2024-08', russia: '47.69 (0.958)', ukraine: '52.74 (0.965)' },
  { at: '2025-12', russia: '52.45 (0.952)', ukraine: '40.98 (0.960)' },
]

const model = leverageModel(await realIndex())

it.each(WORKED)('L7, L9: $at is $russia and $ukraine at default weights', (worked) => {
  const leverage = leverageAt(model, DEFAULT_WEIGHTS, month(worked.at))
  if (leverage.kind !== 'inside') throw new Error('the month lies outside the index')
  const [russia, ukraine] = leverage.sides.map(
    ({ value, coverage }) => `${value?.toFixed(2)} (${coverage.toFixed(3)})`,
  )
  expect(russia).toBe(worked.russia)
  expect(ukraine).toBe(worked.ukraine)
})

it('L10, R24: the months after April 2026 are provisional for both sides, and no month before', () => {
  expect(model.months[model.firstProvisional]).toBe('2026-05')
  const july = leverageAt(model, DEFAULT_WEIGHTS, month('2026-07'))
  // In July 2026 alone, less than a third of Russia's weight is carried: it stays provisional.
  expect(model.sides[0].carriedShare.at(-1)).toBeCloseTo(0.284, 3)
  expect(july.kind === 'inside' && july.sides.map((side) => side.isProvisional)).toEqual([
    true,
    true,
  ])
})

it('L9: March 2022 is thin evidence on both sides, December 2025 on neither', () => {
  const standings = ['2022-03', '2025-12'].map((text) => {
    const leverage = leverageAt(model, DEFAULT_WEIGHTS, month(text))
    return leverage.kind === 'inside' ? leverage.sides.map(({ standing }) => standing) : []
  })
  expect(standings).toEqual([
    ['thin', 'thin'],
    ['firm', 'firm'],
  ])
})

it('R24: the index runs from March 2022 to July 2026, outside there is no value', () => {
  expect(model.months.length).toBe(53)
  expect(leverageAt(model, DEFAULT_WEIGHTS, month('2022-02'))).toEqual({
    kind: 'before',
    month: '2022-02',
  })
  expect(leverageAt(model, DEFAULT_WEIGHTS, month('2026-08'))).toEqual({
    kind: 'after',
    month: '2026-08',
  })
})
