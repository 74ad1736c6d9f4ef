import { act, render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { defaultFilters, type FilterPatch } from '../../../src/domain/filters'
import { reconcile } from '../../../src/domain/scope'
import type { PanelActions } from '../../../src/panels/panel'
import { panel } from '../../../src/panels/positions/positions-panel'
import { issue, position, smallIndex, source } from '../../helpers/small-dataset'

/** Draws a form of the panel that arrives as a chunk of its own, and waits for it. */
export async function showForm(index: DatasetIndex, patch: FilterPatch) {
  // React wants to be awaited where a component waits for its code.
  const shown = await act(async () => {
    const drawn = show(index, patch)
    await Promise.resolve()
    return drawn
  })
  await screen.findByRole('region', { name: 'Positions' }, { timeout: 8000 })
  return shown
}

/** Draws the panel for the default view with these picks. */
export function show(index: DatasetIndex, patch: FilterPatch = {}) {
  const filters = { ...defaultFilters(index.meta.defaultView), vs: null, ...patch }
  const { scope } = reconcile(filters, index)
  const actions: PanelActions = {
    pick: vi.fn(),
    gesture: vi.fn(),
    endGesture: vi.fn(),
    openRecord: vi.fn(),
  }
  const view = render(<panel.Host index={index} scope={scope} actions={actions} />)
  return { actions, ...view }
}

export const region = () => screen.getByRole('region', { name: 'Positions' })
export const issueNamed = (name: string) => screen.getByRole('article', { name })

/** Three issues, one of them procedural; three sources, one without an address. */
export const termsIndex = smallIndex({
  issues: [issue('borders'), issue('army'), issue('talks', { scored: false, scale: 'openness' })],
  sources: [source('agency'), source('paper'), source('archive', { url: null })],
  positions: [
    position({
      actor: 'russia',
      issue: 'borders',
      date: '2022-03-17',
      stance: -1,
      change: 'softened',
    }),
    position({
      actor: 'ukraine',
      issue: 'borders',
      date: '2022-03-29',
      stance: 2,
      confidence: 'medium',
      sourceIds: ['agency', 'paper', 'archive'],
    }),
    position({ actor: 'turkey', issue: 'borders', date: '2022-03-28', stance: 0 }),
    position({ actor: 'ukraine', issue: 'army', date: '2021-03-01', stance: 2 }),
    position({ actor: 'ukraine', issue: 'talks', date: '2022-03-29', stance: 1 }),
    position({ actor: 'russia', issue: 'talks', date: '2022-03-29', stance: 0 }),
    position({
      actor: 'russia',
      issue: 'army',
      date: '2022-05-15',
      datePrecision: 'month',
      stance: -2,
      tier: 'extra',
    }),
  ],
})
