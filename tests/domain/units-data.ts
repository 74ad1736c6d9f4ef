import type { DatasetMeta, ObjectiveDetail } from '../../src/domain/dataset-meta'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import type { OblastSeries, TerritorySeries } from '../../src/domain/series'
import { day, iso, smallDataset, smallIndex } from '../helpers/small-dataset'
import { series } from './territory-data'

/** A unit of 100 km² unless given; a row as "2022-03-01 36.2 SOURCE definition". */
export function unit(code: string, rows: readonly string[], areaKm2 = 100): OblastSeries {
  const cells = rows.map((row) => row.split(' '))
  const shares = cells.map((row) => Number(row[1]))
  return {
    iso: code,
    name: `Unit ${code}`,
    days: cells.map((row) => day(row[0] ?? '')),
    occupiedPct: shares,
    occupiedKm2: shares.map((pct) => (pct * areaKm2) / 100),
    sourceIds: cells.map((row) => row[2] ?? 'agency'),
    byDefinition: cells.map((row) => row[3] === 'definition'),
  }
}

interface Objectives {
  readonly objectives: readonly string[]
  readonly objectiveDetails?: readonly ObjectiveDetail[]
}

/** Mapper a draws from sources A and B and is trusted from May 2022 on, mapper b from C. */
export function indexOfUnits(units: readonly OblastSeries[], parts: Objectives): DatasetIndex {
  const base = smallDataset()
  const meta: DatasetMeta = {
    ...base.meta,
    territory: {
      ...base.meta.territory,
      ...parts,
      mappers: [mapper('a', '2022-05-01'), mapper('b', '2022-01-01')],
      units: units.map(({ iso: code, name }, at) => ({
        iso: code,
        name,
        column: at,
        row: 0,
        short: code,
      })),
    },
  }
  return smallIndex({ meta, oblasts: units, territory: TERRITORY })
}

const mapper = (id: string, trustedFrom: string): DatasetMeta['territory']['mappers'][number] => ({
  id,
  label: id.toUpperCase(),
  order: 1,
  trustedFrom: iso(trustedFrom),
  definition: 'All land held.',
})

const TERRITORY: readonly TerritorySeries[] = [
  series('a', ['2022-02-24 100 A', '2026-08-22 200 B']),
  series('b', ['2022-02-24 100 C']),
]
