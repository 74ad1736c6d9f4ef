import { createStore, type StoreApi } from 'zustand/vanilla'
import { patched, type FilterPatch, type Filters } from '../domain/filters'
import type { LinkProblem } from './url-codec'

/**
 * Why the filters changed (rule U2): a pick is one history entry; the steps of a gesture are one
 * together, closed by `gesture-end`; what came from the address is not written to it again.
 */
export type Cause = 'pick' | 'gesture' | 'gesture-end' | 'link'

export interface FilterState {
  readonly filters: Filters
  /** The default view of the dataset (rule R1). */
  readonly defaults: Filters
  /** What could not be read of the last link (rule U4). */
  readonly problems: readonly LinkProblem[]
  readonly cause: Cause
}

/** The only owner of the filter state; the address is a spelling of it (ARCHITECTURE, idea 3). */
export interface FilterStore extends Pick<
  StoreApi<FilterState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  change(patch: FilterPatch, cause: Cause): void
  /** The state that an address spells, with what could not be read of it. */
  arrive(filters: Filters, problems: readonly LinkProblem[]): void
}

/** A store that begins at the default view. Every test makes its own. */
export function createFilterStore(defaults: Filters): FilterStore {
  const store = createStore<FilterState>(() => ({
    filters: defaults,
    defaults,
    problems: [],
    cause: 'link',
  }))
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    change(patch, cause) {
      const { filters } = store.getState()
      const next = patched(filters, patch)
      if (next !== filters || cause === 'gesture-end') store.setState({ filters: next, cause })
    },
    arrive(filters, problems) {
      const next = patched(store.getState().filters, filters)
      store.setState({ filters: next, problems, cause: 'link' })
    },
  }
}

/** What controls and panels may ask for; one object per store (PanelActions of panels/panel.ts). */
export interface FilterActions {
  pick(patch: FilterPatch): void
  gesture(patch: FilterPatch): void
  endGesture(): void
  openRecord(record: string | null): void
}

export const filterActions = (store: FilterStore): FilterActions => ({
  pick: (patch) => store.change(patch, 'pick'),
  gesture: (patch) => store.change(patch, 'gesture'),
  endGesture: () => store.change({}, 'gesture-end'),
  openRecord: (record) => store.change({ record }, 'pick'),
})
