import { beforeAll, describe, expect, it } from 'vitest'
import { datasetFromTables, type AuthoredTables } from '../../src/domain/authored-dataset'
import { sayFault } from '../../src/domain/fault'
import type { HeldByOtherPoint, TerritoryPoint } from '../../src/domain/series'
import { realTables } from '../helpers/real-index'
import { day } from '../helpers/small-dataset'
import { changed, told as toldOfFile } from './compiled-file'
import { sound, SERIES, told } from './sound-dataset'

const { territory, oblast, point } = SERIES

/** The sound dataset's country has 1,000 km2; its point says 70 km2, 7%, 60 to 80. */
const pointTold = (parts: Partial<TerritoryPoint>): readonly string[] =>
  told({ territoryPoints: [{ ...point, ...parts }] })

describe('H1: a single figure holds together', () => {
  it('its range is not upside down and holds the figure', () => {
    expect(pointTold({ lowKm2: 81 })).toEqual([
      'territory_points[0] (id: 2022-02-23): low_km2 81 is not at most high_km2, 80',
    ])
    expect(pointTold({ lowKm2: 71 })).toEqual([
      'territory_points[0] (id: 2022-02-23): occupied_km2 70 is not at least low_km2, 71',
    ])
    expect(pointTold({ highKm2: 69 })).toEqual([
      'territory_points[0] (id: 2022-02-23): occupied_km2 70 is not at most high_km2, 69',
    ])
    expect(pointTold({ lowKm2: 70, highKm2: 70 })).toEqual([])
    expect(pointTold({ lowKm2: null, highKm2: 69 })).toHaveLength(1)
    expect(pointTold({ occupiedKm2: null, lowKm2: 90, highKm2: 99 })).toEqual([])
  })

  it('its share is that of its area, to 0.2 points; without an area it needs one', () => {
    expect(pointTold({ occupiedSharePct: 7.3 })).toEqual([
      'territory_points[0] (id: 2022-02-23): occupied_share_pct 7.3 is not within 0.2 of 7.00, the share of 70 km2',
    ])
    expect(pointTold({ occupiedSharePct: 6.7 })).toHaveLength(1)
    expect(pointTold({ occupiedSharePct: 7.15 })).toEqual([])
    expect(pointTold({ occupiedSharePct: null })).toEqual([])
    expect(pointTold({ occupiedKm2: null })).toEqual([])
    expect(pointTold({ occupiedKm2: null, occupiedSharePct: null })).toEqual([
      'territory_points[0] (id: 2022-02-23): occupied_share_pct null is not a share, as a figure without an area needs',
    ])
  })

  it('its amounts are possible and its source is known', () => {
    const bare = { occupiedSharePct: null, lowKm2: null, highKm2: null }
    for (const wrong of [-1, 1000.1, NaN, Infinity])
      expect(pointTold({ ...bare, occupiedKm2: wrong })).toContain(
        `territory_points[0] (id: 2022-02-23): occupied_km2 ${wrong} is not from 0 to 1000`,
      )
    expect(pointTold({ lowKm2: -1 })).toHaveLength(1)
    expect(pointTold({ highKm2: 1001 })).toHaveLength(1)
    expect(pointTold({ sourceId: 'nobody' })).toEqual([
      'territory_points[0] (id: 2022-02-23): source_id "nobody" is not an id in sources',
    ])
  })
})

describe('H1: the tables of the area across the border', () => {
  it('no amount is negative, larger than the country or no number, and no day stands twice', () => {
    const held = sound.heldByOther
    for (const wrong of [-1, 1000.1, NaN, Infinity]) {
      expect(told({ heldByOther: { ...held, heldKm2: [0, wrong] } })).toEqual([
        `kursk_daily[1] (id: 2024-08-07): ukraine_held_km2 ${wrong} is not from 0 to 1000`,
      ])
      expect(told({ heldByOther: { ...held, unknownStatusKm2: [0, wrong] } })).toHaveLength(1)
    }
    const twice = [day('2024-08-07'), day('2024-08-07')]
    expect(told({ heldByOther: { ...held, days: twice } })).toEqual([
      'kursk_daily[1] (id: 2024-08-07): date "2024-08-07" is not after 2024-08-07, the row before',
    ])
  })

  it('a claim’s area is possible and its source is known', () => {
    const [claim] = sound.heldByOtherPoints
    const with_ = (parts: Partial<HeldByOtherPoint>): readonly string[] =>
      told({ heldByOtherPoints: claim ? [{ ...claim, ...parts }] : [] })
    expect(with_({ areaKm2: -5 })).toEqual([
      'kursk_points[0] (id: 2024-08-12): area_km2 -5 is not from 0 to 1000',
    ])
    expect(with_({ areaKm2: 1300 })).toHaveLength(1)
    expect(with_({ sourceId: 'nobody' })).toHaveLength(1)
  })
})

describe('H1: owners and days of the series', () => {
  it('a mapper or unit that the package does not name is told with its first row', () => {
    expect(told({ territory: [{ ...territory, mapper: 'other' }] })).toEqual([
      'territory_daily[0] (id: other 2022-02-24): mapper "other" is not one of mapper',
    ])
    expect(told({ oblasts: [{ ...oblast, iso: 'UA-99' }] })).toEqual([
      'oblast_monthly[0] (id: UA-99 2022-03-01): oblast_iso "UA-99" is not one of UA-01',
    ])
    expect(told({ oblasts: [{ ...oblast, name: 'Frist' }] })).toEqual([
      'oblast_monthly[0] (id: UA-01 2022-03-01): name "Frist" is not "First", as the package says',
    ])
  })

  it('a date that stands twice in a unit is told', () => {
    const twice = [day('2022-03-01'), day('2022-03-01')]
    expect(told({ oblasts: [{ ...oblast, days: twice }] })).toEqual([
      'oblast_monthly[1] (id: UA-01 2022-03-01): date "2022-03-01" is not after 2022-03-01, the row before',
    ])
  })
})

describe('U4: the compiled file is refused for the same at the door', () => {
  const series = (table: string, ...path: readonly (string | number)[]) => [
    'series',
    table,
    ...path,
  ]

  it('a negative, too large or no area; a share above 100', () => {
    for (const wrong of [-1, 1000.1])
      expect(
        toldOfFile(changed(series('territory_daily', 0, 'occupiedKm2'), [100, wrong])),
      ).toEqual([
        `territory_daily[1] (id: mapper 2022-12-31): occupied_km2 ${wrong} is not from 0 to 1000`,
      ])
    expect(toldOfFile(changed(series('territory_daily', 0, 'occupiedKm2'), [100, null]))).toEqual([
      'territory_daily[0] (id: mapper): occupiedKm2 a list of 2 is not a column of 2 finite numbers',
    ])
    expect(toldOfFile(changed(series('oblast_monthly', 0, 'occupiedPct'), [10, 100.1]))).toEqual([
      'oblast_monthly[1] (id: UA-01 2022-04-01): occupied_pct 100.1 is not from 0 to 100',
    ])
    expect(toldOfFile(changed(series('kursk_daily', 'heldKm2'), [1, -2]))).toEqual([
      'kursk_daily[1] (id: 2024-08-07): ukraine_held_km2 -2 is not from 0 to 1000',
    ])
  })

  it('an unknown mapper, a day that stands twice, a figure outside its range', () => {
    expect(toldOfFile(changed(series('territory_daily', 0, 'mapper'), 'other'))).toEqual([
      'territory_daily[0] (id: other 2022-02-24): mapper "other" is not one of mapper',
    ])
    const twice = [day('2022-02-24'), day('2022-02-24')]
    expect(toldOfFile(changed(series('territory_daily', 0, 'days'), twice))).toEqual([
      'territory_daily[1] (id: mapper 2022-02-24): date "2022-02-24" is not after 2022-02-24, the row before',
    ])
    expect(toldOfFile(changed(['records', 'territory_points', 'highKm2'], [69]))).toEqual([
      'territory_points[0] (id: 2022-02-23): occupied_km2 70 is not at most high_km2, 69',
    ])
    expect(toldOfFile(changed(['records', 'territory_points', 'occupiedSharePct'], [101]))).toEqual(
      [
        'territory_points[0] (id: 2022-02-23): occupiedSharePct 101 is not a number from 0 to 100, or null',
      ],
    )
  })
})

describe('H1: cells of the territory tables are numbers, or they are told', () => {
  let tables: AuthoredTables
  // Ten rows of each table: enough for what one cell may hold.
  beforeAll(async () => {
    const all = Object.entries(await realTables())
    tables = Object.fromEntries(
      all.map(([name, rows]) => [name, Array.isArray(rows) ? rows.slice(0, 10) : rows]),
    )
  })

  const toldOfCell = (table: string, column: string, cell: string): readonly string[] => {
    const rows = tables[table] as readonly object[]
    const changed = rows.with(7, { ...rows[7], [column]: cell })
    return (datasetFromTables({ ...tables, [table]: changed }).faults ?? []).map(sayFault)
  }

  const COLUMNS: readonly (readonly [string, string, string])[] = [
    ['territory_daily', 'occupied_km2', 'a number of 0 or more'],
    ['oblast_monthly', 'occupied_pct', 'a number of 0 or more'],
    ['oblast_monthly', 'occupied_km2', 'a number of 0 or more'],
    ['kursk_daily', 'ukraine_held_km2', 'a number of 0 or more'],
    ['kursk_daily', 'unknown_status_km2', 'a number of 0 or more'],
    ['kursk_points', 'area_km2', 'a number of 0 or more, or null'],
    ['territory_points', 'occupied_km2', 'a number of 0 or more, or null'],
    ['territory_points', 'occupied_share_pct', 'a number from 0 to 100, or null'],
    ['territory_points', 'low_km2', 'a number of 0 or more, or null'],
  ]
  const CELLS = [
    'NaN',
    'Infinity',
    '-Infinity',
    '1e999',
    '1,000',
    ' 5',
    '5 ',
    '-1',
    '+5',
    '.5',
    '١',
  ]

  it.each(COLUMNS)('%s: %s', (table, column, expected) => {
    for (const cell of CELLS) {
      const [fault = ''] = toldOfCell(table, column, cell)
      expect(fault, cell).toContain(`${table}[7] (id: `)
      expect(fault, cell).toMatch(new RegExp(`: ${column} .+ is not ${expected}$`))
    }
  })

  it('an empty cell is a missing area where there may be one, and a fault elsewhere', () => {
    expect(toldOfCell('kursk_points', 'area_km2', '').join()).not.toContain('area_km2')
    expect(toldOfCell('kursk_daily', 'ukraine_held_km2', '')[0]).toContain('ukraine_held_km2 null')
    expect(toldOfCell('oblast_monthly', 'occupied_pct', '')[0]).toContain('occupied_pct null')
  })
})
