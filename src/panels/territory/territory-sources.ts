import type { DatasetIndex } from '../../domain/dataset-index'
import type { Scope } from '../../domain/scope'
import { mapperLabel } from '../../domain/territory'
import { segmentsOf } from '../../domain/territory-segments'
import { sayDay } from '../../domain/words'

/** Where a mapper's line comes from, and when; generated from its rows. */
export interface MapperSource {
  readonly mapper: string
  readonly label: string
  /** "24 February 2022 to 24 August 2023" */
  readonly span: string
  readonly parts: readonly SourcePart[]
}

export interface SourcePart {
  readonly record: string
  /** "source to 7 July 2024" */
  readonly label: string
  readonly title: string
}

export interface TerritorySources {
  readonly mappers: readonly MapperSource[]
  /** "Territory to 22 August 2026." */
  readonly reach: string
}

export const territorySources = (
  index: DatasetIndex,
  { mappers }: Pick<Scope, 'mappers'>,
): TerritorySources => ({
  mappers: mappers.flatMap((mapper) => mapperSource(index, mapper)),
  reach: `Territory to ${sayDay(index.meta.reach.territory)}.`,
})

function mapperSource(index: DatasetIndex, mapper: string): readonly MapperSource[] {
  const series = index.territoryByMapper.get(mapper)
  const first = series?.days[0]
  const last = series?.days.at(-1)
  if (!series || first === undefined || last === undefined) return []
  const drawn = segmentsOf(series).filter((one) => !one.isHollow)
  const ids = [...new Set(drawn.map((one) => one.sourceId))]
  const parts = ids.map((id, at) => {
    const rows = drawn.filter((one) => one.sourceId === id)
    const start = series.days[rows[0]?.start ?? 0] ?? first
    const end = series.days[(rows.at(-1)?.end ?? 1) - 1] ?? last
    const when = ids.length === 1 ? '' : at === 0 ? ` to ${sayDay(end)}` : ` from ${sayDay(start)}`
    const title = index.sourceById.get(id)?.title ?? id
    return { record: `source:${id}`, label: `source${when}`, title }
  })
  const span = `${sayDay(first)} to ${sayDay(last)}`
  return [{ mapper, label: mapperLabel(index, mapper), span, parts }]
}
