import type { Actor, Dataset, EventRecord, Issue, Position, Source } from '../../src/domain/dataset'
import { buildIndex, type DatasetIndex } from '../../src/domain/dataset-index'
import {
  asIsoDay,
  asIsoMonth,
  epochDay,
  type EpochDay,
  type IsoDay,
  type IsoMonth,
} from '../../src/domain/day'

/** The text as a day; throws where a test has mistyped it. */
export function iso(text: string): IsoDay {
  const day = asIsoDay(text)
  if (day === null) throw new Error(`${text} is not a day`)
  return day
}

/** The text as days since 1970-01-01. */
export const day = (text: string): EpochDay => epochDay(iso(text))

function month(text: string): IsoMonth {
  const found = asIsoMonth(text)
  if (found === null) throw new Error(`${text} is not a month`)
  return found
}

/** The index of a small dataset: two parties, a mediator and what the test adds. */
export const smallIndex = (parts: Partial<Dataset> = {}): DatasetIndex =>
  buildIndex(smallDataset(parts))

/** A dataset that can be held in the head; every part can be replaced. */
export function smallDataset(parts: Partial<Dataset> = {}): Dataset {
  return { ...NOTHING, ...parts }
}

/** An actor; the label is the id with a capital unless given. */
export const actor = (id: string, parts: Partial<Actor> = {}): Actor => ({
  id,
  label: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  shortLabel: id.slice(0, 2).toUpperCase(),
  role: 'third-party',
  order: 99,
  ...parts,
})

/** A scored issue with five named steps. */
export const issue = (id: string, parts: Partial<Issue> = {}): Issue => ({
  id,
  label: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  scored: true,
  scale: 'preference',
  question: `What of ${id}?`,
  axis: ([-2, -1, 0, 1, 2] as const).map((stance) => ({ stance, label: `${id} step ${stance}` })),
  ...parts,
})

type PositionParts = Pick<Position, 'actor' | 'issue' | 'stance'> & {
  readonly date: string
} & Partial<Omit<Position, 'date'>>

/** A statement; its id is `actor-issue-date` unless given. */
export const position = ({ date, ...parts }: PositionParts): Position => ({
  id: `${parts.actor}-${parts.issue}-${date}`,
  date: iso(date),
  datePrecision: 'day',
  summary: `${parts.actor} on ${parts.issue} on ${date}`,
  change: 'initial',
  triggerEventId: null,
  sourceIds: ['agency'],
  confidence: 'high',
  tier: 'core',
  ...parts,
})

type EventParts = { readonly id: string; readonly date: string } & Partial<
  Omit<EventRecord, 'date'>
>

/** An event of one day that is not a key event. */
export const event = ({ date, ...parts }: EventParts): EventRecord => ({
  date: iso(date),
  endDate: null,
  kind: 'negotiation',
  title: `Event ${parts.id}`,
  summary: `What happened at ${parts.id}.`,
  actors: [],
  place: null,
  sourceIds: ['agency'],
  confidence: 'high',
  key: false,
  label: null,
  ...parts,
})

export const source = (id: string, parts: Partial<Source> = {}): Source => ({
  id,
  title: `Report of ${id}`,
  publisher: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  author: null,
  published: null,
  url: `https://${id}.example/`,
  kind: 'news',
  partisan: false,
  copy: false,
  licence: null,
  note: null,
  role: 'cited',
  ...parts,
})

const NOTHING: Dataset = {
  meta: {
    id: 'small',
    title: 'A small dataset',
    question: 'Did the line move the table?',
    compiled: iso('2023-01-01'),
    parties: [
      { actor: 'russia', letter: 'R', pole: -2, populationMillion: 100 },
      { actor: 'ukraine', letter: 'U', pole: 2, populationMillion: 40 },
    ],
    territory: {
      place: 'Ukraine',
      areaKm2: 1000,
      baselineDay: iso('2022-02-23'),
      baselineKm2: 70,
      measuredSide: 'russia',
      littleChangeKm2PerMonth: 50,
      mappers: [
        {
          id: 'mapper',
          label: 'Mapper',
          order: 1,
          trustedFrom: iso('2022-01-01'),
          definition: 'All land held.',
        },
      ],
      bands: [],
      objectives: [],
      units: [],
      heldByOther: { side: 'ukraine', place: 'Elsewhere', table: 'held' },
    },
    index: {
      firstMonth: month('2022-03'),
      lastMonth: month('2022-12'),
      thinBelow: 0.75,
      notDrawnBelow: 0.45,
      provisionalCarriedShare: 1 / 3,
      mapperOrder: ['mapper'],
      derived: {},
    },
    defaultView: {
      time: { from: iso('2022-02-24'), to: null },
      at: iso('2022-03-29'),
      vs: null,
      measure: 'area',
      view: 'state',
    },
    moments: [{ label: 'First table', day: iso('2022-03-29') }],
    reach: { territory: iso('2022-12-31'), terms: iso('2022-12-31'), indexFirm: month('2022-10') },
  },
  actors: [
    actor('russia', { role: 'party', shortLabel: 'RU', order: 1 }),
    actor('ukraine', { role: 'party', shortLabel: 'UA', order: 2 }),
    actor('turkey', { role: 'mediator', shortLabel: 'TR', order: 3 }),
  ],
  issues: [issue('borders'), issue('army')],
  positions: [],
  events: [],
  claims: [],
  essay: {
    title: 'An essay',
    publisher: 'A publisher',
    url: 'https://essay.example/',
    published: iso('2022-12-31'),
    retrieved: null,
    sections: [],
  },
  glossary: [],
  sources: [source('agency')],
  dimensions: [],
  indicators: [],
  territory: [
    {
      mapper: 'mapper',
      days: [day('2022-02-24'), day('2022-12-31')],
      occupiedKm2: [100, 200],
      sourceIds: ['agency', 'agency'],
      flags: [[], []],
    },
  ],
  territoryPoints: [],
  oblasts: [],
  heldByOther: { days: [], heldKm2: [], unknownStatusKm2: [], sourceIds: [] },
  heldByOtherPoints: [],
  indicatorValues: [],
}
