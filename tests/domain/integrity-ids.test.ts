import { describe, expect, it } from 'vitest'
import type { ClaimTest } from '../../src/domain/claim'
import type { Dataset } from '../../src/domain/dataset'
import { event, iso, position } from '../helpers/small-dataset'
import { ASKS, claim, indicator, sound, SERIES, told } from './sound-dataset'

const { territory: series, oblast, values, point } = SERIES

describe('H1: every id that a record names exists', () => {
  const cases: readonly (readonly [string, Partial<Dataset>, string])[] = [
    [
      'an actor of a position',
      { positions: [...sound.positions, position({ ...ASKS, actor: 'atlantis' })] },
      'positions[2] (id: atlantis-borders-2022-03-29): actor "atlantis" is not an id in actors',
    ],
    [
      'an issue of a position',
      { positions: [...sound.positions, position({ ...ASKS, issue: 'neutralty' })] },
      'positions[2] (id: ukraine-neutralty-2022-03-29): issue "neutralty" is not an id in issues',
    ],
    [
      'a trigger',
      { positions: [...sound.positions, position({ ...ASKS, id: 'x', triggerEventId: 'tals' })] },
      'positions[2] (id: x): triggerEventId "tals" is not an id in events',
    ],
    [
      'a source of a position',
      {
        positions: [...sound.positions, position({ ...ASKS, id: 'x', sourceIds: ['a', 'agency'] })],
      },
      'positions[2] (id: x): sourceIds "a" is not an id in sources',
    ],
    [
      'an actor of an event',
      { events: [...sound.events, event({ id: 'e', date: '2022-03-29', actors: ['nobody'] })] },
      'events[1] (id: e): actors "nobody" is not an id in actors',
    ],
    [
      'a source of an event',
      { events: [...sound.events, event({ id: 'e', date: '2022-03-29', sourceIds: ['a'] })] },
      'events[1] (id: e): sourceIds "a" is not an id in sources',
    ],
    [
      'a source of a claim',
      { claims: [claim({ sourceIds: ['a'] })] },
      'claims[0] (id: claim-01): sourceIds "a" is not an id in sources',
    ],
    [
      'an event of a claim',
      { claims: [claim({ relatedEventIds: ['a'] })] },
      'claims[0] (id: claim-01): relatedEventIds "a" is not an id in events',
    ],
    [
      'a position of a claim',
      { claims: [claim({ relatedPositionIds: ['a'] })] },
      'claims[0] (id: claim-01): relatedPositionIds "a" is not an id in positions',
    ],
    [
      'an actor of a view',
      { claims: [claim({ view: { ...claim().view, actors: ['a'] } })] },
      'claims[0] (id: claim-01): view.actors "a" is not an id in actors',
    ],
    [
      'an issue of a view',
      { claims: [claim({ view: { ...claim().view, issues: ['a'] } })] },
      'claims[0] (id: claim-01): view.issues "a" is not an id in issues',
    ],
    [
      'a section of a claim',
      { claims: [claim({ section: 'Elsewhere' })] },
      'claims[0] (id: claim-01): section "Elsewhere" is not the heading of the section of the essay that names the claim',
    ],
    [
      'a dimension',
      { indicators: [indicator({ dimension: 'luck' })] },
      'indicators[0] (id: economy.rate): dimension "luck" is not an id in dimensions',
    ],
    [
      'a source of an indicator',
      { indicators: [indicator({ sourceIds: ['a'] })] },
      'indicators[0] (id: economy.rate): sourceIds "a" is not an id in sources',
    ],
    [
      'a mapper of a series',
      { territory: [series, { ...series, mapper: 'mapler' }] },
      'territory_daily[0] (id: mapler 2022-02-24): mapper "mapler" is not one of mapper',
    ],
    [
      'a source of a day',
      { territory: [{ ...series, sourceIds: ['agency', 'a'] }] },
      'territory_daily[1] (id: mapper 2022-12-31): source_id "a" is not an id in sources',
    ],
    [
      'a unit of an oblast series',
      { oblasts: [{ ...oblast, iso: 'UA-99' }] },
      'oblast_monthly[0] (id: UA-99 2022-03-01): oblast_iso "UA-99" is not one of UA-01',
    ],
    [
      'an indicator of values',
      { indicatorValues: [values, { ...values, indicator: 'luck' }] },
      'indicator_values[0] (id: luck both 2022-02): indicator_id "luck" is not an id in indicators',
    ],
    [
      'a side of values',
      { indicatorValues: [{ ...values, side: 'turkey' }] },
      'indicator_values[0] (id: economy.rate turkey 2022-02): side "turkey" is not one of russia, ukraine, both',
    ],
    [
      'a source of values',
      { indicatorValues: [{ ...values, sourceIds: [['agency'], ['a']] }] },
      'indicator_values[1] (id: economy.rate both 2022-03): source_ids "a" is not an id in sources',
    ],
    [
      'a source of a point',
      { territoryPoints: [{ ...point, sourceId: 'a' }] },
      'territory_points[0] (id: 2022-02-23): source_id "a" is not an id in sources',
    ],
    [
      'a claim of the essay',
      {
        claims: [],
      },
      'essay: sections.0.claimIds "claim-01" is not an id in claims',
    ],
  ]
  it.each(cases)('%s that does not exist is named with row and id', (_what, parts, message) => {
    expect(told(parts)).toEqual([message])
  })
})

describe('R27: the tests of claims name what exists', () => {
  const words = { says: 'So.', supports: true }
  const onDay = { at: iso('2022-03-29'), op: '>', value: 1, ...words } as const
  const between = { from: iso('2022-04-01'), to: iso('2022-03-01'), op: '>', value: 1, ...words }
  const cases: readonly (readonly [ClaimTest, string])[] = [
    [
      { kind: 'stance', actor: 'a', issue: 'borders', ...onDay },
      'tests.0.actor "a" is not an id in actors',
    ],
    [
      { kind: 'stance-change', actor: 'ukraine', issue: 'a', ...between, op: '<' },
      'tests.0.issue "a" is not an id in issues',
    ],
    [
      { kind: 'event-order', first: 'talks', second: 'a', ...words },
      'tests.0.second "a" is not an id in events',
    ],
    [
      { kind: 'event-in', event: 'a', from: iso('2022-01-01'), to: iso('2022-01-02'), ...words },
      'tests.0.event "a" is not an id in events',
    ],
    [
      { kind: 'territory', area: 'mars', measure: 'occupied_km2', ...onDay },
      'tests.0.area "mars" is not one of ukraine, held, UA-01',
    ],
    [
      { kind: 'indicator', indicator: 'a', side: 'both', ...onDay },
      'tests.0.indicator "a" is not an id in indicators',
    ],
    [
      { kind: 'indicator', indicator: 'economy.rate', side: 'a', ...onDay },
      'tests.0.side "a" is not one of russia, ukraine, both',
    ],
    [
      { kind: 'territory-change', area: 'ukraine', measure: 'occupied_km2', ...between, op: '<' },
      'tests.0.to "2022-03-01" is not on or after 2022-04-01',
    ],
  ]
  it.each(cases)('%o is refused', (test, message) => {
    expect(told({ claims: [claim({ tests: [test] })] })).toContain(
      `claims[0] (id: claim-01): ${message}`,
    )
  })
})
