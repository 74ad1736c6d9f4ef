/**
 * How many rows at the head of a list hold a condition that holds for a head and for no row after it,
 * such as "on or before that day" in a list by date. Halves the list each time.
 */
export function leadingCount<T>(rows: ArrayLike<T>, holds: (row: T) => boolean): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(rows[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
