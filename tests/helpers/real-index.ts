import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTables } from '../../scripts/read-tables.mjs'
import { datasetFromTables, type AuthoredTables } from '../../src/domain/authored-dataset'
import { readCompiled, writeCompiled } from '../../src/domain/compiled-dataset'
import { buildIndex, type DatasetIndex } from '../../src/domain/dataset-index'
import { sayFault } from '../../src/domain/fault'

/** The folder of the authored tables; `new URL` would be that of jsdom in component tests. */
export const tablesFolder = resolve(fileURLToPath(import.meta.url), '../../../public/data')

let tables: Promise<AuthoredTables> | null = null
let text: Promise<string> | null = null
let index: Promise<DatasetIndex> | null = null

/** The authored tables of the project, unchecked. */
export const realTables = (): Promise<AuthoredTables> => (tables ??= readTables(tablesFolder))

/** The compiled file of the project's tables. */
export const realText = (): Promise<string> => (text ??= compile())

/** The full real data, compiled, read back and indexed; once per test file. */
export const realIndex = (): Promise<DatasetIndex> => (index ??= read())

async function compile(): Promise<string> {
  const { dataset, faults } = datasetFromTables(await realTables())
  if (dataset === null) throw new Error(faults.map(sayFault).join('\n'))
  return JSON.stringify(writeCompiled(dataset))
}

async function read(): Promise<DatasetIndex> {
  const result = readCompiled(JSON.parse(await realText()))
  if (result.dataset === null) throw new Error(result.faults.map(sayFault).join('\n'))
  return buildIndex(result.dataset)
}
