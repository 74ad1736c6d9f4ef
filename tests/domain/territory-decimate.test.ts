import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimate } from '../../src/domain/territory-decimate'

const rowsOf = (values: readonly number[], daysPerColumn: number): number[] =>
  decimate(
    { at: values.map((_, at) => at), values, start: 0, end: values.length },
    (at) => at / daysPerColumn,
  )

describe('the rows that draw a line', () => {
  it('keep of each pixel column the first, the lowest, the highest and the last', () => {
    expect(rowsOf([5, 5, 1, 5, 9, 5, 5, 3], 8)).toEqual([0, 2, 4, 7])
    expect(rowsOf([5, 9, 5, 1, 5], 8)).toEqual([0, 1, 3, 4])
  })

  it('are all rows where each has a column of its own', () => {
    expect(rowsOf([3, 1, 2], 1)).toEqual([0, 1, 2])
    expect(rowsOf([], 1)).toEqual([])
  })

  it('are taken from the asked stretch alone', () => {
    const trace = { at: [0, 1, 2, 3, 4], values: [9, 1, 2, 3, 9], start: 1, end: 4 }
    expect(decimate(trace, () => 0)).toEqual([1, 3])
  })

  it('never hide an extreme of a column, stay in order and are at most four a column', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 60 }), (all, wide) => {
        const kept = rowsOf(all, wide)
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
        for (let first = 0; first < all.length; first += wide) {
          const last = Math.min(all.length, first + wide) - 1
          const column = all.slice(first, last + 1)
          const drawn = kept.filter((row) => row >= first && row <= last)
          const shown = drawn.map((row) => all[row] ?? NaN)
          expect(Math.max(...shown)).toBe(Math.max(...column))
          expect(Math.min(...shown)).toBe(Math.min(...column))
          expect(drawn).toContain(first)
          expect(drawn).toContain(last)
          expect(drawn.length).toBeLessThanOrEqual(4)
        }
      }),
    )
  })
})
