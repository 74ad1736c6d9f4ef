import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** The GeoJSON files of a path, by day. The day of a file stands in its name: 2024-07-08 or 20240708. */

const KINDS = /\.(geojson|json)$/i
const DAY = /(?<!\d)((?:19|20|21)\d\d)([-_.]?)(\d\d)\2(\d\d)(?:\d{4}|\d{6})?(?!\d)/g

/**
 * @typedef {object} InputFile
 * @property {string} path
 * @property {string} name
 * @property {string} day the first that its name names; none, which is a fault, is ''
 */

/**
 * @param {string} path a file or a folder
 * @param {string | undefined} date the day of a single file, whatever its name
 * @returns {Promise<{ files: InputFile[], others: number, faults: string[] }>}
 */
export async function inputFiles(path, date) {
  const isFolder = (await stat(path)).isDirectory()
  if (!isFolder && date !== undefined)
    return { files: [{ path, name: basename(path), day: date }], others: 0, faults: [] }
  if (isFolder && date !== undefined)
    return { files: [], others: 0, faults: ['--date is for one file, and --in is a folder'] }
  const entries = isFolder ? (await readdir(path)).sort() : [basename(path)]
  const names = isFolder ? entries.filter((name) => KINDS.test(name)) : entries
  const dated = names.map((name) => ({
    path: isFolder ? join(path, name) : path,
    name,
    days: daysIn(name),
  }))
  const faults = [...dated.flatMap(dayFault), ...twins(dated)]
  if (names.length === 0) faults.push(`${path}: holds no .geojson or .json file`)
  const files = dated
    .map(({ days, ...file }) => ({ ...file, day: days[0] ?? '' }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
  return { files, others: entries.length - names.length, faults }
}

/**
 * The days that a name names, each once.
 * @param {string} name
 */
export function daysIn(name) {
  const days = [...name.matchAll(DAY)].map(([, year, , month, day]) => `${year}-${month}-${day}`)
  return [...new Set(days.filter(isDay))]
}

/** @param {string} text */
export function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function dayFault({ name, days }) {
  if (days.length === 1) return []
  return days.length === 0
    ? [`${name}: has no date in its name, as 2024-07-08 or 20240708 (for one file: --date)`]
    : [`${name}: has ${days.length} dates in its name: ${days.join(', ')}`]
}

function twins(dated) {
  const firsts = new Map()
  return dated.flatMap(({ name, days }) => {
    if (days.length !== 1) return []
    const first = firsts.get(days[0])
    if (first === undefined) firsts.set(days[0], name)
    return first === undefined ? [] : [`${name}: is for ${days[0]}, as is ${first}`]
  })
}
