import { describe, expect, it } from 'vitest'
import { eventsBetweenMoments, sayEventsBetween } from '../../src/domain/events-between'
import { realIndex } from '../helpers/real-index'
import { day, event, iso, smallIndex } from '../helpers/small-dataset'

const INDEX = smallIndex({
  events: [
    event({ id: 'before', date: '2022-03-20', endDate: iso('2022-03-29') }),
    event({ id: 'first', date: '2022-03-29' }),
    event({ id: 'lasting', date: '2022-03-28', endDate: iso('2022-04-02'), key: true }),
    event({ id: 'paper', date: '2022-04-05', kind: 'document', actors: ['turkey'] }),
    event({ id: 'raid', date: '2022-04-06', kind: 'escalation' }),
    event({ id: 'other raid', date: '2022-04-07', kind: 'escalation' }),
    event({ id: 'last', date: '2022-05-01', key: true }),
  ],
})

const moments = { at: day('2022-03-29'), vs: day('2022-05-01'), actors: [] }

describe('eventsBetweenMoments', () => {
  it('R14, R16: holds what lies or lasts between the moments, the two days left out', () => {
    const ids = eventsBetweenMoments(INDEX, moments)?.map((one) => one.id)
    expect(ids).toEqual(['lasting', 'paper', 'raid', 'other raid'])
    const turned = { ...moments, at: moments.vs, vs: moments.at }
    expect(eventsBetweenMoments(INDEX, turned)?.map((one) => one.id)).toEqual(ids)
  })

  it('R9: keeps those of a chosen actor', () => {
    const picked = { ...moments, actors: ['turkey'] }
    expect(eventsBetweenMoments(INDEX, picked)?.map((one) => one.id)).toEqual(['paper'])
    expect(sayEventsBetween(INDEX, picked)).toBe(
      'After 29 March 2022 and before 1 May 2022: 1 event, none of them a key event; 1 document.',
    )
  })

  it('R14: is nothing without a second moment, and empty between neighbours', () => {
    expect(eventsBetweenMoments(INDEX, { ...moments, vs: null })).toBeNull()
    expect(sayEventsBetween(INDEX, { ...moments, vs: null })).toBeNull()
    expect(sayEventsBetween(INDEX, { ...moments, vs: moments.at + 1 })).toBe(
      'After 29 March 2022 and before 30 March 2022: no event in view.',
    )
  })
})

describe('sayEventsBetween', () => {
  it('R14: names both days, the key events and the two most frequent kinds', () => {
    expect(sayEventsBetween(INDEX, moments)).toBe(
      'After 29 March 2022 and before 1 May 2022: 4 events, 1 of them a key event; the most are 2 escalations and 1 negotiation.',
    )
  })

  it('R14: counts the data of the project', async () => {
    const index = await realIndex()
    const say = (at: string, vs: string) =>
      sayEventsBetween(index, { at: day(at), vs: day(vs), actors: [] })
    expect(say('2022-03-29', '2025-05-16')).toBe(
      'After 29 March 2022 and before 16 May 2025: 148 events, 20 of them key events; the most are 42 negotiations and 38 documents.',
    )
    expect(say('2024-11-15', '2023-07-01')).toBe(
      'After 1 July 2023 and before 15 November 2024: 45 events, 5 of them key events; the most are 13 negotiations and 11 documents.',
    )
  })
})
