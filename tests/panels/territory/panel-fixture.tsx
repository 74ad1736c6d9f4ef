import { act, render, screen } from '@testing-library/react'
import { beforeAll, vi } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { defaultFilters, type FilterPatch } from '../../../src/domain/filters'
import { reconcile, type Scope } from '../../../src/domain/scope'
import type { PanelActions } from '../../../src/panels/panel'
import { panel } from '../../../src/panels/territory/territory-panel'
import { HoverDayContext, type HoverDay } from '../../../src/ui/hover-day'
import { realIndex } from '../../helpers/real-index'
import { hoverDay } from './hover-fixture'

export interface Shown {
  readonly index: DatasetIndex
  readonly actions: PanelActions & { readonly patches: readonly FilterPatch[] }
  readonly hover: HoverDay
  readonly again: (parts: Partial<Scope>) => void
}

/** The panel over the real data, drawn. */
export async function show(parts: Partial<Scope> = {}): Promise<Shown> {
  const index = await realIndex()
  const { scope } = reconcile(defaultFilters(index.meta.defaultView), index)
  const patches: FilterPatch[] = []
  const actions = {
    patches,
    pick: vi.fn((patch: FilterPatch) => void patches.push(patch)),
    gesture: vi.fn((patch: FilterPatch) => void patches.push(patch)),
    endGesture: vi.fn(),
    openRecord: vi.fn(),
  }
  const hover = hoverDay()
  const page = (more: Partial<Scope>) => (
    <HoverDayContext value={hover}>
      <panel.Host index={index} scope={{ ...scope, ...parts, ...more }} actions={actions} />
    </HoverDayContext>
  )
  const { rerender } = await act(() => Promise.resolve(render(page({}))))
  await screen.findByText('150,000 km²', undefined, { timeout: 10_000 })
  return { index, actions, hover, again: (more) => rerender(page(more)) }
}

/** What the panel fetches is read and compiled once, not within the time of the first test. */
export const warmUp = (): void =>
  beforeAll(async () => {
    await Promise.all([
      import('../../../src/panels/territory/territory-chart'),
      import('../../../src/panels/territory/territory-table'),
      import('../../../src/ui/TableTwin'),
    ])
  }, 60_000)
