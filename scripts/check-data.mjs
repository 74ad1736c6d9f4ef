#!/usr/bin/env node
// Checks the authored tables of the data package, and says what is wrong with table, line, row, id,
// field, what was found and what was expected.
//   node scripts/check-data.mjs            public/data ("npm run data:check")
//   node scripts/check-data.mjs FOLDER     a copy or a draft of it
import { resolve } from 'node:path'
import { tablesFolder } from './compile-dataset.mjs'
import { loadDomain } from './load-domain.mjs'
import { readTables, UnreadableTables } from './read-tables.mjs'

const LIMIT = 100

async function main(folder) {
  const faults = await faultsOf(folder)
  if (faults === null) return
  console.error(faults.slice(0, LIMIT).join('\n'))
  const count = faults.length < LIMIT ? String(faults.length) : `${LIMIT} or more`
  console.error(`\nFaults in ${folder}: ${count}`)
  process.exitCode = 1
}

/** Lines that say what is wrong; null, with the counts printed, when nothing is. */
async function faultsOf(folder) {
  const [{ datasetFromTables }, { sayFault }, { RECORD_TABLES, SERIES_TABLES }] = await Promise.all(
    ['authored-dataset', 'fault', 'authored-tables'].map(loadDomain),
  )
  const tables = await readTables(folder).catch((error) => {
    if (error instanceof UnreadableTables) return error.faults
    return [`${folder} cannot be read: ${error.message}`]
  })
  if (Array.isArray(tables)) return tables
  const { faults, wrong } = datasetFromTables(tables, LIMIT)
  if (faults !== null) {
    if (wrong === 'shape')
      console.error('What crosses tables (ids, order, bounds) is checked once these are mended.')
    return faults.map((fault) => {
      const file = `${fault.table}.${fault.table in SERIES_TABLES ? 'csv' : 'json'}`
      return `${fault.row === null ? file : `${file}:${fault.row + 2}`}: ${sayFault(fault)}`
    })
  }
  const names = [...Object.keys(RECORD_TABLES), ...Object.keys(SERIES_TABLES)]
  const counts = names.map((name) => `${tables[name].length} ${name.replaceAll('_', ' ')}`)
  console.log(`The data package holds together: ${counts.join(', ')}.`)
  return null
}

await main(resolve(process.argv[2] ?? tablesFolder))
