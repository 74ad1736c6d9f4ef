import type { DatasetIndex } from '../domain/dataset-index'
import { sayNumber } from '../domain/words'
import { DatasetError } from './dataset-error'

export interface LoadOptions {
  /** Ends the request; its reason is thrown as it is. */
  readonly signal: AbortSignal
  /** Asks the network even if the browser keeps a copy: the copy may be what was wrong. */
  readonly isRetry?: boolean
  /** How long to wait for the last byte. */
  readonly seconds?: number
}

const PATIENCE_SECONDS = 60

/**
 * Fetches, checks and indexes the dataset. The schema is loaded beside the data, not with the page.
 * Throws a `DatasetError` for every failure but an abort by the caller.
 */
export async function loadDataset(url: string, options: LoadOptions): Promise<DatasetIndex> {
  const reader = import('./read-dataset')
  reader.catch(() => undefined)
  const text = await fetchText(url, options)
  const { readDataset } = await reader.catch((cause: unknown) => {
    throw new DatasetError('unreachable', {
      problem: 'A part of the page that reads the data could not be fetched.',
      mayPass: true,
      cause,
    })
  })
  return readDataset(text)
}

async function fetchText(url: string, options: LoadOptions): Promise<string> {
  const { signal, isRetry = false, seconds = PATIENCE_SECONDS } = options
  const stop = new AbortController()
  const onAbort = (): void => stop.abort(signal.reason)
  const clock = setTimeout(() => stop.abort(), seconds * 1000)
  signal.addEventListener('abort', onAbort)
  try {
    signal.throwIfAborted()
    return await answer(url, { signal: stop.signal, cache: isRetry ? 'reload' : 'default' })
  } catch (error) {
    signal.throwIfAborted()
    if (stop.signal.aborted) throw tooSlow(seconds, error)
    throw error
  } finally {
    clearTimeout(clock)
    signal.removeEventListener('abort', onAbort)
  }
}

/** The text of the answer; a body that breaks off is told apart from an address without answer. */
async function answer(url: string, init: RequestInit): Promise<string> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    throw new DatasetError('unreachable', {
      problem: 'The data could not be fetched: there is no answer from its address.',
      mayPass: true,
      cause,
    })
  })
  if (!response.ok)
    throw new DatasetError('unreachable', {
      problem: `The data could not be fetched: the server answers ${response.status}.`,
      mayPass: response.status >= 500,
    })
  return response.text().catch((cause: unknown) => {
    throw new DatasetError('cut-short', {
      problem: 'The data arrived cut short: the connection broke off.',
      mayPass: true,
      cause,
    })
  })
}

const tooSlow = (seconds: number, cause: unknown): DatasetError =>
  new DatasetError('slow', {
    problem: `The data did not arrive within ${sayNumber(seconds)} seconds.`,
    cause,
  })
