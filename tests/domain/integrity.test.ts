import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset'
import type { ObjectiveDetail } from '../../src/domain/dataset-meta'
import { integrityFaults } from '../../src/domain/integrity'
import { actor, day, event, iso, issue, position, source } from '../helpers/small-dataset'
import { ASKS, indicator, months, sound, SERIES, told } from './sound-dataset'

const { territory: series, oblast, values, point } = SERIES

it('a sound dataset has no faults', () => {
  expect(told({})).toEqual([])
})

describe('H1: an id stands once', () => {
  it('two records with one id are told, with the row that has it too', () => {
    expect(told({ sources: [source('agency'), source('other'), source('agency')] })).toEqual([
      'sources[2] (id: agency): id "agency" is not its own: row 0 has it too',
    ])
    expect(told({ actors: [...sound.actors, actor('russia')] })).toHaveLength(1)
    expect(told({ issues: [...sound.issues, issue('army')] })).toHaveLength(1)
    expect(told({ positions: [...sound.positions, ...sound.positions] })).toHaveLength(2)
    expect(told({ events: [...sound.events, ...sound.events] })).toHaveLength(1)
    expect(told({ claims: [...sound.claims, ...sound.claims] })).toHaveLength(1)
    expect(told({ glossary: [...sound.glossary, ...sound.glossary] })).toHaveLength(1)
    expect(told({ dimensions: [...sound.dimensions, ...sound.dimensions] })).toHaveLength(1)
    expect(told({ indicators: [...sound.indicators, ...sound.indicators] })).toHaveLength(1)
  })

  it('two series of one mapper, unit or indicator and side are told', () => {
    expect(told({ territory: [series, series] })).toEqual([
      'territory_daily[0] (id: mapper 2022-02-24): mapper "mapper" is not named by one series only',
    ])
    expect(told({ oblasts: [oblast, oblast] })).toHaveLength(1)
    expect(told({ indicatorValues: [values, values] })).toHaveLength(1)
    expect(told({ indicatorValues: [values, { ...values, side: 'russia' }] })).toEqual([])
  })
})

describe('R16: days are in order', () => {
  it('a day that stands twice or comes too early is told', () => {
    const days = [day('2022-03-02'), day('2022-03-02')]
    expect(told({ territory: [{ ...series, days }] })).toEqual([
      'territory_daily[1] (id: mapper 2022-03-02): date "2022-03-02" is not after 2022-03-02, the row before',
    ])
    const back = [day('2022-03-02'), day('2022-03-01')]
    expect(told({ oblasts: [{ ...oblast, days: back }] })).toHaveLength(1)
    expect(told({ heldByOther: { ...sound.heldByOther, days: back } })).toEqual([
      'kursk_daily[1] (id: 2022-03-01): date "2022-03-01" is not after 2022-03-02, the row before',
    ])
    expect(
      told({ indicatorValues: [{ ...values, months: months('2022-03', '2022-02') }] }),
    ).toHaveLength(1)
  })

  it('an event does not end before it starts', () => {
    const back = event({ id: 'e', date: '2022-03-29', endDate: iso('2022-03-28') })
    expect(told({ events: [...sound.events, back] })).toEqual([
      'events[1] (id: e): endDate "2022-03-28" is not on or after 2022-03-29',
    ])
  })

  it('H4: a trigger never comes after the statement; the same day is fine', () => {
    const early = position({ ...ASKS, date: '2022-03-28', id: 'x', triggerEventId: 'talks' })
    expect(told({ positions: [...sound.positions, early] })).toEqual([
      'positions[2] (id: x): triggerEventId "talks" is not an event on or before 2022-03-28: it starts on 2022-03-29',
    ])
    const same = position({ ...ASKS, id: 'x', triggerEventId: 'talks' })
    expect(told({ positions: [...sound.positions, same] })).toEqual([])
  })
})

describe('H1: amounts are possible', () => {
  it('no area is negative, larger than the country or no number', () => {
    for (const wrong of [-1, 1000.1, NaN, Infinity])
      expect(told({ territory: [{ ...series, occupiedKm2: [100, wrong] }] })).toEqual([
        `territory_daily[1] (id: mapper 2022-12-31): occupied_km2 ${wrong} is not from 0 to 1000`,
      ])
    expect(told({ territory: [{ ...series, occupiedKm2: [0, 1000] }] })).toEqual([])
    const bare = { ...point, occupiedSharePct: null, lowKm2: null, highKm2: null }
    expect(told({ territoryPoints: [{ ...bare, occupiedKm2: 1001 }] })).toHaveLength(1)
    expect(told({ heldByOther: { ...sound.heldByOther, heldKm2: [0, 2000] } })).toHaveLength(1)
  })

  it('no share is above 100, and one set by definition is 100', () => {
    expect(told({ oblasts: [{ ...oblast, occupiedPct: [0, 100.1] }] })).toEqual([
      'oblast_monthly[1] (id: UA-01 2022-04-01): occupied_pct 100.1 is not from 0 to 100',
    ])
    expect(told({ oblasts: [{ ...oblast, byDefinition: [true, false] }] })).toEqual([
      'oblast_monthly[0] (id: UA-01 2022-03-01): occupied_pct 10 is not 100, as by_definition says',
    ])
  })

  it('bounds hold the value between them', () => {
    expect(told({ indicatorValues: [{ ...values, lower: [10, null] }] })).toEqual([
      'indicator_values[0] (id: economy.rate both 2022-02): lower 10 is not at most the value, 9.5',
    ])
    expect(told({ indicatorValues: [{ ...values, upper: [9, null] }] })).toHaveLength(1)
    expect(told({ territoryPoints: [{ ...point, lowKm2: 90 }] })).toHaveLength(1)
  })
})

describe('L5: indicators can be scored', () => {
  const cases: readonly (readonly [string, Parameters<typeof indicator>[0], string])[] = [
    [
      'equal goalposts',
      { goalposts: { min: 3, max: 3 } },
      'goalposts 3 is not different from the other goalpost',
    ],
    [
      'a log scale from 0',
      { scale: 'log2', goalposts: { min: 0, max: 3 } },
      'goalposts 0 is not above 0, as a log scale needs',
    ],
    [
      'a root of less than 0',
      { scale: 'sqrt', goalposts: { min: -1, max: 3 } },
      'goalposts -1 is not 0 or more, as a root needs',
    ],
    [
      'asinh without a divisor',
      { scale: 'asinh' },
      'scaleParam null is not above 0, as asinh needs',
    ],
    ['no window', { windowMonths: 0 }, 'windowMonths 0 is not at least 1'],
    [
      'a direction for one party',
      { direction: { russia: 1 } },
      'direction "russia" is not for russia and ukraine',
    ],
    [
      'a direction for another',
      { direction: { russia: 1, ukraine: 1, turkey: 1 } },
      'direction "russia,turkey,ukraine" is not for russia and ukraine',
    ],
    ['an unknown claimant', { claimedBy: 'a' }, 'claimedBy "a" is not an id in actors'],
    [
      'a derivation that is not given',
      { derived: true },
      'derived true is not so in index.derived of the dataset',
    ],
    [
      'a multiplier upside down',
      { errorBand: { kind: 'multiplier', low: 2, high: 1 } },
      'errorBand.low 2 is not at most 1',
    ],
  ]
  it.each(cases)('%s is told', (_what, parts, message) => {
    expect(told({ indicators: [indicator(parts)] })).toEqual([
      `indicators[0] (id: economy.rate): ${message}`,
    ])
  })
})

describe('R30: the constants of the package hold together', () => {
  const { meta } = sound
  const withTerritory = (parts: Partial<typeof meta.territory>): Partial<Dataset> => ({
    meta: { ...meta, territory: { ...meta.territory, ...parts } },
  })
  const [low, high] = meta.parties
  if (!low || !high) throw new Error('two parties')

  it('one party stands at each pole', () => {
    expect(told({ meta: { ...meta, parties: [low, { ...high, pole: -2 }] } })).toEqual([
      'dataset: parties "poles -2 and -2" is not one party at each pole, -2 and 2',
    ])
    expect(told({ meta: { ...meta, parties: [low] } })[0]).toContain('poles -2')
    expect(told({ meta: { ...meta, parties: [low, high, high] } })).not.toEqual([])
    expect(told({ meta: { ...meta, parties: [low, { ...high, actor: 'a' }] } })[0]).toBe(
      'dataset: parties "a" is not an id in actors',
    )
  })

  it('sides, mappers, units and bands fit', () => {
    expect(told(withTerritory({ measuredSide: 'turkey' }))).toEqual([
      'dataset: territory.measuredSide "turkey" is not the actor of a party',
    ])
    expect(told(withTerritory({ baselineKm2: 1001 }))).toHaveLength(1)
    expect(told(withTerritory({ objectives: ['UA-77'] }))).toHaveLength(1)
    const band = { from: iso('2022-03-01'), to: iso('2022-02-01') }
    expect(told(withTerritory({ bands: [band] }))).toEqual([
      'dataset: territory.bands.0.to "2022-02-01" is not on or after 2022-03-01',
    ])
    const mapper = meta.territory.mappers[0]
    expect(told(withTerritory({ mappers: mapper ? [mapper, mapper] : [] }))).toEqual([
      'dataset: territory.mappers "mapper" is not named once',
    ])
    const index = { ...meta.index, mapperOrder: ['a'] }
    expect(told({ meta: { ...meta, index } })).toHaveLength(1)
    expect(told({ meta: { ...meta, index: { ...meta.index, notDrawnBelow: 0.9 } } })).toHaveLength(
      1,
    )
    expect(told({ meta: { ...meta, index: { ...meta.index, derived: { a: 1 } } } })).toEqual([
      'dataset: index.derived "a" is not an id in indicators',
    ])
  })

  it('details of objectives are optional, of known units, and show each unit once', () => {
    const [first] = meta.territory.units
    if (!first) throw new Error('one unit')
    const units = [first, { ...first, iso: 'UA-02' }, { ...first, iso: 'UA-03' }]
    const oblasts = units.map(({ iso: unit }) => ({ ...oblast, iso: unit }))
    const objectives = ['UA-01', 'UA-03']
    const withDetails = (...objectiveDetails: readonly ObjectiveDetail[]) =>
      told({ ...withTerritory({ units, objectives, objectiveDetails }), oblasts })
    const at = 'dataset: territory.objectiveDetails'
    expect(withDetails({ iso: 'UA-01', with: ['UA-02'], note: 'claimed' })).toEqual([])
    expect(withDetails({ iso: 'UA-03' }, { iso: 'UA-02' })).toEqual([
      `${at}.1.iso "UA-02" is not a unit of territory.objectives`,
    ])
    expect(withDetails({ iso: 'UA-01' }, { iso: 'UA-01' })).toEqual([
      `${at}.1.iso "UA-01" is not named once`,
    ])
    expect(withDetails({ iso: 'UA-01', with: ['UA-77'] })).toEqual([
      `${at}.0.with "UA-77" is not a unit of the package`,
    ])
    expect(withDetails({ iso: 'UA-01', with: ['UA-03'] })).toEqual([
      `${at}.0.with "UA-03" is not shown once`,
    ])
    expect(
      withDetails({ iso: 'UA-01', with: ['UA-02'] }, { iso: 'UA-03', with: ['UA-02'] }),
    ).toEqual([`${at}.1.with "UA-02" is not shown once`])
  })

  it('an axis has five grades in order', () => {
    const axis = issue('borders').axis.slice(1)
    expect(told({ issues: [issue('borders', { axis }), issue('army')] })).toEqual([
      'issues[0] (id: borders): axis "-1,0,1,2" is not five grades, from -2 to 2',
    ])
  })

  it('R20: a key event has a label', () => {
    const bare = event({ id: 'e', date: '2022-03-29', key: true })
    expect(told({ events: [...sound.events, bare] })).toEqual([
      'events[1] (id: e): label null is not text, as a key event needs',
    ])
  })
})

it('faults are told up to the limit, so that a broken file does not cost time without end', () => {
  const positions = Array.from({ length: 1000 }, (_, row) =>
    position({ ...ASKS, id: `p${row}`, actor: 'nobody' }),
  )
  expect(integrityFaults({ ...sound, positions, claims: [] }, { limit: 7 })).toHaveLength(7)
})
