import { readCompiled } from '../domain/compiled-dataset'
import { buildIndex, type DatasetIndex } from '../domain/dataset-index'
import { sayFound } from '../domain/fault'
import { sayNumber } from '../domain/words'
import { DatasetError, faultyDataset } from './dataset-error'

/**
 * Text of a compiled file to the indexed dataset: JSON, then the schema, then what crosses tables.
 * Throws a `DatasetError` for whatever the text may be. Loaded lazily, with the schema library.
 */
export function readDataset(text: string): DatasetIndex {
  const result = readCompiled(parse(text))
  if (result.dataset !== null) return buildIndex(result.dataset)
  throw faultyDataset(result.wrong === 'shape' ? 'wrong-shape' : 'inconsistent', result.faults)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const start = text.trimStart()
    if (start === '')
      throw new DatasetError('cut-short', { problem: 'The data arrived empty.', cause })
    if (start.startsWith('{') && isOpen(text))
      throw new DatasetError('cut-short', {
        problem: `The data arrived cut short, after ${sayNumber(text.length)} characters.`,
        cause,
      })
    throw new DatasetError('not-json', {
      problem: `What arrived is not the data: it begins with ${sayFound(start.slice(0, 40))}.`,
      cause,
    })
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|["{}[\]]/g

/** Whether a text, a bracket or a group is open at the end: the sign of a file that was cut. */
function isOpen(text: string): boolean {
  let depth = 0
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '"') return true
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
  }
  return depth > 0
}
