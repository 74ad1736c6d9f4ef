import { csvParse } from 'd3-dsv'
import { readFile } from 'node:fs/promises'

/** Rows that come before the new ones: a file as territory_daily.csv. */

/**
 * @param {string} path
 * @param {string} mapper
 * @param {readonly string[]} days the new ones, in order
 * @returns {Promise<{ before: { day: string, km2: number } | undefined, faults: string[] }>}
 *   `before` is the mapper's last value before the first of the days.
 */
export async function earlierRows(path, mapper, days) {
  const rows = csvParse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  const missing = ['date', 'mapper', 'occupied_km2'].filter((name) => !rows.columns.includes(name))
  if (missing.length > 0)
    return { before: undefined, faults: [`${path}: has no column ${missing.join(', ')}`] }
  const own = rows
    .filter((row) => row.mapper === mapper)
    .map((row) => ({ day: row.date, km2: Number(row.occupied_km2) }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
  const known = new Set(own.map(({ day }) => day))
  const faults = days
    .filter((day) => known.has(day))
    .map((day) => `${path}: has a row of ${mapper} for ${day} already`)
  return { before: own.findLast(({ day }) => day < days[0]), faults }
}
