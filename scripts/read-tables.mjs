import { csvParseRows } from 'd3-dsv'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonFaults } from './table-layout.mjs'

/** Files of the package that describe it and are no tables. */
const NOT_TABLES = new Set(['datapackage.json'])

/** Files that are not in the format of their table; `faults` names each with its line. */
export class UnreadableTables extends Error {
  /** @param {readonly string[]} faults */
  constructor(faults) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

/**
 * The authored tables of a folder by name, unchecked: JSON parsed, CSV as rows of cells.
 * @param {string} folder
 * @returns {Promise<Record<string, unknown>>}
 */
export async function readTables(folder) {
  const files = (await readdir(folder)).filter(
    (file) => /\.(json|csv)$/.test(file) && !NOT_TABLES.has(file),
  )
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const faults = files.flatMap((file, place) =>
    file.endsWith('.json') ? jsonFaults(file, texts[place]) : [],
  )
  if (faults.length > 0) throw new UnreadableTables(faults)
  return Object.fromEntries(
    files.map((file, place) => [
      file.replace(/\.\w+$/, ''),
      file.endsWith('.csv') ? cells(texts[place]) : JSON.parse(texts[place]),
    ]),
  )
}

/**
 * Rows by the names of the header. A cell too many, or under a name that stands twice, has a name that
 * no table knows, and one too few is missing, so that the schema refuses them.
 * @param {string} text
 */
function cells(text) {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''))
  const names = header.map((name, place) => (header.indexOf(name) === place ? name : null))
  return rows.map((row) =>
    Object.fromEntries(row.map((cell, place) => [names[place] ?? `number ${place + 1}`, cell])),
  )
}
