import type { DatasetIndex } from '../../src/domain/dataset-index'
import { defaultFilters, patched, type FilterPatch, type Filters } from '../../src/domain/filters'
import { reconcile, type Scope } from '../../src/domain/scope'
import { actor, event, iso, issue, position, smallIndex } from '../helpers/small-dataset'

/** Two parties and Turkey over 2021 to 2022, six statements, four events; data to 31 December 2022. */
export const INDEX: DatasetIndex = smallIndex({
  actors: [
    actor('russia', { role: 'party', order: 1 }),
    actor('ukraine', { role: 'party', order: 2 }),
    actor('turkey', { order: 3 }),
    actor('malta', { order: 4 }),
  ],
  issues: [issue('borders'), issue('army'), issue('format', { scored: false })],
  positions: [
    position({ actor: 'russia', issue: 'borders', stance: -2, date: '2021-12-17' }),
    position({ actor: 'russia', issue: 'borders', stance: -1, date: '2022-03-29' }),
    position({ actor: 'russia', issue: 'borders', stance: -1, date: '2022-05-01' }),
    position({ actor: 'ukraine', issue: 'borders', stance: 2, date: '2022-03-29' }),
    position({ actor: 'ukraine', issue: 'army', stance: 1, date: '2022-09-01' }),
    position({ actor: 'turkey', issue: 'format', stance: 0, date: '2022-06-01' }),
  ],
  events: [
    event({ id: 'draft', date: '2021-12-17', actors: ['russia'], key: true }),
    event({ id: 'talks', date: '2022-03-29', actors: ['russia', 'ukraine'], key: true }),
    event({ id: 'rounds', date: '2022-01-10', endDate: iso('2022-03-05'), actors: ['russia'] }),
    event({ id: 'grain', date: '2022-07-22', actors: ['turkey'], key: true }),
  ],
})

export const DEFAULTS: Filters = defaultFilters(INDEX.meta.defaultView)

export const withFilters = (patch: FilterPatch): Filters => patched(DEFAULTS, patch)

export const scopeOf = (patch: FilterPatch = {}): Scope =>
  reconcile(withFilters(patch), INDEX).scope
