import { describe, expect, it } from 'vitest'
import {
  compareRecord,
  eventsBetween,
  sayBetween,
  sayStep,
  statementPair,
  statementsBetween,
  type StatementPair,
} from '../../src/domain/statement-pair'
import { event, position, smallIndex } from '../helpers/small-dataset'

type Step = -2 | -1 | 0 | 1 | 2
const said = (date: string, stance: Step, actor = 'ukraine') =>
  position({ actor, issue: 'borders', date, stance })

const INDEX = smallIndex({
  positions: [
    said('2022-03-01', 2),
    said('2022-03-10', 1),
    said('2022-03-20', 0),
    said('2022-03-29', -1),
    said('2022-03-15', -2, 'russia'),
  ],
  events: [
    event({ id: 'before', date: '2022-03-09' }),
    event({ id: 'lasting', date: '2022-03-01', endDate: said('2022-03-10', 0).date }),
    event({ id: 'first-day', date: '2022-03-10', key: true }),
    event({ id: 'middle', date: '2022-03-18' }),
    event({ id: 'last-day', date: '2022-03-29' }),
    event({ id: 'after', date: '2022-03-30', key: true }),
  ],
})
const id = (date: string): string => `ukraine-borders-${date}`

function pairOf(one: string, other: string): StatementPair {
  const pair = statementPair(INDEX, id(one), id(other))
  if (!pair) throw new Error('no pair')
  return pair
}
const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map((one) => one.id)

describe('two statements of one actor on one issue', () => {
  it('R14: stand in the order of time, whatever the order of the link', () => {
    const pair = pairOf('2022-03-29', '2022-03-10')
    expect(pair.earlier.date).toBe('2022-03-10')
    expect(pair).toEqual(pairOf('2022-03-10', '2022-03-29'))
    expect(compareRecord('b', 'a')).toBe('compare:b:a')
  })

  it('are no pair where the actors differ, or one is missing', () => {
    expect(statementPair(INDEX, id('2022-03-10'), 'russia-borders-2022-03-15')).toBeNull()
    expect(statementPair(INDEX, id('2022-03-10'), id('2022-03-10'))).toBeNull()
    expect(statementPair(INDEX, 'none', id('2022-03-10'))).toBeNull()
  })

  it('have between them what the same actor said, neither of the two among it', () => {
    expect(ids(statementsBetween(INDEX, pairOf('2022-03-01', '2022-03-29')))).toEqual([
      id('2022-03-10'),
      id('2022-03-20'),
    ])
    expect(statementsBetween(INDEX, pairOf('2022-03-10', '2022-03-20'))).toEqual([])
  })

  it('R16: have between them the events under way from the one day to the other, both included', () => {
    expect(ids(eventsBetween(INDEX, pairOf('2022-03-10', '2022-03-29')))).toEqual([
      'lasting',
      'first-day',
      'middle',
      'last-day',
    ])
  })

  it('R14: the step between them is the later less the earlier, and says toward which end', () => {
    const ends = ['the low end', 'the high end'] as const
    expect(sayStep(pairOf('2022-03-01', '2022-03-29'), ends)).toBe(
      '−3, from +2 to −1: three steps toward the low end',
    )
    const [low, high] = [said('2022-03-01', -1), said('2022-04-01', 0)]
    expect(sayStep({ earlier: low, later: high }, ends)).toBe(
      '+1, from −1 to 0: one step toward the high end',
    )
    expect(sayStep({ earlier: low, later: said('2022-05-01', -1) }, ends)).toBe(
      'no step between them: −1 on both dates',
    )
  })

  it('R16: are so far apart in words, in months where a day is not known', () => {
    const apart = (one: string, other: string): string =>
      sayBetween({ earlier: said(one, 0), later: said(other, 0) })
    expect(apart('2022-03-29', '2022-03-29')).toBe('the same day')
    expect(apart('2022-03-28', '2022-03-29')).toBe('1 day')
    expect(apart('2022-03-01', '2022-04-30')).toBe('60 days')
    expect(apart('2022-03-29', '2025-05-16')).toBe('about 38 months')
    const later = { ...said('2022-04-15', 0), datePrecision: 'month' as const }
    expect(sayBetween({ earlier: said('2022-03-10', 0), later })).toBe('about 1 month')
    expect(sayBetween({ earlier: said('2022-04-10', 0), later })).toBe('less than a month')
  })
})
