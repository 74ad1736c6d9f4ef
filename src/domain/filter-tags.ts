import type { DatasetIndex } from './dataset-index'
import { actorLabel, issueLabel, measureWords, sinceWords, unitLabel } from './filter-words'
import { changedKeys, toggled, type FilterPatch, type Filters } from './filters'
import { sayPicked } from './period'
import { mapperLabel } from './territory'
import { sayCount, sayDay } from './words'

/** An active filter, as a word that can be taken away. */
export interface FilterTag {
  readonly key: string
  readonly label: string
  /** What the filters are without it. */
  readonly patch: FilterPatch
}

/** Up to so many chosen actors, issues or mappers have a tag each; more share one. */
const MOST_SINGLE = 3

/**
 * A tag for each filter that is not at its default, in the order of the link table. The moment, the
 * view of the positions and the open record have their own controls and no tag.
 */
export function filterTags(
  index: DatasetIndex,
  filters: Filters,
  defaults: Filters,
): readonly FilterTag[] {
  const changed = changedKeys(defaults, filters)
  return TAGGED.filter((key) => changed.includes(key)).flatMap((key) => {
    const label = labels[key](index, filters)
    if (label !== null) return [{ key, label, patch: { [key]: defaults[key] } }]
    return LISTS.filter((list) => list === key).flatMap((list) => singleTags(index, filters, list))
  })
}

const LISTS = ['actors', 'issues', 'mappers'] as const
type ListKey = (typeof LISTS)[number]

const TAGGED = ['time', 'actors', 'issues', 'vs', 'measure', 'since', 'mappers', 'oblast'] as const
type TaggedKey = (typeof TAGGED)[number]

/** The one label of a filter; null where each entry has its own. */
const labels: {
  readonly [K in TaggedKey]: (index: DatasetIndex, filters: Filters) => string | null
} = {
  time: (index, { time }) => sayPicked(time, index),
  actors: (_, { actors }) => sharedLabel(actors, 'actor'),
  issues: (_, { issues }) => sharedLabel(issues, 'issue'),
  vs: (_, { vs }) => (vs === null ? 'no comparison' : `compared with ${sayDay(vs)}`),
  measure: (index, { measure }) => measureWords(index, measure),
  since: (index, { since }) => (since === 'always' ? 'all that is held' : sinceWords(index)),
  mappers: (_, { mappers }) => sharedLabel(mappers, 'mapper'),
  oblast: (index, { oblast }) =>
    oblast === null ? 'the whole country' : `only ${unitLabel(index, oblast)}`,
}

const sharedLabel = (ids: readonly string[], what: string): string | null =>
  ids.length > MOST_SINGLE ? sayCount(ids.length, what) : null

const names: { readonly [K in ListKey]: (index: DatasetIndex, id: string) => string } = {
  actors: actorLabel,
  issues: issueLabel,
  mappers: mapperLabel,
}

const singleTags = (index: DatasetIndex, filters: Filters, list: ListKey): readonly FilterTag[] =>
  filters[list].map((id) => ({
    key: `${list}-${id}`,
    label: names[list](index, id),
    patch: { [list]: toggled(filters[list], id) },
  }))
