import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stance } from '../../src/domain/dataset'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import { inForceOn, matrixActors, matrixRows } from '../../src/domain/matrix'
import { inForceSpans, laneOf } from '../../src/domain/matrix-lane'
import { sayInForceSince } from '../../src/domain/matrix-words'
import { statementInForce } from '../../src/domain/statements'
import { isoDay } from '../../src/domain/day'
import { actor, day, issue, position, smallIndex } from '../helpers/small-dataset'

/** One party on one issue: twice before 2022, then hardened, softened there and back. */
const index = smallIndex({
  actors: [
    actor('russia', { role: 'party', order: 1 }),
    actor('ukraine', { role: 'party', order: 2 }),
    actor('turkey', { order: 3 }),
    actor('china', { order: 4 }),
    actor('malta', { order: 5 }),
    actor('brazil', { order: 6 }),
  ],
  issues: [issue('borders'), issue('army'), issue('talks', { scored: false }), issue('grain')],
  positions: [
    position({ id: 'r1', actor: 'russia', issue: 'borders', date: '2014-03-18', stance: -1 }),
    position({ id: 'r2', actor: 'russia', issue: 'borders', date: '2021-12-17', stance: -2 }),
    position({ id: 'r3', actor: 'russia', issue: 'borders', date: '2022-03-29', stance: 0 }),
    position({ id: 'r4', actor: 'russia', issue: 'borders', date: '2022-04-07', stance: -2 }),
    position({ id: 'u1', actor: 'ukraine', issue: 'borders', date: '2022-02-24', stance: 2 }),
    position({ id: 'r5', actor: 'russia', issue: 'army', date: '2022-03-01', stance: -2 }),
    position({ id: 'u2', actor: 'ukraine', issue: 'army', date: '2022-03-02', stance: 1 }),
    position({ id: 'u3', actor: 'ukraine', issue: 'army', date: '2022-06-01', stance: 2 }),
    position({ id: 'u4', actor: 'ukraine', issue: 'talks', date: '2022-03-05', stance: 0 }),
    position({ id: 'u5', actor: 'ukraine', issue: 'talks', date: '2022-03-07', stance: -2 }),
    position({ id: 'r6', actor: 'russia', issue: 'talks', date: '2022-03-05', stance: 0 }),
  ],
})

const YEAR = { from: day('2022-01-01'), to: day('2022-12-31') }
const ids = (lane: { entries: readonly { id: string }[] }) => lane.entries.map(({ id }) => id)
const borders = { actor: 'russia', issue: 'borders' }

describe('a lane of the matrix', () => {
  it('R6: holds the statement carried in, then those of the period', () => {
    const lane = laneOf(index, borders, YEAR)
    expect(ids(lane)).toEqual(['r2', 'r3', 'r4'])
    expect(lane.isCarriedIn).toBe(true)
    expect(lane.days.map(isoDay)).toEqual(['2021-12-17', '2022-03-29', '2022-04-07'])
  })

  it('R6: a statement of the first day leaves nothing to carry in', () => {
    const lane = laneOf(index, borders, { from: day('2022-03-29'), to: day('2022-04-30') })
    expect(ids(lane)).toEqual(['r3', 'r4'])
    expect(lane.isCarriedIn).toBe(false)
  })

  it('R6: a period without a statement still shows what is in force', () => {
    const lane = laneOf(index, borders, { from: day('2015-01-01'), to: day('2015-12-31') })
    expect(ids(lane)).toEqual(['r1'])
    expect(lane.isCarriedIn).toBe(true)
  })

  it('R18: an actor without a statement has an empty lane', () => {
    expect(laneOf(index, { actor: 'turkey', issue: 'borders' }, YEAR)).toEqual({
      entries: [],
      days: [],
      isCarriedIn: false,
      stepsMoved: 0,
    })
  })

  it('counts the steps moved in the period, there and back, from what was in force before', () => {
    // -2 to 0 and back to -2.
    expect(laneOf(index, borders, YEAR).stepsMoved).toBe(4)
    expect(laneOf(index, borders, { ...YEAR, from: day('2022-03-29') }).stepsMoved).toBe(4)
    expect(laneOf(index, borders, { ...YEAR, from: day('2022-03-30') }).stepsMoved).toBe(2)
    expect(laneOf(index, { actor: 'ukraine', issue: 'army' }, YEAR).stepsMoved).toBe(1)
  })

  it('is the same object while the period is the same', () => {
    expect(laneOf(index, borders, YEAR)).toBe(laneOf(index, borders, { ...YEAR }))
    expect(laneOf(index, borders, { ...YEAR, to: YEAR.to - 1 })).not.toBe(
      laneOf(index, borders, YEAR),
    )
  })

  it('R6: agrees with the statement in force on every day, whatever the data and the period', () => {
    const anyDay = fc.integer({ min: day('2022-01-01'), max: day('2022-03-01') })
    const anyStatements = fc.array(fc.tuple(anyDay, fc.integer({ min: -2, max: 2 })), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(anyStatements, anyDay, anyDay, (said, one, other) => {
        const random = randomIndex(said)
        const period = { from: Math.min(one, other), to: Math.max(one, other) }
        const lane = laneOf(random, borders, period)
        for (let on = period.from; on <= period.to; on += 1)
          expect(inForceOn(lane, on)).toBe(statementInForce(random, borders, on))
      }),
    )
  })
})

const randomIndex = (said: readonly (readonly [number, number])[]): DatasetIndex =>
  smallIndex({
    positions: said.map(([on, stance], nth) =>
      position({ ...borders, id: `p${nth}`, date: isoDay(on), stance: stance as Stance }),
    ),
  })

describe('the line of what is in force', () => {
  const spans = (said: readonly string[], reach = '2026-06-30') =>
    inForceSpans(
      { days: said.map(day) },
      { from: day('2022-01-01'), to: day('2026-08-22') },
      day(reach),
    ).map(({ from, to, kind }) => [kind, isoDay(from), isoDay(to)])

  it('R18: is dashed from 365 days on, until the next statement', () => {
    expect(spans(['2022-03-01', '2024-03-01'], '2024-06-01')).toEqual([
      ['recent', '2022-03-01', '2023-03-01'],
      ['old', '2023-03-01', '2024-03-01'],
      ['recent', '2024-03-01', '2024-06-01'],
      ['after', '2024-06-01', '2026-08-22'],
    ])
  })

  it('R18: what was carried in grows old from its own day, not from the start of the period', () => {
    expect(spans(['2021-06-01'], '2022-12-31').slice(0, 2)).toEqual([
      ['recent', '2022-01-01', '2022-06-01'],
      ['old', '2022-06-01', '2022-12-31'],
    ])
    expect(spans(['2014-03-18'])[0]).toEqual(['old', '2022-01-01', '2026-06-30'])
  })

  it('R33: is marked after the reach of the terms', () => {
    expect(spans(['2026-06-01'])).toEqual([
      ['recent', '2026-06-01', '2026-06-30'],
      ['after', '2026-06-30', '2026-08-22'],
    ])
  })

  it('H1: begins with the first statement; silence has no line', () => {
    expect(spans([])).toEqual([])
    expect(spans(['2023-05-01'])[0]?.[1]).toBe('2023-05-01')
  })

  it('joins neighbours of one kind', () => {
    expect(spans(['2026-01-01', '2026-02-01', '2026-03-01'], '2026-08-22')).toEqual([
      ['recent', '2026-01-01', '2026-08-22'],
    ])
  })
})

describe('the age in words', () => {
  const said = (date: string, on: string) =>
    sayInForceSince(position({ ...borders, date, stance: 0 }), day(on))

  it('R18: tells since when, how long, and that it was not restated', () => {
    expect(said('2022-03-12', '2022-03-29')).toBe('in force since 12 Mar 2022, 17 days')
    expect(said('2022-03-12', '2022-03-12')).toBe('in force since 12 Mar 2022')
    expect(said('2022-03-12', '2023-03-12')).toBe('in force since 12 Mar 2022, 12 months')
    expect(said('2022-03-12', '2023-03-13')).toBe(
      'in force since 12 Mar 2022, 12 months; not restated',
    )
  })

  it('R16: of a month only the month', () => {
    const month = position({ ...borders, date: '2022-05-15', datePrecision: 'month', stance: 0 })
    expect(sayInForceSince(month, day('2022-05-20'))).toBe('in force since May 2022')
    expect(sayInForceSince(month, day('2022-07-20'))).toBe(
      'in force since May 2022, about 2 months',
    )
  })
})

describe('rows and lanes', () => {
  const picks = { ...YEAR, at: day('2022-03-10'), actors: [], issues: [] }
  const order = (matrixSort: 'issue' | 'changed' | 'distance', more = {}) =>
    matrixRows(index, { ...picks, matrixSort, ...more }, []).map(({ issue: { id } }) => id)

  it('R15: both parties always, then up to three chosen others; the rest in the table', () => {
    const lanes = (actors: readonly string[]) => {
      const { drawn, inTableOnly } = matrixActors(index, { actors })
      return [drawn.map(({ id }) => id), inTableOnly.map(({ id }) => id)]
    }
    expect(lanes([])).toEqual([['russia', 'ukraine'], []])
    expect(lanes(['china', 'ukraine'])).toEqual([['russia', 'ukraine', 'china'], []])
    expect(lanes(['brazil', 'china', 'malta', 'turkey'])).toEqual([
      ['russia', 'ukraine', 'turkey', 'china', 'malta'],
      ['brazil'],
    ])
  })

  it('R9: a party that is not chosen keeps its lane, without statements', () => {
    const actors = ['ukraine']
    const { drawn } = matrixActors(index, { actors })
    const [row] = matrixRows(index, { ...picks, actors, matrixSort: 'issue' }, drawn)
    expect(row?.lanes.map((lane) => lane && ids(lane))).toEqual([null, ['u1']])
    expect(row).toMatchObject({ stepsMoved: 4, distance: 4 })
  })

  it('sorts by issue order, by steps moved, and by distance at the moment; ties by issue order', () => {
    expect(order('issue')).toEqual(['borders', 'army', 'talks', 'grain'])
    // 4, 1, 2 and 0 steps.
    expect(order('changed')).toEqual(['borders', 'talks', 'army', 'grain'])
    // 4 and 3 apart; talks is not scored, nothing is said of grain.
    expect(order('distance')).toEqual(['borders', 'army', 'talks', 'grain'])
    // 2 and 3 apart.
    expect(order('distance', { at: day('2022-03-30') })[0]).toBe('army')
  })

  it('R9: chosen issues are the rows', () => {
    expect(order('changed', { issues: ['army', 'talks'] })).toEqual(['talks', 'army'])
  })
})
