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
 * Rows that draw a trace as well as all of them: its first and last, and of each pixel column the
 * lowest and the highest, in their order. So no extreme is lost, a line ends where it ends, and there
 * are at most two rows a column besides these two, however many days a column holds.
 *
 * @param column gives the pixel column of a place
 */
export function decimate(trace: Trace, column: (at: number) => number): number[] {
  const { at, values, start, end } = trace
  if (end <= start) return []
  const rows = [start]
  let pixel = NaN
  let low = start
  let high = start
  for (let row = start; row < end; row += 1) {
    const value = values[row] ?? NaN
    const next = Math.floor(column(at[row] ?? NaN))
    if (next !== pixel) {
      keepBoth(rows, low, high)
      pixel = next
      low = row
      high = row
    } else if (value < (values[low] ?? NaN)) low = row
    else if (value > (values[high] ?? NaN)) high = row
  }
  keepBoth(rows, low, high)
  keep(rows, end - 1)
  return rows
}

function keepBoth(rows: number[], low: number, high: number): void {
  keep(rows, Math.min(low, high))
  keep(rows, Math.max(low, high))
}

function keep(rows: number[], row: number): void {
  if (rows[rows.length - 1] !== row) rows.push(row)
}
