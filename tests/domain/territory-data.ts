import type { Mapper } from '../../src/domain/dataset-meta'
import type { TerritoryPoint, TerritorySeries } from '../../src/domain/series'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import { day, iso, smallDataset, smallIndex } from '../helpers/small-dataset'

/** A row as "2022-03-29 100 SOURCE flag|flag". */
export function series(mapper: string, rows: readonly string[]): TerritorySeries {
  const cells = rows.map((row) => row.split(' '))
  return {
    mapper,
    days: cells.map((row) => day(row[0] ?? '')),
    occupiedKm2: cells.map((row) => Number(row[1])),
    sourceIds: cells.map((row) => row[2] ?? 'agency'),
    flags: cells.map((row) => (row[3] ?? '').split('|').filter((flag) => flag !== '')),
  }
}

const mapper = (id: string, order: number): Mapper => ({
  id,
  label: id.toUpperCase(),
  order,
  trustedFrom: iso('2022-01-01'),
  definition: `As ${id} draws it.`,
})

/** A country, of 1,000 km² unless given, drawn by mappers a, b and c. */
export function drawnBy(
  territory: readonly TerritorySeries[],
  territoryPoints: readonly TerritoryPoint[] = [],
  areaKm2 = 1000,
): DatasetIndex {
  const { meta } = smallDataset()
  const mappers = [mapper('a', 1), mapper('b', 2), mapper('c', 3)]
  return smallIndex({
    meta: { ...meta, territory: { ...meta.territory, areaKm2, mappers } },
    territory,
    territoryPoints,
  })
}

export const point = (
  row: number,
  date: string,
  parts: Partial<Omit<TerritoryPoint, 'date'>>,
): TerritoryPoint => ({
  row,
  date: iso(date),
  label: null,
  occupiedKm2: null,
  occupiedSharePct: null,
  lowKm2: null,
  highKm2: null,
  includesPre2022: 'yes',
  definition: 'as printed',
  sourceId: 'agency',
  confidence: 'medium',
  basis: 'published',
  ...parts,
})
