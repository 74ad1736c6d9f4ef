import type { Claim } from './claim'
import type { EventRecord, Position } from './dataset'
import type { HeldByOtherPoint, Indicator, TerritoryPoint } from './series'
import type { DatasetIndex } from './dataset-index'
import type { EpochDay, IsoMonth } from './day'

/** Everything of the dataset that names a source. */
export interface RestsOn {
  readonly positions: readonly Position[]
  readonly events: readonly EventRecord[]
  readonly claims: readonly Claim[]
  readonly indicators: readonly Indicator[]
  readonly points: readonly TerritoryPoint[]
  readonly heldPoints: readonly HeldByOtherPoint[]
  readonly runs: readonly DayRun[]
  readonly monthly: readonly MonthRun[]
}

/** Rows of one daily or monthly series that name the source. */
export interface DayRun {
  readonly table: 'territory' | 'oblast' | 'held'
  /** Mapper or unit; empty for the table of the area held by the other side. */
  readonly series: string
  readonly count: number
  readonly first: EpochDay
  readonly last: EpochDay
}

export interface MonthRun {
  readonly indicator: string
  readonly side: string
  readonly count: number
  readonly first: IsoMonth
  readonly last: IsoMonth
}

/** What rests on a source: texts by record, series by run of rows. */
export function restsOn(index: DatasetIndex, sourceId: string): RestsOn {
  const { dataset } = index
  const cites = (row: { readonly sourceIds: readonly string[] }): boolean =>
    row.sourceIds.includes(sourceId)
  return {
    positions: index.positions.filter(cites),
    events: index.events.filter(cites),
    claims: dataset.claims.filter(cites),
    indicators: dataset.indicators.filter(cites),
    points: dataset.territoryPoints.filter((point) => point.sourceId === sourceId),
    heldPoints: dataset.heldByOtherPoints.filter((point) => point.sourceId === sourceId),
    runs: dayRuns(index, sourceId),
    monthly: dataset.indicatorValues.flatMap((series) => {
      const months = series.months.filter((_, at) => series.sourceIds[at]?.includes(sourceId))
      const [first, last] = [months[0], months.at(-1)]
      if (first === undefined || last === undefined) return []
      return [{ indicator: series.indicator, side: series.side, count: months.length, first, last }]
    }),
  }
}

function dayRuns({ dataset }: DatasetIndex, sourceId: string): readonly DayRun[] {
  return [
    ...dataset.territory.flatMap((one) =>
      dayRun('territory', { ...one, name: one.mapper }, sourceId),
    ),
    ...dataset.oblasts.flatMap((one) => dayRun('oblast', { ...one, name: one.iso }, sourceId)),
    ...dayRun('held', { ...dataset.heldByOther, name: '' }, sourceId),
  ]
}

interface Rows {
  readonly name: string
  readonly days: readonly EpochDay[]
  readonly sourceIds: readonly string[]
}

function dayRun(table: DayRun['table'], rows: Rows, sourceId: string): readonly DayRun[] {
  const days = rows.days.filter((_, at) => rows.sourceIds[at] === sourceId)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  return [{ table, series: rows.name, count: days.length, first, last }]
}
