import type { DatasetIndex } from '../../domain/dataset-index'
import { sinceWords, unitLabel } from '../../domain/filter-words'
import type { Measure, Since } from '../../domain/filters'
import { allMappers, type Scope } from '../../domain/scope'
import { mapperLabel } from '../../domain/territory'
import { territorySources, type TerritorySources } from './territory-sources'

/** What every form of the panel has: its choices, and where the figures come from. */
export interface TerritoryCommon {
  readonly measure: Measure
  readonly since: Since
  /** "since 24 February 2022" */
  readonly sinceLabel: string
  /** The one unit that is shown; null for the country. */
  readonly unit: { readonly iso: string; readonly name: string } | null
  /** Name of the country. */
  readonly place: string
  /** All mappers with rows, and those of them that are shown. */
  readonly mappers: readonly { readonly id: string; readonly label: string }[]
  readonly shown: readonly string[]
  readonly sources: TerritorySources
}

export const COMMON_READS = ['mappers', 'measure', 'since', 'oblast'] as const

export const territoryCommon = (
  index: DatasetIndex,
  scope: Pick<Scope, (typeof COMMON_READS)[number]>,
): TerritoryCommon => ({
  measure: scope.measure,
  since: scope.since,
  sinceLabel: sinceWords(index),
  unit: scope.oblast === null ? null : { iso: scope.oblast, name: unitLabel(index, scope.oblast) },
  place: index.meta.territory.place,
  mappers: allMappers(index).map((id) => ({ id, label: mapperLabel(index, id) })),
  shown: scope.mappers,
  sources: territorySources(index, scope),
})
