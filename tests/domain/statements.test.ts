import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position, Stance } from '../../src/domain/dataset'
import { isoDay } from '../../src/domain/day'
import {
  ageClass,
  ageInDays,
  statementInForce,
  statementsInForce,
} from '../../src/domain/statements'
import { day, position, smallIndex } from '../helpers/small-dataset'

const russiaOnBorders = { actor: 'russia', issue: 'borders' } as const

describe('statementInForce', () => {
  const index = smallIndex({
    positions: [
      position({ ...russiaOnBorders, date: '2022-03-29', stance: 0 }),
      position({ ...russiaOnBorders, date: '2022-02-24', stance: -2 }),
      position({ actor: 'ukraine', issue: 'borders', date: '2022-03-01', stance: 2 }),
    ],
  })

  it.each([
    ['2022-02-23', null],
    ['2022-02-24', '2022-02-24'],
    ['2022-03-28', '2022-02-24'],
    ['2022-03-29', '2022-03-29'],
    ['2026-01-01', '2022-03-29'],
  ])('R13: on %s the statement of %s is in force', (on, said) => {
    expect(statementInForce(index, russiaOnBorders, day(on))?.date ?? null).toBe(said)
  })

  it('R16: of two statements on one day the last by id is in force', () => {
    const twice = smallIndex({
      positions: [
        position({ ...russiaOnBorders, id: 'b', date: '2022-03-29', stance: 1 }),
        position({ ...russiaOnBorders, id: 'a', date: '2022-03-29', stance: 0 }),
      ],
    })
    expect(statementInForce(twice, russiaOnBorders, day('2022-03-29'))?.id).toBe('b')
  })

  it('R18: where an actor has no row yet nothing is in force, not a zero', () => {
    const silent = { actor: 'turkey', issue: 'borders' }
    expect(statementInForce(index, silent, day('2026-01-01'))).toBeNull()
  })

  it('R13: agrees with reading every row, for any statements and day', () => {
    const start = day('2022-01-01')
    fc.assert(
      fc.property(anyPositions(start), fc.integer({ min: -5, max: 65 }), (positions, offset) => {
        const small = smallIndex({ positions })
        for (const actor of ['russia', 'ukraine', 'turkey'])
          for (const issue of ['borders', 'army']) {
            const found = statementInForce(small, { actor, issue }, start + offset)
            expect(found).toEqual(byReadingAll(positions, { actor, issue }, start + offset))
          }
      }),
    )
  })
})

describe('statementsInForce', () => {
  const index = smallIndex({
    positions: [
      position({ actor: 'ukraine', issue: 'army', date: '2022-03-01', stance: 2 }),
      position({ actor: 'russia', issue: 'army', date: '2022-03-01', stance: -2 }),
      position({ actor: 'turkey', issue: 'borders', date: '2022-03-01', stance: 1 }),
      position({ actor: 'russia', issue: 'borders', date: '2022-04-01', stance: -2 }),
    ],
  })
  const on = day('2022-03-29')

  it('R11: holds those of all actors on all issues when none is chosen', () => {
    const found = statementsInForce(index, { actors: [], issues: [] }, on)
    expect(found.map((one) => `${one.actor} ${one.issue}`)).toEqual([
      'turkey borders',
      'russia army',
      'ukraine army',
    ])
  })

  it('R8: holds those of chosen actors on chosen issues only', () => {
    const found = statementsInForce(index, { actors: ['russia'], issues: ['army'] }, on)
    expect(found.map((one) => one.actor)).toEqual(['russia'])
  })
})

describe('age', () => {
  it('R18: counts days from the statement to the day it is read on', () => {
    const said = position({ ...russiaOnBorders, date: '2022-03-17', stance: 0 })
    expect(ageInDays(said, day('2022-03-29'))).toBe(12)
  })

  it.each([
    [180, 'recent'],
    [181, 'faded'],
    [365, 'faded'],
    [366, 'not-restated'],
  ])('R18: after %i days a statement is %s', (days, expected) => {
    expect(ageClass(days)).toBe(expected)
  })
})

/** The as-of rule read off the codebook: the latest of all rows on or before the day. */
function byReadingAll(
  positions: readonly Position[],
  { actor, issue }: Pick<Position, 'actor' | 'issue'>,
  on: number,
): Position | null {
  let found: Position | null = null
  for (const one of positions) {
    if (one.actor !== actor || one.issue !== issue || one.date > isoDay(on)) continue
    if (!found || one.date > found.date || (one.date === found.date && one.id > found.id))
      found = one
  }
  return found
}

function anyPositions(start: number): fc.Arbitrary<readonly Position[]> {
  const one = fc.record({
    actor: fc.constantFrom('russia', 'ukraine', 'turkey'),
    issue: fc.constantFrom('borders', 'army'),
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
