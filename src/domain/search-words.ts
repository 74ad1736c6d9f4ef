import type { DatasetIndex } from './dataset-index'
import { monthOf } from './day'
import { glossaryByName } from './glossary-terms'
import type { SearchKind } from './search-documents'
import { sayCount, sayDay, sayList, sayMonth } from './words'

/** A kind of result with its words, in the order in which the kinds are listed. */
export interface SearchKindWords {
  readonly kind: SearchKind
  /** Heading of its group: "Positions". */
  readonly label: string
  /** "1 position", "2 positions" */
  say(count: number): string
}

const words = (
  kind: SearchKind,
  label: string,
  [one, many]: readonly [string, string],
): SearchKindWords => ({ kind, label, say: (count) => sayCount(count, one, many) })

/** All kinds, each exactly once. */
export const SEARCH_KINDS: readonly SearchKindWords[] = [
  words('position', 'Positions', ['position', 'positions']),
  words('event', 'Events', ['event', 'events']),
  words('claim', 'Claims', ['claim', 'claims']),
  words('source', 'Sources', ['source', 'sources']),
  words('term', 'Glossary', ['term of the glossary', 'terms of the glossary']),
]

/** "59 positions, 8 events and 1 term of the glossary"; kinds without any are left out. */
export const sayFound = (count: (kind: SearchKind) => number): string =>
  sayList(SEARCH_KINDS.flatMap(({ kind, say }) => (count(kind) === 0 ? [] : [say(count(kind))])))

/** All that is searched: "445 positions, 252 events, ..." */
export const saySearched = ({ dataset }: DatasetIndex): string =>
  sayFound(
    (kind) =>
      ({
        position: dataset.positions.length,
        event: dataset.events.length,
        claim: dataset.claims.length,
        source: dataset.sources.length,
        term: dataset.glossary.length,
      })[kind],
  )

/** How far the data reach, for a reader who found nothing (rule R33). */
export const saySearchReach = ({ meta: { reach } }: DatasetIndex): string =>
  `Terms are collected to ${sayDay(reach.terms)}, territory to ${sayDay(reach.territory)}: ` +
  'nothing found is no sign that nothing happened.'

/** Questions that this dataset can answer, to show what may be asked. */
export function searchExamples(index: DatasetIndex): readonly string[] {
  const { at } = index.meta.defaultView
  return [
    mostNamed(index),
    index.events.find((event) => event.date === at && event.label !== null)?.label,
    sayMonth(monthOf(at)),
    glossaryByName(index.dataset.glossary).find(({ term }) => /^\p{L}/u.test(term))?.term,
  ].filter((example) => example !== undefined && example !== null)
}

/** The issue with most statements. */
function mostNamed({ dataset, positions }: DatasetIndex): string | undefined {
  const counts = dataset.issues.map(({ id, label }) => ({
    label,
    count: positions.filter((position) => position.issue === id).length,
  }))
  return counts.sort((a, b) => b.count - a.count)[0]?.label
}
