import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaPath, bandPath, linePath } from '../../../src/panels/territory/trace-path'

const same = (value: number): number => value
const trace = (values: readonly number[]) => ({
  at: values.map((_, at) => at * 10),
  values,
  start: 0,
  end: values.length,
})

describe('the path of a line', () => {
  it('joins its rows; of a level stretch only the ends are written', () => {
    expect(linePath(trace([1, 2, 2, 2, 2, 3]), same, same)).toBe('M0,1L10,2L40,2L50,3')
  })

  it('is a dot where one row stands alone, and nothing without rows', () => {
    expect(linePath(trace([5]), same, same)).toBe('M0,5h0')
    expect(linePath(trace([]), same, same)).toBe('')
  })

  it('reaches the height of every extreme of its pixel column', () => {
    const values = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 200 })
    fc.assert(
      fc.property(values, (all) => {
        const x = (at: number): number => at / 40
        const path = linePath(trace(all), x, same)
        const heights = path
          .slice(1)
          .split('L')
          .map((point) => Number(point.split(',')[1]))
        expect(Math.max(...heights)).toBe(Math.max(...all))
        expect(Math.min(...heights)).toBe(Math.min(...all))
        expect(heights[0]).toBe(all[0])
        expect(heights.at(-1)).toBe(all.at(-1))
      }),
    )
  })

  it('closes an area on zero and a band half a day beyond its days', () => {
    expect(areaPath(trace([4, 5]), same, same)).toBe('M0,0L0,4L10,5L10,0Z')
    const band = { at: [10], low: [3], high: [7], start: 0, end: 1 }
    expect(bandPath(band, same, same)).toBe('M9.5,7L10,7L10.5,7L10.5,3L10,3L9.5,3Z')
  })
})
