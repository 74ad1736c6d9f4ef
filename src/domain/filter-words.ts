import type { DatasetIndex } from './dataset-index'
import { epochDay } from './day'
import { changedKeys, defaultFilters, type Filters, type Measure } from './filters'
import { sayPicked } from './period'
import { mapperLabel } from './territory'
import { sayDay, sayList } from './words'

/** With more changes at once than this they are not told one by one. */
const MOST_TOLD = 3

/** What a pick changed, in words (rule R11): "Period now 2022; Ukraine added." Empty for nothing. */
export function sayChange(index: DatasetIndex, before: Filters, after: Filters): string {
  const keys = changedKeys(before, after)
  if (keys.length === 0) return ''
  const isDefault = changedKeys(defaultFilters(index.meta.defaultView), after).length === 0
  if (keys.length > 1 && isDefault) return 'Back to the default view.'
  if (keys.length > MOST_TOLD) return 'View changed.'
  const words = keys.map((key) => phrases[key](index, after, before)).join('; ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

type Phrase = (index: DatasetIndex, after: Filters, before: Filters) => string

const phrases: { readonly [K in keyof Filters]: Phrase } = {
  time: (index, after) => `period now ${sayPicked(after.time, index)}`,
  actors: (index, after, before) =>
    sayIds(before.actors, after.actors, { all: 'all actors', name: (id) => actorLabel(index, id) }),
  issues: (index, after, before) =>
    sayIds(before.issues, after.issues, { all: 'all issues', name: (id) => issueLabel(index, id) }),
  at: (_, after) => `moment now ${sayDay(after.at)}`,
  vs: (_, after) => (after.vs === null ? 'comparison off' : `compared with ${sayDay(after.vs)}`),
  measure: (index, after) => `territory as ${measureWords(index, after.measure)}`,
  since: (index, after) =>
    after.since === 'always' ? 'all that is held counted' : `counted ${sinceWords(index)}`,
  mappers: (index, after, before) =>
    sayIds(before.mappers, after.mappers, {
      all: 'all mappers',
      name: (id) => mapperLabel(index, id),
    }),
  oblast: (index, after) =>
    after.oblast === null ? 'the whole country' : `only ${unitLabel(index, after.oblast)}`,
  unitsView: (_, after) => (after.unitsView === 'map' ? 'oblasts as a map' : 'oblasts as tiles'),
  positionsView: (_, after) => `positions as ${VIEW_WORDS[after.positionsView]}`,
  matrixSort: (_, after) => `matrix by ${SORT_WORDS[after.matrixSort]}`,
  record: (_, after) => (after.record === null ? 'record closed' : 'record opened'),
}

const VIEW_WORDS: { readonly [K in Filters['positionsView']]: string } = {
  state: 'state of play',
  history: 'history',
  matrix: 'matrix',
}

const SORT_WORDS: { readonly [K in Filters['matrixSort']]: string } = {
  issue: 'issue order',
  changed: 'most changed',
  distance: 'distance',
}

interface ListWords {
  readonly all: string
  readonly name: (id: string) => string
}

function sayIds(before: readonly string[], after: readonly string[], words: ListWords): string {
  if (after.length === 0) return words.all
  const added = after.filter((id) => !before.includes(id))
  const removed = before.filter((id) => !after.includes(id))
  const names = (ids: readonly string[]): string => sayList(ids.map(words.name))
  if (before.length === 0 || (added.length > 0 && removed.length > 0)) return `only ${names(after)}`
  return added.length > 0 ? `${names(added)} added` : `${names(removed)} removed`
}

/** "area", "share of Ukraine", "change per month" */
export function measureWords(index: DatasetIndex, measure: Measure): string {
  if (measure === 'change') return 'change per month'
  return measure === 'share' ? `share of ${index.meta.territory.place}` : 'area'
}

/** "since 24 February 2022": the day after the base line (rule R30). */
export const sinceWords = (index: DatasetIndex): string =>
  `since ${sayDay(epochDay(index.meta.territory.baselineDay) + 1)}`

/** The name of a first-level unit; an id that this dataset does not know stands for itself. */
export const unitLabel = (index: DatasetIndex, iso: string): string =>
  index.oblastByIso.get(iso)?.name ?? iso

/** The name of an actor; an id that this dataset does not know stands for itself. */
export const actorLabel = (index: DatasetIndex, id: string): string =>
  index.actorById.get(id)?.label ?? id

/** The name of an issue; an id that this dataset does not know stands for itself. */
export const issueLabel = (index: DatasetIndex, id: string): string =>
  index.issueById.get(id)?.label ?? id
