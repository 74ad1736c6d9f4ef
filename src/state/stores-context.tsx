import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand/react'
import type { Filters } from '../domain/filters'
import { filterActions, type FilterActions, type FilterStore } from './filter-store'
import type { LinkProblem } from './url-codec'

const StoreContext = createContext<FilterStore | null>(null)

/** Hands the filter store of one page, or of one test, to the components below. */
export function StoresProvider(props: {
  readonly store: FilterStore
  readonly children: ReactNode
}): ReactNode {
  return <StoreContext value={props.store}>{props.children}</StoreContext>
}

export function useFilterStore(): FilterStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('no filter store: wrap the page in StoresProvider')
  return store
}

export const useFilters = (): Filters => useStore(useFilterStore(), (state) => state.filters)

/** What could not be read of the last link (rule U4). */
export const useLinkProblems = (): readonly LinkProblem[] =>
  useStore(useFilterStore(), (state) => state.problems)

export function useFilterActions(): FilterActions {
  const store = useFilterStore()
  return useMemo(() => filterActions(store), [store])
}
