import type { Claim, ClaimTest } from '../../src/domain/claim'
import type { Dataset } from '../../src/domain/dataset'
import type { Indicator } from '../../src/domain/series'
import type { IsoMonth } from '../../src/domain/day'
import { sayFault } from '../../src/domain/fault'
import { integrityFaults } from '../../src/domain/integrity'
import { day, event, iso, position, smallDataset } from '../helpers/small-dataset'

const base = smallDataset()

export const claim = (parts: Partial<Claim> = {}): Claim => ({
  id: 'claim-01',
  order: 1,
  section: 'The talks',
  claim: 'The talks followed the line.',
  type: 'causal',
  verdict: 'partly',
  reason: 'One of two.',
  correction: null,
  asOf: null,
  sourceIds: ['agency'],
  relatedEventIds: ['talks'],
  relatedPositionIds: ['ukraine-borders-2022-03-29'],
  confidence: 'medium',
  view: {
    from: iso('2022-01-01'),
    to: iso('2022-12-31'),
    at: iso('2022-03-29'),
    vs: null,
    actors: ['russia'],
    issues: ['borders'],
    panel: 'positions',
  },
  tests: [],
  ...parts,
})

export const indicator = (parts: Partial<Indicator> = {}): Indicator => ({
  id: 'economy.rate',
  dimension: 'economy',
  label: 'Rate',
  unit: 'percent',
  scope: 'shared',
  direction: { russia: -1, ukraine: 1 },
  method: 'level',
  windowMonths: 1,
  scale: 'linear',
  scaleParam: null,
  goalposts: { min: 0, max: 10 },
  goalpostReason: 'As seen.',
  weight: 1,
  carryForwardMonths: 0,
  scoreUntil: null,
  errorBand: { kind: 'absolute', value: 1 },
  lagMonths: 0,
  derived: false,
  caveat: 'None.',
  sourceIds: ['agency'],
  claimedBy: null,
  ...parts,
})

export const months = (...texts: readonly string[]): readonly IsoMonth[] =>
  texts as readonly IsoMonth[]

const tests: readonly ClaimTest[] = [
  {
    kind: 'stance',
    actor: 'ukraine',
    issue: 'borders',
    at: iso('2022-03-29'),
    op: '==',
    value: 1,
    says: 'It asked for its borders.',
    supports: true,
  },
  {
    kind: 'territory',
    area: 'UA-01',
    measure: 'occupied_share',
    at: iso('2022-03-29'),
    op: '>',
    value: 10,
    says: 'A tenth was held.',
    supports: false,
  },
]

/** A small dataset with one of everything, without faults. */
export const sound: Dataset = smallDataset({
  meta: {
    ...base.meta,
    territory: {
      ...base.meta.territory,
      units: [{ iso: 'UA-01', name: 'First', column: 0, row: 0, short: 'Fir' }],
      objectives: ['UA-01'],
    },
  },
  positions: [
    position({ actor: 'ukraine', issue: 'borders', stance: 1, date: '2022-03-29' }),
    position({
      actor: 'russia',
      issue: 'borders',
      stance: -2,
      date: '2022-03-30',
      triggerEventId: 'talks',
    }),
  ],
  events: [event({ id: 'talks', date: '2022-03-29', key: true, label: 'Talks' })],
  claims: [claim({ tests })],
  essay: {
    ...base.essay,
    sections: [
      { id: 'talks', heading: 'The talks', claimIds: ['claim-01'], summary: 'On the talks.' },
    ],
  },
  glossary: [{ term: 'held', definition: 'In the hands of.', note: null }],
  dimensions: [{ id: 'economy', label: 'Economy', weight: 13, reason: 'It lasts.' }],
  indicators: [indicator()],
  territoryPoints: [
    {
      row: 0,
      date: iso('2022-02-23'),
      label: null,
      occupiedKm2: 70,
      occupiedSharePct: 7,
      lowKm2: 60,
      highKm2: 80,
      includesPre2022: 'yes',
      definition: 'All land held.',
      sourceId: 'agency',
      confidence: 'high',
      basis: 'published',
    },
  ],
  oblasts: [
    {
      iso: 'UA-01',
      name: 'First',
      days: [day('2022-03-01'), day('2022-04-01')],
      occupiedPct: [10, 12.5],
      occupiedKm2: [1, 1.3],
      sourceIds: ['agency', 'agency'],
      byDefinition: [false, false],
    },
  ],
  heldByOther: {
    days: [day('2024-08-06'), day('2024-08-07')],
    heldKm2: [1.5, 20],
    unknownStatusKm2: [0, 3],
    sourceIds: ['agency', 'agency'],
  },
  heldByOtherPoints: [
    {
      row: 0,
      date: iso('2024-08-12'),
      region: 'Elsewhere',
      areaKm2: null,
      basis: 'a commander',
      sourceId: 'agency',
      confidence: 'low',
      note: 'presence only',
      kind: 'published',
    },
  ],
  indicatorValues: [
    {
      indicator: 'economy.rate',
      side: 'both',
      months: months('2022-02', '2022-03'),
      values: [9.5, 20],
      lower: [null, 19],
      upper: [null, 21.25],
      sourceIds: [['agency'], ['agency']],
      notes: [null, 'raised'],
    },
  ],
})

/** What is inconsistent once parts of the sound dataset are replaced, in words. */
export const told = (parts: Partial<Dataset>): readonly string[] =>
  integrityFaults({ ...sound, ...parts }, { limit: 100 }).map(sayFault)

/** A statement to build others from. */
export const ASKS = {
  actor: 'ukraine',
  issue: 'borders',
  stance: 1,
  date: '2022-03-29',
} as const

/** The one of each that the sound dataset has. */
export const SERIES = {
  territory: only(sound.territory),
  oblast: only(sound.oblasts),
  values: only(sound.indicatorValues),
  point: only(sound.territoryPoints),
}

function only<T>(list: readonly T[]): T {
  const [one] = list
  if (one === undefined) throw new Error('the sound dataset has one of each')
  return one
}
