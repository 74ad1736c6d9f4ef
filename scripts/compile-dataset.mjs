import { createHash } from 'node:crypto'
import { loadDomain, root } from './load-domain.mjs'
import { readTables } from './read-tables.mjs'

/** Where the authored tables are. */
export const tablesFolder = `${root}public/data`

/**
 * Compiles the authored tables of a folder to the text of the compiled file.
 * Throws with every fault named when they do not hold together.
 */
export async function compileDataset(folder = tablesFolder) {
  const [{ datasetFromTables }, { writeCompiled }, { sayFault }] = await Promise.all([
    loadDomain('authored-dataset'),
    loadDomain('compiled-dataset'),
    loadDomain('fault'),
  ])
  const { dataset, faults } = datasetFromTables(await readTables(folder))
  if (dataset === null)
    throw new Error(`The dataset has faults:\n${faults.map(sayFault).join('\n')}`)
  const text = JSON.stringify(writeCompiled(dataset))
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { dataset, text, hash }
}
