import { describe, expect, it } from 'vitest'
import { findStatements, statementsInPeriod } from '../../src/domain/history'
import { day, position, smallIndex } from '../helpers/small-dataset'

const index = smallIndex({
  positions: [
    position({ actor: 'russia', issue: 'borders', date: '2021-12-31', stance: -2 }),
    position({ actor: 'russia', issue: 'army', date: '2022-01-01', stance: -2 }),
    position({
      actor: 'ukraine',
      issue: 'army',
      date: '2022-06-01',
      stance: 2,
      summary: 'Refuses any ceiling.',
    }),
    position({ actor: 'turkey', issue: 'borders', date: '2022-06-01', stance: 0 }),
    position({ actor: 'russia', issue: 'borders', date: '2022-12-31', stance: -1 }),
    position({ actor: 'russia', issue: 'borders', date: '2023-01-01', stance: -2 }),
  ],
})
const year = { from: day('2022-01-01'), to: day('2022-12-31') }
const ids = (picks: { readonly actors: readonly string[]; readonly issues: readonly string[] }) =>
  statementsInPeriod(index, { ...year, ...picks }).map((one) => one.id)

describe('statementsInPeriod', () => {
  it('R15: lists the statements of the period, both ends included, newest first, ties by id', () => {
    expect(ids({ actors: [], issues: [] })).toEqual([
      'russia-borders-2022-12-31',
      'turkey-borders-2022-06-01',
      'ukraine-army-2022-06-01',
      'russia-army-2022-01-01',
    ])
  })

  it('R8: keeps to the chosen actors and issues', () => {
    expect(ids({ actors: ['russia', 'turkey'], issues: ['borders'] })).toEqual([
      'russia-borders-2022-12-31',
      'turkey-borders-2022-06-01',
    ])
  })
})

describe('findStatements', () => {
  const all = statementsInPeriod(index, { ...year, actors: [], issues: [] })
  const found = (text: string) => findStatements(index, all, text).map((one) => one.id)

  it('R15: finds every word in text, actor, issue or date, in any case', () => {
    expect(found('CEILING ukraine')).toEqual(['ukraine-army-2022-06-01'])
    expect(found('borders 2022-12')).toEqual(['russia-borders-2022-12-31'])
  })

  it('R15: finds all with an empty text and none with unknown words', () => {
    expect(found('  ')).toHaveLength(4)
    expect(found('ceiling turkey')).toEqual([])
  })
})
