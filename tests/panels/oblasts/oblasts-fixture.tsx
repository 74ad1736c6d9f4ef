import { act, render } from '@testing-library/react'
import { vi } from 'vitest'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { epochDay } from '../../../src/domain/day'
import { defaultFilters, type FilterPatch } from '../../../src/domain/filters'
import { reconcile, type Scope } from '../../../src/domain/scope'
import { panel } from '../../../src/panels/oblasts/oblasts-panel'
import { day } from '../../helpers/small-dataset'

interface Picked {
  readonly at?: string
  readonly vs?: string
  readonly parts?: Partial<Scope>
}

/** The default view of a dataset with these picks, without its comparison. */
export function scopeOf(index: DatasetIndex, { at, vs, parts }: Picked = {}): Scope {
  const { scope } = reconcile(defaultFilters(index.meta.defaultView), index)
  return {
    ...scope,
    ...(at !== undefined && { at: day(at) }),
    vs: vs === undefined ? null : day(vs),
    ...parts,
  }
}

/** The panel on its own; `at` and `oblast` follow what it asks for, as on the page. */
export async function show(index: DatasetIndex, picked: Picked = {}) {
  let scope = scopeOf(index, picked)
  const log: string[] = []
  const follow = (kind: string) => (patch: FilterPatch) => {
    log.push(`${kind} ${JSON.stringify(patch)}`)
    change({
      ...(patch.at !== undefined && { at: epochDay(patch.at) }),
      ...(patch.oblast !== undefined && { oblast: patch.oblast }),
      ...(patch.unitsView !== undefined && { unitsView: patch.unitsView }),
    })
  }
  const actions = {
    pick: vi.fn(follow('pick')),
    gesture: vi.fn(follow('gesture')),
    endGesture: vi.fn(() => void log.push('end')),
    openRecord: vi.fn(),
  }
  const page = () => <panel.Host index={index} scope={scope} actions={actions} />
  const { rerender, unmount } = await act(() => Promise.resolve(render(page())))
  function change(parts: Partial<Scope>): void {
    scope = { ...scope, ...parts }
    rerender(page())
  }
  return {
    actions,
    /** What was asked for, in order. */
    log,
    unmount,
    /** A pick made elsewhere. */
    change: (parts: Partial<Scope>) => act(() => change(parts)),
  }
}
