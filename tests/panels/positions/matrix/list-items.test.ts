import { describe, expect, it } from 'vitest'
import { listItems } from '../../../../src/panels/positions/matrix/list-items'

const lane = (count: number) => ({ days: Array.from({ length: count }, (_, nth) => nth * 10) })

describe('the list of a phone', () => {
  it('VISUAL 13: folds to the newest three and the one in force', () => {
    expect(listItems(lane(8), 25, false)).toEqual({ at: [7, 6, 5, 2], total: 8, inForceAt: 2 })
    expect(listItems(lane(8), 1000, false).at).toEqual([7, 6, 5])
  })

  it('holds all when asked, and when only one would be left out', () => {
    expect(listItems(lane(8), 25, true).at).toEqual([7, 6, 5, 4, 3, 2, 1, 0])
    expect(listItems(lane(4), 1000, false).at).toEqual([3, 2, 1, 0])
  })

  it('H1: before the first statement none is in force', () => {
    expect(listItems(lane(2), -5, false).inForceAt).toBe(-1)
  })
})
