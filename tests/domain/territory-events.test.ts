import { describe, expect, it } from 'vitest'
import { changeAround, keyEventsByRight } from '../../src/domain/territory-events'
import { day, event, iso, smallIndex } from '../helpers/small-dataset'
import { series } from './territory-data'

const index = smallIndex({
  territory: [
    series('mapper', [
      '2022-03-01 100 X',
      '2022-03-20 180 X',
      '2022-04-10 170 X',
      '2022-06-01 160 X',
      '2022-06-20 130 X',
      '2022-07-01 900 Y',
    ]),
  ],
  events: [
    event({ id: 'talks', date: '2022-03-29', key: true, actors: ['ukraine'] }),
    event({ id: 'small', date: '2022-06-10', kind: 'battlefield', key: true, actors: ['russia'] }),
    event({ id: 'large', date: '2022-03-15', kind: 'battlefield', key: true, actors: ['russia'] }),
    event({ id: 'minor', date: '2022-03-16', kind: 'battlefield', actors: ['russia'] }),
    event({ id: 'early', date: '2022-02-01', key: true, actors: ['russia'] }),
    event({
      id: 'law',
      date: '2022-03-02',
      key: true,
      endDate: iso('2022-03-05'),
      actors: ['turkey'],
    }),
  ],
})

const scope = {
  from: day('2022-02-24'),
  to: day('2022-12-31'),
  at: day('2022-05-01'),
  vs: null,
  actors: [],
  mappers: ['mapper'],
}

const ids = (parts: Partial<Parameters<typeof keyEventsByRight>[1]> = {}): readonly string[] =>
  keyEventsByRight(index, { ...scope, ...parts }).map((one) => one.id)

describe('key events in the order of their right to a label', () => {
  it('R20: battlefield events by the change of area around them, then the others by date', () => {
    expect(ids()).toEqual(['large', 'small', 'law', 'talks'])
  })

  it('R20: events at the moment and at its comparison come first, also while they last', () => {
    expect(ids({ at: day('2022-03-29') })[0]).toBe('talks')
    expect(ids({ vs: day('2022-03-04') })[0]).toBe('law')
    expect(ids({ vs: day('2022-03-06') })[0]).toBe('large')
  })

  it('R9: an event without a chosen actor is left out', () => {
    expect(ids({ actors: ['ukraine', 'turkey'] })).toEqual(['law', 'talks'])
  })

  it('R19: the change of area is counted within one source', () => {
    expect(changeAround(index, ['mapper'], { date: iso('2022-06-10') })).toBe(30)
    expect(changeAround(index, ['mapper'], { date: iso('2022-03-15') })).toBe(80)
    expect(changeAround(index, [], { date: iso('2022-03-15') })).toBe(0)
  })
})
