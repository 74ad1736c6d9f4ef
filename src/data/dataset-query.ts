import type { QueryClient, UseQueryOptions } from '@tanstack/react-query'
import type { DatasetIndex } from '../domain/dataset-index'
import { DatasetError } from './dataset-error'
import { loadDataset } from './load-dataset'

type DatasetQuery = UseQueryOptions<DatasetIndex, Error, DatasetIndex, readonly string[]> &
  Required<Pick<UseQueryOptions<DatasetIndex, Error, DatasetIndex, readonly string[]>, 'queryFn'>>

const RETRY_AFTER_MS = 1000

/**
 * The bundled dataset as a query: fetched once, kept for good, never compared. Faults in the bytes
 * show at once; only a network that may recover is asked a second time.
 */
export const datasetQuery = (url: string, hash: string): DatasetQuery => ({
  queryKey: ['dataset', hash, url],
  queryFn: ({ signal, client, queryKey }) =>
    loadDataset(url, { signal, isRetry: hasFailed(client, queryKey) }),
  retry: (failures, error) => failures < 1 && error instanceof DatasetError && error.mayPass,
  retryDelay: RETRY_AFTER_MS,
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
  refetchOnWindowFocus: false,
})

function hasFailed(client: QueryClient, queryKey: readonly unknown[]): boolean {
  const state = client.getQueryState(queryKey)
  return state !== undefined && state.errorUpdateCount + state.fetchFailureCount > 0
}
