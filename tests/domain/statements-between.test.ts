import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position, Stance } from '../../src/domain/dataset'
import { epochDay, isoDay, type EpochDay } from '../../src/domain/day'
import { changedStatements, saidBetween } from '../../src/domain/statements-between'
import { realIndex } from '../helpers/real-index'
import { day, position, smallIndex } from '../helpers/small-dataset'

const ACTORS = ['russia', 'ukraine', 'turkey'] as const
const ISSUES = ['borders', 'army'] as const
const ALL = { actors: [], issues: [] }

describe('changedStatements', () => {
  const index = smallIndex({
    positions: [
      position({ actor: 'russia', issue: 'borders', date: '2022-03-01', stance: -2 }),
      position({ actor: 'russia', issue: 'borders', date: '2022-03-29', stance: -1 }),
      position({ actor: 'russia', issue: 'borders', date: '2022-04-20', stance: 0 }),
      position({ actor: 'russia', issue: 'borders', date: '2022-05-01', stance: 1 }),
      position({ actor: 'ukraine', issue: 'borders', date: '2022-03-02', stance: 2 }),
      position({ actor: 'ukraine', issue: 'army', date: '2022-03-02', stance: 1 }),
      position({ actor: 'ukraine', issue: 'army', date: '2022-04-02', stance: 1 }),
      position({ actor: 'turkey', issue: 'borders', date: '2022-04-03', stance: 0 }),
    ],
  })
  const days = [day('2022-03-29'), day('2022-05-01')] as const
  const told = (picks: Parameters<typeof changedStatements>[1]) =>
    changedStatements(index, picks, days).map(({ actor, issue, steps, said }) => [
      `${actor.id} ${issue.id}`,
      steps,
      said.map((one) => one.date),
    ])

  it('R13, R14: lists each pair with another statement in force, its steps, and what was said', () => {
    expect(told(ALL)).toEqual([
      ['russia borders', 2, ['2022-04-20', '2022-05-01']],
      ['turkey borders', null, ['2022-04-03']],
      ['ukraine army', 0, ['2022-04-02']],
    ])
  })

  it('R8: keeps to the chosen actors and issues', () => {
    expect(told({ actors: ['turkey', 'ukraine'], issues: ['army'] })).toEqual([
      ['ukraine army', 0, ['2022-04-02']],
    ])
  })

  it('R14: gives the same whichever day was picked first', () => {
    const [one, other] = days
    expect(changedStatements(index, ALL, [other, one])).toEqual(changedStatements(index, ALL, days))
    expect(changedStatements(index, ALL, [one, one])).toEqual([])
  })

  it('R13: two moments list exactly the records whose statement in force changed, for any data', () => {
    const start = day('2022-01-01')
    const offset = fc.integer({ min: -3, max: 63 })
    fc.assert(
      fc.property(anyPositions(start), offset, offset, (positions, one, other) => {
        const [from, to] = [start + Math.min(one, other), start + Math.max(one, other)]
        const small = smallIndex({ positions })
        const found = changedStatements(small, ALL, [start + one, start + other])
        const expected = ISSUES.flatMap((issue) =>
          ACTORS.flatMap((actor) => {
            const own = positions.filter((row) => row.actor === actor && row.issue === issue)
            const [earlier, later] = [lastBy(own, from), lastBy(own, to)]
            return later && later !== earlier ? [`${earlier?.id ?? 'none'} ${later.id}`] : []
          }),
        )
        expect(found.map(({ earlier, later }) => `${earlier?.id ?? 'none'} ${later.id}`)).toEqual(
          expected,
        )
        for (const { later, said } of found) expect(said.at(-1)).toBe(later)
      }),
    )
  })

  it('R14: what was said between, over all pairs, is every statement of the days between, once', () => {
    const start = day('2022-01-01')
    fc.assert(
      fc.property(anyPositions(start), fc.integer({ min: 0, max: 60 }), (positions, length) => {
        const span = [start, start + length] as const
        const small = smallIndex({ positions })
        const ids = ISSUES.flatMap((issue) =>
          ACTORS.flatMap((actor) =>
            saidBetween(small, { actor, issue }, span).map((one) => one.id),
          ),
        )
        const expected = positions
          .filter(({ date }) => epochDay(date) > start && epochDay(date) <= start + length)
          .map((one) => one.id)
        expect(ids.toSorted()).toEqual(expected.toSorted())
        const changed = changedStatements(small, ALL, span).flatMap(({ said }) => said)
        expect(changed).toHaveLength(ids.length)
      }),
    )
  })
})

describe('changedStatements on the data of the project', async () => {
  const index = await realIndex()

  it.each([
    ['2022-03-29', '2025-05-16', { pairs: 69, first: 42, moved: 18, said: 260 }],
    ['2023-07-01', '2024-11-15', { pairs: 35, first: 3, moved: 9, said: 53 }],
  ])('R13: between %s and %s', (one, other, expected) => {
    const all = changedStatements(index, ALL, [day(one), day(other)])
    expect({
      pairs: all.length,
      first: all.filter(({ earlier }) => earlier === null).length,
      moved: all.filter(({ steps }) => steps !== null && steps !== 0).length,
      said: all.flatMap(({ said }) => said).length,
    }).toEqual(expected)
  })
})

/** Of the rows up to the day the latest, ties by id; read off one by one. */
function lastBy(rows: readonly Position[], on: EpochDay): Position | null {
  let found: Position | null = null
  for (const row of rows)
    if (row.date <= isoDay(on) && (!found || `${row.date}${row.id}` > `${found.date}${found.id}`))
      found = row
  return found
}

function anyPositions(start: number): fc.Arbitrary<readonly Position[]> {
  const one = fc.record({
    actor: fc.constantFrom(...ACTORS),
    issue: fc.constantFrom(...ISSUES),
    offset: fc.integer({ min: 0, max: 60 }),
    stance: fc.constantFrom<Stance>(-2, -1, 0, 1, 2),
  })
  return fc
    .array(one, { maxLength: 30 })
    .map((rows) =>
      rows.map(({ offset, ...row }, at) =>
        position({ ...row, id: `p${String(at).padStart(2, '0')}`, date: isoDay(start + offset) }),
      ),
    )
}
