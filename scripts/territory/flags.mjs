/**
 * Flags of a day that follow from the figures (SERIES.md): `large_step` for more than 350 km2 since the
 * previous value, `no_update` for the very figure of the day before. Flags that need a reader of the
 * map (a redraw, a delayed update) are for the author of the rows.
 */

const LARGE_STEP_KM2 = 350
const DAY_MS = 86_400_000

/**
 * @param {{ day: string, km2: number }} row
 * @param {{ day: string, km2: number } | undefined} previous the mapper's previous value
 * @returns {string}
 */
export function flagsOf(row, previous) {
  if (previous === undefined) return ''
  if (Math.abs(row.km2 - previous.km2) > LARGE_STEP_KM2) return 'large_step'
  const days = (Date.parse(row.day) - Date.parse(previous.day)) / DAY_MS
  return row.km2 === previous.km2 && days === 1 ? 'no_update' : ''
}
