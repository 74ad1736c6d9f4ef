import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/domain/day'
import { EVENT_KINDS } from '../../src/domain/events-kinds'
import {
  eventsOn,
  isOn,
  sayEventCounts,
  sayEventDates,
  sayEventsOn,
} from '../../src/domain/events-words'
import { realIndex } from '../helpers/real-index'
import { day, event, iso } from '../helpers/small-dataset'

const dates = (date: string, endDate: string | null): string =>
  sayEventDates({ date: iso(date), endDate: endDate === null ? null : iso(endDate) })

describe('events in words', () => {
  it('R16: says the dates of an event with no more than they need', () => {
    expect(dates('2022-03-29', null)).toBe('29 March 2022')
    expect(dates('2022-03-14', '2022-03-28')).toBe('14 to 28 March 2022')
    expect(dates('2022-09-06', '2022-10-02')).toBe('6 September to 2 October 2022')
    expect(dates('2023-12-23', '2024-02-13')).toBe('23 December 2023 to 13 February 2024')
  })

  it('R16: an event is on from its first day to its last, both inside', () => {
    const days = fc.integer({ min: 19000, max: 20000 })
    fc.assert(
      fc.property(days, fc.nat(40), days, (start, length, at) => {
        const lasting = { date: isoDay(start), endDate: isoDay(start + length) }
        expect(isOn(lasting, at)).toBe(at >= start && at <= start + length)
      }),
    )
  })

  it('VISUAL 7: tells what began on the day before what was under way, key events first', () => {
    const events = [
      event({ id: 'long', date: '2022-03-01', endDate: iso('2022-04-01'), key: true }),
      event({ id: 'home', date: '2022-03-29', kind: 'domestic' }),
      event({ id: 'paper', date: '2022-03-29', kind: 'document' }),
      event({
        id: 'table',
        date: '2022-03-29',
        kind: 'battlefield',
        key: true,
        label: 'The table',
      }),
      event({ id: 'later', date: '2022-03-30' }),
    ]
    expect(eventsOn(events, day('2022-03-29')).map((one) => one.id)).toEqual([
      'table',
      'paper',
      'home',
      'long',
    ])
    expect(sayEventsOn(events, day('2022-03-29'))).toBe(
      '29 March 2022: The table; Event paper; Event home; Event long',
    )
  })

  it('VISUAL 7: a day with many events is told as far as the line goes, with the number of the rest', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const events = names.map((id) =>
      event({ id, date: '2022-03-29', title: `A title of thirty letters: ${id}` }),
    )
    expect(sayEventsOn(events, day('2022-03-29'))).toBe(
      '29 March 2022: A title of thirty letters: a; A title of thirty letters: b; and 4 more',
    )
    expect(sayEventsOn(events, day('2022-03-30'))).toBe('30 March 2022: no event in view that day')
  })

  it('R11: counts by kind, and says nothing of kinds without an event', () => {
    const events = [
      event({ id: 'a', date: '2022-03-01' }),
      event({ id: 'b', date: '2022-03-02' }),
      event({ id: 'c', date: '2022-03-03', kind: 'aid' }),
    ]
    const period = { from: iso('2022-03-01'), to: iso('2022-04-30') }
    expect(sayEventCounts(events, period)).toBe(
      '3 events, March 2022 to April 2022: 2 negotiations and 1 aid decision',
    )
    expect(sayEventCounts([], period)).toBe('No event in view, March 2022 to April 2022')
  })

  it('VISUAL 7: the lanes are the eight kinds in their order, and hold every event of the data', async () => {
    const index = await realIndex()
    const counts = EVENT_KINDS.map(
      ({ kind }) => index.events.filter((one) => one.kind === kind).length,
    )
    expect(EVENT_KINDS.map((one) => one.kind)).toEqual([
      'negotiation',
      'document',
      'battlefield',
      'escalation',
      'aid',
      'sanctions',
      'humanitarian',
      'domestic',
    ])
    expect(counts).toEqual([79, 57, 30, 26, 11, 12, 20, 17])
    expect(counts.reduce((sum, count) => sum + count)).toBe(252)
  })
})
