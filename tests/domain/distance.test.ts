import { describe, expect, it } from 'vitest'
import { distanceOn, distancesOnShared } from '../../src/domain/distance'
import { realIndex } from '../helpers/real-index'
import { day, issue, position, smallIndex } from '../helpers/small-dataset'

const first = day('2022-03-29')
const second = day('2025-05-16')

describe('the distance on the real data', () => {
  it('R13: is 1.11 on 29 March 2022 on nine issues', async () => {
    const distance = distanceOn(await realIndex(), [], first)
    expect(distance.issues).toHaveLength(9)
    expect(distance.mean).toBeCloseTo(1.11, 2)
  })

  it('R13: is 3.07 on 16 May 2025 on all fifteen issues', async () => {
    const distance = distanceOn(await realIndex(), [], second)
    expect(distance.issues).toHaveLength(15)
    expect(distance.mean).toBeCloseTo(3.07, 2)
  })

  it('R13: of the two days is 1.11 and 3.33 over the nine issues that both share', async () => {
    const [then, now] = distancesOnShared(await realIndex(), [], [first, second])
    expect(now.issues).toEqual(then.issues)
    expect(now.issues).toHaveLength(9)
    expect([then.mean, now.mean].map((mean) => mean?.toFixed(2))).toEqual(['1.11', '3.33'])
  })
})

describe('distanceOn', () => {
  const on = day('2022-03-29')
  const six = ['a', 'b', 'c', 'd', 'e', 'f']
  const says = (actor: string, about: string, stance: -2 | -1 | 0 | 1 | 2) =>
    position({ actor, issue: about, date: '2022-03-01', stance })
  const spokenTo = (ids: readonly string[]) =>
    smallIndex({
      issues: six.map((id) => issue(id)),
      positions: ids.flatMap((id) => [says('russia', id, -1), says('ukraine', id, 2)]),
    })

  it('R13: is the mean of the high-pole party minus the low-pole one', () => {
    const index = smallIndex({
      issues: [issue('a'), issue('b')],
      positions: [
        says('russia', 'a', -2),
        says('ukraine', 'a', 2),
        says('russia', 'b', 0),
        says('ukraine', 'b', 1),
      ],
    })
    expect(distanceOn(index, ['a', 'b'], on)).toEqual({
      issues: ['a', 'b'],
      mean: 2.5,
      means: [-1, 1.5],
    })
  })

  it('R13: is not stated on four issues of six', () => {
    expect(distanceOn(spokenTo(['a', 'b', 'c', 'd']), [], on)).toEqual({
      issues: ['a', 'b', 'c', 'd'],
      mean: null,
      means: null,
    })
  })

  it('R13: is stated on five issues of six', () => {
    expect(distanceOn(spokenTo(['a', 'b', 'c', 'd', 'e']), [], on).mean).toBe(3)
  })

  it('R13: needs only as many issues as are chosen when those are fewer than five', () => {
    const index = spokenTo(['a', 'b'])
    expect(distanceOn(index, ['a', 'b'], on).mean).toBe(3)
    expect(distanceOn(index, ['a', 'b', 'c'], on).mean).toBeNull()
  })

  it('R13: leaves out issues on which one party has said nothing', () => {
    const index = smallIndex({
      issues: [issue('a'), issue('b')],
      positions: [says('russia', 'a', -1), says('ukraine', 'a', 1), says('ukraine', 'b', 2)],
    })
    expect(distanceOn(index, [], on).issues).toEqual(['a'])
  })

  it('R13: never counts procedural issues, not even when only they are chosen', () => {
    const index = smallIndex({
      issues: [issue('a'), issue('talks', { scored: false })],
      positions: ['a', 'talks'].flatMap((id) => [says('russia', id, -2), says('ukraine', id, 2)]),
    })
    expect(distanceOn(index, [], on).issues).toEqual(['a'])
    expect(distanceOn(index, ['talks'], on)).toEqual({ issues: [], mean: null, means: null })
  })
})
