import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { vi } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import {
  defaultFilters,
  patched,
  type FilterPatch,
  type Filters,
} from '../../../src/domain/filters'
import { reconcile } from '../../../src/domain/scope'
import type { PanelActions } from '../../../src/panels/panel'
import { panel } from '../../../src/panels/territory/territory-panel'
import { HoverDayContext, type HoverDay } from '../../../src/ui/hover-day'
import { realIndex } from '../../helpers/real-index'
import { hoverDay } from './hover-fixture'

interface ShownForm {
  readonly actions: PanelActions & { readonly patches: readonly FilterPatch[] }
  readonly hover: HoverDay
  readonly region: HTMLElement
}

interface PageProps {
  readonly index: DatasetIndex
  readonly first: Filters
  readonly actions: PanelActions
}

/** The panel with its own filters, as the page keeps them. */
function Page({ index, first, actions }: PageProps) {
  const [filters, setFilters] = useState(first)
  const keep = (patch: FilterPatch): void => setFilters((now) => patched(now, patch))
  const own = {
    ...actions,
    pick: (patch: FilterPatch) => {
      actions.pick(patch)
      keep(patch)
    },
  }
  return <panel.Host index={index} scope={reconcile(filters, index).scope} actions={own} />
}

/** Shows the panel on the real data with these picks, in the form that is for them. */
export async function showForm(picks: FilterPatch): Promise<ShownForm> {
  const index = await realIndex()
  const patches: FilterPatch[] = []
  const actions = {
    patches,
    pick: vi.fn((patch: FilterPatch) => void patches.push(patch)),
    gesture: vi.fn((patch: FilterPatch) => void patches.push(patch)),
    endGesture: vi.fn(),
    openRecord: vi.fn(),
  }
  const hover = hoverDay()
  const first = patched(defaultFilters(index.meta.defaultView), picks)
  await act(() =>
    Promise.resolve(
      render(
        <HoverDayContext value={hover}>
          <Page index={index} first={first} actions={actions} />
        </HoverDayContext>,
      ),
    ),
  )
  const find = { timeout: 10_000 }
  const region = await screen.findByRole('region', { name: 'Territorial control' }, find)
  await screen.findByRole('slider', { name: 'Moment' }, find)
  return { actions, hover, region }
}
