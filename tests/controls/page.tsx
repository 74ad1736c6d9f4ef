import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo } from 'react'
import { FilterBar } from '../../src/controls/filter-bar/FilterBar'
import { MomentLinks } from '../../src/controls/moment/MomentLinks'
import { StatusLine } from '../../src/controls/status-line/StatusLine'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import { defaultFilters, type FilterPatch } from '../../src/domain/filters'
import { reconcile } from '../../src/domain/scope'
import { createFilterStore, type Cause, type FilterStore } from '../../src/state/filter-store'
import { StoresProvider, useFilterActions, useFilters } from '../../src/state/stores-context'
import { actor, event, iso, issue, position, smallIndex } from '../helpers/small-dataset'

/** So many statements of an actor in March 2022, with the same stance. */
const saidBy = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    position({ actor: id, issue: 'army', stance: 1, date: `2022-03-${10 + at}` }),
  )

/** Four actors with ten statements or more, two with fewer; data from 2021 to the end of 2023. */
export const INDEX: DatasetIndex = smallIndex({
  actors: [
    actor('russia', { role: 'party', order: 1 }),
    actor('ukraine', { role: 'party', order: 2 }),
    actor('turkey', { order: 3 }),
    actor('eu', { order: 4, label: 'European Union', shortLabel: 'EU' }),
    actor('china', { order: 5 }),
    actor('brazil', { order: 6 }),
  ],
  issues: [issue('army'), issue('borders'), issue('format', { scored: false })],
  positions: [
    ...saidBy('russia', 12),
    ...saidBy('ukraine', 11),
    ...saidBy('turkey', 10),
    ...saidBy('eu', 10),
    ...saidBy('china', 2),
    ...saidBy('brazil', 1),
    position({ actor: 'ukraine', issue: 'borders', stance: 2, date: '2021-12-17' }),
    position({ actor: 'russia', issue: 'borders', stance: -2, date: '2023-05-01' }),
  ],
  events: [
    event({ id: 'end', date: '2023-12-31', actors: ['russia', 'ukraine'], key: true }),
    event({ id: 'talks', date: '2022-03-29', actors: ['russia', 'ukraine'], key: true }),
  ],
})

function Page({ index }: { readonly index: DatasetIndex }) {
  const filters = useFilters()
  const actions = useFilterActions()
  const scope = useMemo(() => reconcile(filters, index).scope, [filters, index])
  return (
    <>
      <FilterBar
        index={index}
        filters={filters}
        scope={scope}
        actions={actions}
        address={() => 'https://example.org/?time=2022'}
      />
      <StatusLine index={index} filters={filters} scope={scope} actions={actions} />
      <MomentLinks index={index} filters={filters} scope={scope} actions={actions} />
    </>
  )
}

interface Opened {
  readonly user: ReturnType<typeof userEvent.setup>
  readonly store: FilterStore
  readonly filters: () => ReturnType<FilterStore['getState']>['filters']
  /** The causes of all changes so far (rule U2). */
  readonly causes: readonly Cause[]
}

/** The controls on a store of their own. */
export function openPage(patch: FilterPatch = {}, index: DatasetIndex = INDEX): Opened {
  const store = createFilterStore(defaultFilters(index.meta.defaultView))
  store.change(patch, 'link')
  const causes: Cause[] = []
  store.subscribe((state) => causes.push(state.cause))
  render(
    <StoresProvider store={store}>
      <Page index={index} />
    </StoresProvider>,
  )
  return { user: userEvent.setup(), store, filters: () => store.getState().filters, causes }
}

export const year = (text: string) => ({ from: iso(`${text}-01-01`), to: iso(`${text}-12-31`) })
