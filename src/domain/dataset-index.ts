import type { Claim } from './claim'
import type { Actor, Dataset, EventRecord, Issue, Position, Source } from './dataset'
import type { DatasetMeta, Party } from './dataset-meta'
import type { Indicator, IndicatorSeries, OblastSeries, TerritorySeries } from './series'
import { epochDay, type EpochDay } from './day'

/** The dataset with the look-ups that the views need. Built once, never changed. */
export interface DatasetIndex {
  readonly dataset: Dataset
  readonly meta: DatasetMeta
  /** First and last day of any dated row of the series, positions and events. */
  readonly firstDay: EpochDay
  readonly lastDay: EpochDay
  /** The party of the low pole (-2), then that of the high pole (+2). */
  readonly parties: readonly [Party, Party]
  readonly actorById: ReadonlyMap<string, Actor>
  readonly issueById: ReadonlyMap<string, Issue>
  readonly positionById: ReadonlyMap<string, Position>
  readonly eventById: ReadonlyMap<string, EventRecord>
  readonly sourceById: ReadonlyMap<string, Source>
  readonly claimById: ReadonlyMap<string, Claim>
  readonly indicatorById: ReadonlyMap<string, Indicator>
  /** All positions, by date, ties by id (rule R15, R16). */
  readonly positions: readonly Position[]
  /** All events, by start, ties by id. */
  readonly events: readonly EventRecord[]
  readonly territoryByMapper: ReadonlyMap<string, TerritorySeries>
  readonly oblastByIso: ReadonlyMap<string, OblastSeries>
  /** Actors with at least one position, in the order of actors.json. */
  readonly speakers: readonly Actor[]
  /** Statements of one actor on one issue, by date, ties by id; empty where there are none. */
  statements(actor: string, issue: string): readonly Position[]
  /** Raw values of an indicator as a side reads them: its own series, or the one that both read. */
  indicatorSeries(indicator: string, side: string): IndicatorSeries | null
}

/** Builds the look-ups. Throws when the parties do not hold both poles (integrity rules that out). */
export function buildIndex(dataset: Dataset): DatasetIndex {
  const positions = [...dataset.positions].sort(byDate)
  const events = [...dataset.events].sort(byDate)
  const statements = groupBy(positions, (position) => pairKey(position.actor, position.issue))
  const series = byKey(dataset.indicatorValues, (one) => pairKey(one.indicator, one.side))
  const shared = sharedSeries(dataset)
  const speaking = new Set(positions.map((position) => position.actor))
  const [firstDay, lastDay] = extent(dataset)
  return {
    dataset,
    meta: dataset.meta,
    firstDay,
    lastDay,
    parties: [partyAt(dataset.meta, -2), partyAt(dataset.meta, 2)],
    actorById: byId(dataset.actors),
    issueById: byId(dataset.issues),
    positionById: byId(positions),
    eventById: byId(events),
    sourceById: byId(dataset.sources),
    claimById: byId(dataset.claims),
    indicatorById: byId(dataset.indicators),
    positions,
    events,
    territoryByMapper: byKey(dataset.territory, (one) => one.mapper),
    oblastByIso: byKey(dataset.oblasts, (one) => one.iso),
    speakers: [...dataset.actors]
      .sort((a, b) => a.order - b.order)
      .filter((actor) => speaking.has(actor.id)),
    statements: (actor, issue) => statements.get(pairKey(actor, issue)) ?? [],
    indicatorSeries: (indicator, side) =>
      series.get(pairKey(indicator, side)) ?? shared.get(indicator) ?? null,
  }
}

/** A shared series may be stored under the side whose quantity it is (rule L3). */
function sharedSeries(dataset: Dataset): ReadonlyMap<string, IndicatorSeries> {
  const isShared = new Set(
    dataset.indicators.filter((one) => one.scope === 'shared').map((one) => one.id),
  )
  return byKey(
    dataset.indicatorValues.filter((one) => isShared.has(one.indicator)),
    (one) => one.indicator,
  )
}

const pairKey = (first: string, second: string): string => `${first}|${second}`

function byDate(a: Dated, b: Dated): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

type Dated = Pick<Position, 'id' | 'date'>

function byKey<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [key(row), row]))
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  byKey(rows, (row) => row.id)

function groupBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

function partyAt(meta: DatasetMeta, pole: Party['pole']): Party {
  const party = meta.parties.find((one) => one.pole === pole)
  if (!party) throw new Error(`no party has the pole ${pole}`)
  return party
}

function extent(dataset: Dataset): readonly [EpochDay, EpochDay] {
  let first = Infinity
  let last = -Infinity
  const take = (day: EpochDay | undefined): void => {
    if (day === undefined) return
    if (day < first) first = day
    if (day > last) last = day
  }
  for (const row of [...dataset.positions, ...dataset.events, ...dataset.territoryPoints])
    take(epochDay(row.date))
  for (const event of dataset.events) if (event.endDate) take(epochDay(event.endDate))
  for (const { days } of [...dataset.territory, ...dataset.oblasts, dataset.heldByOther]) {
    take(days[0])
    take(days.at(-1))
  }
  return [first, last]
}
