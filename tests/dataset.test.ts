import { csvParse } from 'd3-dsv'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../src/domain/dataset'
import type { DatasetIndex } from '../src/domain/dataset-index'
import { isoDay } from '../src/domain/day'
import { realIndex, realText, tablesFolder } from './helpers/real-index'

/** What the page holds is held against the authored files, read here without the project's readers. */
const file = (name: string): string => readFileSync(join(tablesFolder, name), 'utf8')
const json = (name: string): unknown => JSON.parse(file(`${name}.json`))

type Cells = Readonly<Record<string, string | number>>

/** Rows of a CSV file in a fixed order; cells that are numbers as numbers, so that 0.0 is 0. */
const csv = (name: string): readonly Cells[] =>
  sorted([...csvParse(file(`${name}.csv`))].map(withNumbers))

const withNumbers = (row: Readonly<Record<string, string>>): Cells =>
  Object.fromEntries(
    Object.entries(row).map(([column, text]) => [
      column,
      text !== '' && Number.isFinite(Number(text)) ? Number(text) : text,
    ]),
  )

const sorted = (rows: readonly Cells[]): readonly Cells[] => [...rows].sort(inFixedOrder)

function inFixedOrder(a: Cells, b: Cells): number {
  const [left, right] = [JSON.stringify(Object.values(a)), JSON.stringify(Object.values(b))]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Null is an empty cell. */
const cell = (value: string | number | null | undefined): string | number => value ?? ''

let index: DatasetIndex
let dataset: Dataset
beforeAll(async () => {
  index = await realIndex()
  dataset = index.dataset
})

describe('H1: every row and field of every table is on the page as it was written', () => {
  it('all 445 positions', () => {
    expect(dataset.positions).toHaveLength(445)
    expect(dataset.positions).toEqual(json('positions'))
  })

  it('all 252 events', () => {
    expect(dataset.events).toHaveLength(252)
    expect(dataset.events).toEqual(json('events'))
  })

  it('all 74 claims with their 115 tests', () => {
    expect(dataset.claims).toHaveLength(74)
    expect(dataset.claims.flatMap((claim) => claim.tests)).toHaveLength(115)
    expect(dataset.claims).toEqual(json('claims'))
  })

  it('all 871 sources', () => {
    expect(dataset.sources).toHaveLength(871)
    expect(dataset.sources).toEqual(json('sources'))
  })

  it('all 37 actors, 18 issues and 30 words of the glossary, and the essay', () => {
    const counts = [dataset.actors.length, dataset.issues.length, dataset.glossary.length]
    expect(counts).toEqual([37, 18, 30])
    expect(dataset.actors).toEqual(json('actors'))
    expect(dataset.issues).toEqual(json('issues'))
    expect(dataset.glossary).toEqual(json('glossary'))
    expect(dataset.essay).toEqual(json('essay'))
  })

  it('all 7 dimensions and 24 indicators, and every constant', () => {
    expect([dataset.dimensions.length, dataset.indicators.length]).toEqual([7, 24])
    expect(dataset.dimensions).toEqual(json('dimensions'))
    expect(dataset.indicators).toEqual(json('indicators'))
    expect(dataset.meta).toEqual(json('dataset'))
  })

  it('all 2,954 days of three mappers', () => {
    const rows = dataset.territory.flatMap(({ mapper, days, occupiedKm2, flags, sourceIds }) =>
      days.map((day, place) => ({
        date: isoDay(day),
        mapper,
        occupied_km2: cell(occupiedKm2[place]),
        flag: flags[place]?.join('|') ?? '',
        source_id: cell(sourceIds[place]),
      })),
    )
    expect(rows).toHaveLength(2954)
    expect(sorted(rows)).toEqual(csv('territory_daily'))
  })

  it('all 70 points', () => {
    const rows = dataset.territoryPoints.map((point) => ({
      date: point.date,
      label: cell(point.label),
      occupied_km2: cell(point.occupiedKm2),
      occupied_share_pct: cell(point.occupiedSharePct),
      low_km2: cell(point.lowKm2),
      high_km2: cell(point.highKm2),
      includes_pre_2022: point.includesPre2022,
      definition: point.definition,
      source_id: point.sourceId,
      confidence: point.confidence,
      basis: point.basis,
    }))
    expect(rows).toHaveLength(70)
    expect(sorted(rows)).toEqual(csv('territory_points'))
    expect(dataset.territoryPoints.map((point) => point.row)).toEqual([...rows.keys()])
  })

  it('all 1,809 rows of 27 units', () => {
    const rows = dataset.oblasts.flatMap((unit) =>
      unit.days.map((day, place) => ({
        date: isoDay(day),
        oblast_iso: unit.iso,
        name: unit.name,
        occupied_pct: cell(unit.occupiedPct[place]),
        occupied_km2: cell(unit.occupiedKm2[place]),
        source_id: cell(unit.sourceIds[place]),
        by_definition: String(unit.byDefinition[place]),
      })),
    )
    expect([rows.length, dataset.oblasts.length]).toEqual([1809, 27])
    expect(sorted(rows)).toEqual(csv('oblast_monthly'))
  })

  it('all 356 days and 33 points of Kursk', () => {
    const { days, heldKm2, unknownStatusKm2, sourceIds } = dataset.heldByOther
    const rows = days.map((day, place) => ({
      date: isoDay(day),
      ukraine_held_km2: cell(heldKm2[place]),
      unknown_status_km2: cell(unknownStatusKm2[place]),
      source_id: cell(sourceIds[place]),
    }))
    expect(rows).toHaveLength(356)
    expect(sorted(rows)).toEqual(csv('kursk_daily'))
    const points = dataset.heldByOtherPoints.map((point) => ({
      date: point.date,
      region: point.region,
      area_km2: cell(point.areaKm2),
      basis: point.basis,
      source_id: point.sourceId,
      confidence: point.confidence,
      note: cell(point.note),
      claim_or_computed: point.kind,
    }))
    expect(points).toHaveLength(33)
    expect(sorted(points)).toEqual(csv('kursk_points'))
  })

  it('all 791 values of indicators', () => {
    const rows = dataset.indicatorValues.flatMap((one) =>
      one.months.map((month, place) => ({
        indicator_id: one.indicator,
        side: one.side,
        month,
        value: cell(one.values[place]),
        lower: cell(one.lower[place]),
        upper: cell(one.upper[place]),
        source_ids: one.sourceIds[place]?.join(';') ?? '',
        note: cell(one.notes[place]),
      })),
    )
    expect(rows).toHaveLength(791)
    expect(sorted(rows)).toEqual(csv('indicator_values'))
  })
})

describe('R30: the package says of itself what is true', () => {
  it('its named moments, default view and reach lie inside the data', () => {
    const { meta, firstDay, lastDay } = index
    for (const { day } of meta.moments) {
      expect(Date.parse(day) / 86_400_000).toBeGreaterThanOrEqual(firstDay)
      expect(Date.parse(day) / 86_400_000).toBeLessThanOrEqual(lastDay)
    }
    expect(isoDay(lastDay)).toBe(meta.reach.territory)
    expect(isoDay(firstDay)).toBe('2014-02-01')
    expect(index.events.at(-1)?.date).toBe(meta.reach.terms)
  })

  it('areas of six days stand as another program counted them', () => {
    const area = (mapper: string, date: string): number | undefined => {
      const series = index.territoryByMapper.get(mapper)
      return series?.occupiedKm2[series.days.indexOf(Date.parse(date) / 86_400_000)]
    }
    expect(area('isw', '2022-03-29')).toBe(130551.8)
    expect(area('deepstate', '2022-04-03')).toBe(107627.5)
    expect(area('deepstate', '2022-11-11')).toBe(108706)
    expect(area('liveuamap', '2023-06-09')).toBe(107806.7)
    expect(area('deepstate', '2025-05-16')).toBe(112816.4)
    expect(area('deepstate', '2026-08-22')).toBe(116994.9)
    expect(area('isw', '2025-05-16')).toBeUndefined()
  })
})

describe('PERFORMANCE: the compiled file is small and its name is its content', () => {
  it('is at most 180 kB gzip with nothing trimmed', async () => {
    const bytes = gzipSync(await realText(), { level: 9 }).length
    expect(bytes).toBeLessThanOrEqual(180_000)
    expect(bytes).toBeGreaterThan(100_000)
  })

  it('equal tables compile to equal bytes', async () => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
    const { compileDataset } = await import('../scripts/compile-dataset.mjs')
    const [first, second] = [await compileDataset(), await compileDataset()]
    expect(first.text).toBe(await realText())
    expect(second.hash).toBe(hash(first.text).slice(0, 10))
  })
})
