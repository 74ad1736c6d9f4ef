/** Ascending places and their values: the columns of a series, or a stretch of them. */
export interface Trace {
  /** Ascending. */
  readonly at: ArrayLike<number>
  readonly values: ArrayLike<number>
  /** First row and the row after the last. */
  readonly start: number
  readonly end: number
}

/**
 * Rows that draw a trace as well as all of them: of each pixel column the first, the lowest, the
 * highest and the last. No extreme is lost, the first and the last row stay, and the order is kept.
 *
 * @param column gives the pixel column of a place
 */
export function decimate(trace: Trace, column: (at: number) => number): number[] {
  const { at, values, start, end } = trace
  const rows: number[] = []
  let first = start
  while (first < end) {
    const pixel = Math.floor(column(at[first] ?? NaN))
    let low = first
    let high = first
    let last = first
    for (let row = first + 1; row < end && Math.floor(column(at[row] ?? NaN)) === pixel; row += 1) {
      const value = values[row] ?? NaN
      if (value < (values[low] ?? NaN)) low = row
      if (value > (values[high] ?? NaN)) high = row
      last = row
    }
    keep(rows, first)
    keep(rows, Math.min(low, high))
    keep(rows, Math.max(low, high))
    keep(rows, last)
    first = last + 1
  }
  return rows
}

function keep(rows: number[], row: number): void {
  if (rows[rows.length - 1] !== row) rows.push(row)
}
