import { describe, expect, it } from 'vitest'
import type { Change, Position } from '../../src/domain/dataset'
import { changeMark, sayAge, sayApart, sayStance } from '../../src/domain/statement-words'
import { day, issue, position, smallIndex } from '../helpers/small-dataset'

const index = smallIndex({
  issues: [issue('borders'), issue('door', { scored: false, scale: 'openness' })],
})
const said = (parts: Partial<Position>, date = '2022-03-29'): Position => ({
  ...position({ actor: 'russia', issue: 'borders', stance: 0, date }),
  ...parts,
})

describe('changeMark', () => {
  it.each<[string, Change, string, -2 | 2 | null]>([
    ['russia', 'hardened', 'hardened', -2],
    ['russia', 'softened', 'softened', 2],
    ['ukraine', 'hardened', 'hardened', 2],
    ['ukraine', 'softened', 'softened', -2],
    ['ukraine', 'initial', 'stated', null],
    ['ukraine', 'reaffirmed', 'reaffirmed', null],
    ['turkey', 'toward-russia', 'toward', -2],
    ['turkey', 'toward-ukraine', 'toward', 2],
  ])('V5: %s %s is drawn as %s pointing to %s', (actor, change, shape, points) => {
    expect(changeMark(index, said({ actor, change }))).toMatchObject({ shape, points })
  })

  it('V5: on the openness scale hardened points to the closed end for either side', () => {
    const points = ['russia', 'ukraine'].map(
      (actor) => changeMark(index, said({ actor, issue: 'door', change: 'hardened' })).points,
    )
    expect(points).toEqual([-2, -2])
  })

  it('H6: names the party that a third country moves toward by its label', () => {
    expect(changeMark(index, said({ actor: 'turkey', change: 'toward-ukraine' })).word).toBe(
      'toward Ukraine',
    )
  })
})

describe('sayAge', () => {
  it.each([
    ['2022-03-29', ''],
    ['2022-03-28', '1 day before'],
    ['2022-03-17', '12 days before'],
    ['2022-01-28', '60 days before'],
    ['2021-10-29', '5 months before'],
    ['2021-03-29', '12 months before'],
    ['2021-03-28', '12 months before, not restated'],
    ['2019-03-29', '36 months before, not restated'],
  ])('R18: a statement of %s read on 29 March 2022 is "%s"', (date, words) => {
    expect(sayAge(said({}, date), day('2022-03-29'))).toBe(words)
  })

  it('R16: an age is told in months, or not at all, where only the month is known', () => {
    const inMonth = (date: string) =>
      sayAge(said({ datePrecision: 'month' }, date), day('2022-03-29'))
    expect(inMonth('2022-03-15')).toBe('')
    expect(inMonth('2022-02-15')).toBe('about 1 month before')
  })
})

describe('figures in words', () => {
  it('R13: steps apart in words', () => {
    expect([3, 0, null].map(sayApart)).toEqual(['3 apart', 'same step', null])
  })

  it('R23: stances have their sign, minus is U+2212', () => {
    expect([-1, 0, 2].map(sayStance)).toEqual(['−1', '0', '+2'])
  })
})
