import { describe, expect, it } from 'vitest'
import type { Stance } from '../../src/domain/dataset'
import { countInFull, momentsOf, stateOfPlay } from '../../src/domain/play'
import { day, issue, position, smallIndex } from '../helpers/small-dataset'

const at = day('2022-03-29')
const vs = day('2025-05-16')

describe('momentsOf', () => {
  it('R14: puts the earlier day first, whichever of the two is the moment', () => {
    expect(momentsOf({ at: vs, vs: at })).toEqual([at, vs])
    expect(momentsOf({ at, vs })).toEqual([at, vs])
  })

  it('R1: is the moment alone without a comparison, or with one of the same day', () => {
    expect(momentsOf({ at, vs: null })).toEqual([at])
    expect(momentsOf({ at, vs: at })).toEqual([at])
  })
})

describe('stateOfPlay', () => {
  const both = (id: string, date: string, [low, high]: readonly [Stance, Stance]) => [
    position({ actor: 'russia', issue: id, date, stance: low }),
    position({ actor: 'ukraine', issue: id, date, stance: high }),
  ]
  const index = smallIndex({
    issues: [
      issue('little'),
      issue('talks', { scored: false }),
      issue('shrunk'),
      issue('grown'),
      issue('silent'),
    ],
    positions: [
      ...both('little', '2022-03-01', [0, 1]),
      ...both('little', '2025-01-01', [0, 2]),
      ...both('talks', '2022-03-01', [0, 1]),
      ...both('talks', '2025-01-01', [-2, 2]),
      ...both('shrunk', '2022-03-01', [-2, 2]),
      ...both('shrunk', '2025-01-01', [0, 1]),
      ...both('grown', '2022-03-01', [0, 1]),
      ...both('grown', '2025-01-01', [-2, 2]),
      position({ actor: 'turkey', issue: 'little', date: '2022-03-02', stance: 0 }),
    ],
  })
  const order = (vsDay: number | null) =>
    stateOfPlay(index, { at, vs: vsDay, actors: [], issues: [] }).map((play) => play.issue.id)

  it('R15: keeps the order of issues.json for one moment', () => {
    expect(order(null)).toEqual(['little', 'talks', 'shrunk', 'grown', 'silent'])
  })

  it('R15: puts the greatest change of distance first, growing or shrinking alike; ties keep the order', () => {
    expect(order(vs)).toEqual(['shrunk', 'grown', 'little', 'talks', 'silent'])
  })

  it('R14: tells the change as later day minus earlier day, in either order of the moments', () => {
    const changes = [
      { at, vs },
      { at: vs, vs: at },
    ].map((moments) =>
      stateOfPlay(index, { ...moments, actors: [], issues: ['shrunk'] }).map(
        (play) => play.distanceChange,
      ),
    )
    expect(changes).toEqual([[-3], [-3]])
  })

  it('R13: gives procedural issues no distance', () => {
    const [play] = stateOfPlay(index, { at, vs, actors: [], issues: ['talks'] })
    expect(play?.moments.map((moment) => moment.distance)).toEqual([null, null])
  })

  it('R9: keeps the statements of the parties when they are not chosen; others go', () => {
    const others = (actors: readonly string[]) =>
      stateOfPlay(index, { at, vs: null, actors, issues: ['little'] })[0]?.moments[0]
    expect(others(['russia'])?.others).toEqual([])
    expect(others(['russia'])?.high?.stance).toBe(1)
    expect(others(['turkey'])?.others.map((one) => one.actor)).toEqual(['turkey'])
  })
})

describe('countInFull', () => {
  it.each([
    [0, 3],
    [1, 1],
    [6, 6],
    [7, 3],
  ])('R15: with %i issues chosen %i are told in full', (chosen, full) => {
    expect(countInFull(Array.from({ length: chosen }, (_, nth) => `issue-${nth}`))).toBe(full)
  })
})
