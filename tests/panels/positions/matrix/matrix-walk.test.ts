import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settle, walk, type Place } from '../../../../src/panels/positions/matrix/matrix-walk'

/** Two issues of two lanes; the second lane of the first issue is silent. */
const GRID = [
  [[10, 20, 30], []],
  [[5, 22], [100]],
] as const

const at = (row: number, lane: number, nth: number, day: number | null = null): Place => ({
  row,
  lane,
  at: nth,
  day,
})

const after = (place: Place, ...keys: readonly string[]): Place =>
  keys.reduce((now, key) => walk(GRID, now, key) ?? now, place)

describe('the keys of the matrix', () => {
  it('left and right go from statement to statement and stop at the ends of the lane', () => {
    expect(after(at(0, 0, 0), 'ArrowRight')).toEqual(at(0, 0, 1, 20))
    expect(after(at(0, 0, 1), 'ArrowLeft', 'ArrowLeft')).toEqual(at(0, 0, 0, 10))
    expect(after(at(0, 0, 0), 'End', 'ArrowRight')).toEqual(at(0, 0, 2, 30))
    expect(after(at(0, 0, 2), 'Home')).toEqual(at(0, 0, 0, 10))
  })

  it('down goes to the nearest in time of the next lane, through a silent one too', () => {
    expect(after(at(0, 0, 1, 20), 'ArrowDown')).toEqual(at(0, 1, 0, 20))
    expect(after(at(0, 0, 1, 20), 'ArrowDown', 'ArrowDown')).toEqual(at(1, 0, 1, 20))
    expect(after(at(0, 0, 0, 10), 'ArrowDown', 'ArrowDown')).toEqual(at(1, 0, 0, 10))
  })

  it('up comes back to the day that it set out from', () => {
    const below = after(at(0, 0, 2, 30), 'ArrowDown', 'ArrowDown', 'ArrowDown')
    expect(below).toEqual(at(1, 1, 0, 30))
    expect(after(below, 'ArrowUp', 'ArrowUp', 'ArrowUp')).toEqual(at(0, 0, 2, 30))
  })

  it('page keys keep the lane and go from issue to issue', () => {
    expect(after(at(0, 0, 1, 20), 'PageDown')).toEqual(at(1, 0, 1, 20))
    expect(after(at(0, 1, 0), 'PageDown')).toEqual(at(1, 1, 0))
    expect(after(at(0, 0, 0), 'PageUp')).toEqual(at(0, 0, 0))
  })

  it('Ctrl with Home and End go to the corners', () => {
    expect(after(at(1, 0, 1), 'Ctrl+Home')).toEqual(at(0, 0, 0, 10))
    expect(after(at(0, 0, 0), 'Ctrl+End')).toEqual(at(1, 1, 0, 100))
  })

  it('leave all other keys alone', () => {
    expect(walk(GRID, at(0, 0, 0), 'Tab')).toBeNull()
  })

  it('never lead out of the matrix, and every statement can be reached', () => {
    const keys = 'ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 40 }), (pressed) => {
        const place = after(at(0, 0, 0), ...pressed)
        const days = GRID[place.row]?.[place.lane]
        expect(days).toBeDefined()
        expect(place.at).toBeLessThan(Math.max(1, days?.length ?? 0))
      }),
    )
  })

  it('after a pick the place is the nearest one that is left', () => {
    expect(settle([[[1], [2]]], at(4, 1, 9))).toEqual(at(0, 1, 0))
  })
})
