import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimate } from '../../src/domain/territory-decimate'

const rowsOf = (values: readonly number[], daysPerColumn: number): number[] =>
  decimate(
    { at: values.map((_, at) => at), values, start: 0, end: values.length },
    (at) => at / daysPerColumn,
  )

const series = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 300 })
const daysPerColumn = fc.integer({ min: 1, max: 60 })

/** The rows of each pixel column. */
const columnsOf = (all: readonly number[], wide: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(all.length / wide) }, (_, column) =>
    all.flatMap((_value, row) => (Math.floor(row / wide) === column ? [row] : [])),
  )

describe('the rows that draw a line', () => {
  it('are the first, of each pixel column the lowest and the highest, and the last', () => {
    expect(rowsOf([5, 5, 1, 5, 9, 5, 5, 3], 8)).toEqual([0, 2, 4, 7])
    expect(rowsOf([5, 9, 5, 1, 5, 6, 7, 6, 4, 4], 5)).toEqual([0, 1, 3, 6, 8, 9])
  })

  it('are all rows where each has a column of its own', () => {
    expect(rowsOf([3, 1, 2], 1)).toEqual([0, 1, 2])
    expect(rowsOf([7], 1)).toEqual([0])
    expect(rowsOf([], 1)).toEqual([])
  })

  it('are taken from the asked stretch alone', () => {
    const trace = { at: [0, 1, 2, 3, 4], values: [9, 1, 2, 3, 9], start: 1, end: 4 }
    expect(decimate(trace, () => 0)).toEqual([1, 3])
  })

  it('never hide an extreme of a column, stay in order and reach both ends', () => {
    fc.assert(
      fc.property(series, daysPerColumn, (all, wide) => {
        const kept = rowsOf(all, wide)
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
        expect([kept[0], kept.at(-1)]).toEqual([0, all.length - 1])
        for (const column of columnsOf(all, wide)) {
          const valueOf = (row: number): number => all[row] ?? NaN
          const shown = kept.filter((row) => column.includes(row)).map(valueOf)
          expect(Math.max(...shown)).toBe(Math.max(...column.map(valueOf)))
          expect(Math.min(...shown)).toBe(Math.min(...column.map(valueOf)))
        }
      }),
    )
  })

  it('PERFORMANCE: are at most two a column besides both ends, at any number of days', () => {
    fc.assert(
      fc.property(series, daysPerColumn, (all, wide) => {
        const kept = rowsOf(all, wide)
        const columns = columnsOf(all, wide)
        const inner = kept.slice(1, -1)
        for (const column of columns)
          expect(inner.filter((row) => column.includes(row)).length).toBeLessThanOrEqual(2)
        expect(kept.length).toBeLessThanOrEqual(2 * columns.length + 2)
      }),
    )
  })
})
