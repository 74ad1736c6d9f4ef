import type { Indicator, IndicatorSeries } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import { addMonths, firstDayOf, type IsoMonth } from '../../domain/day'
import { derivedMonths } from '../../domain/leverage/territory-months'
import { actorLabel, sayStored } from '../../domain/record-words'
import { writeRecordRef } from '../../domain/record-ref'
import { sourceLines } from '../../domain/record-sources'
import { sayMonth, sayNumber } from '../../domain/words'
import { definitionRows } from './indicator-definition'
import { indexRows, type IndicatorRef } from './indicator-in-use'
import {
  PLAIN,
  rowOf,
  textRow,
  type RecordItem,
  type RecordRow,
  type RecordView,
} from './record-view'

/** One indicator as one side's index reads it in a month: the raw value, what is made of it, its faults. */
export function indicatorRecord(index: DatasetIndex, ref: IndicatorRef): RecordView | null {
  const indicator = index.indicatorById.get(ref.id)
  if (!indicator) return null
  const dimension = index.dataset.dimensions.find((one) => one.id === indicator.dimension)
  const series = index.indicatorSeries(ref.id, ref.side)
  const row = series?.months.indexOf(ref.month) ?? -1
  const last = series?.months.at(-1)
  return {
    ...PLAIN,
    kindLine: `Indicator · ${dimension?.label ?? indicator.dimension}`,
    title: indicator.label,
    text: attribution(index, indicator),
    rows: [
      textRow('Month', sayMonth(ref.month)),
      textRow('Read for', actorLabel(index, ref.side)),
      ...rawRows(index, indicator, { ...ref, series, row }),
      ...indexRows(index, ref),
      ...otherMonths(index, indicator, { ...ref, series, row }),
      ...definitionRows(index, indicator),
    ],
    sources: sourceLines(index, series?.sourceIds[row] ?? indicator.sourceIds),
    reach: `${last === undefined ? '' : `This series ends in ${sayMonth(last)}. `}The index is firm to ${sayMonth(index.meta.reach.indexFirm)}.`,
    day: firstDayOf(ref.month),
  }
}

/** A belligerent's claim is attributed beside it (rule H2). */
const attribution = (index: DatasetIndex, { claimedBy }: Indicator): string | null =>
  claimedBy === null
    ? null
    : `A claim of ${actorLabel(index, claimedBy)}, a party to the war; not confirmed independently.`

interface Reading extends IndicatorRef {
  readonly series: IndicatorSeries | null
  readonly row: number
}

/** The stored value; a derived one is computed from the territory tables (rule L2). */
function rawRows(
  index: DatasetIndex,
  indicator: Indicator,
  { series, row, month }: Reading,
): readonly RecordRow[] {
  const from = index.meta.index.derived[indicator.id]
  if (from !== undefined) {
    const value = derivedMonths(index, from)(month)
    return [
      textRow(
        'Raw value',
        value === null ? 'none for this month' : sayNumber(value, 2),
        'derived from the territory tables',
      ),
    ]
  }
  const value = series?.values[row]
  const [low, high, note] = [series?.lower[row], series?.upper[row], series?.notes[row]]
  return [
    value === undefined
      ? textRow('Raw value', 'none for this month')
      : textRow('Raw value', sayStored(value), 'before method and scale'),
    ...(typeof low === 'number' || typeof high === 'number'
      ? [textRow('Bounds', `${bound(low)} to ${bound(high)}`)]
      : []),
    ...(note ? [textRow('Note', note)] : []),
    ...(series && index.actorById.has(series.side)
      ? [textRow('Quantity of', actorLabel(index, series.side))]
      : []),
  ]
}

const bound = (value: number | null | undefined): string =>
  typeof value === 'number' ? sayStored(value) : 'not stated'

/** The months beside it in this series, and the other side's value of the month. */
function otherMonths(
  index: DatasetIndex,
  { id, direction }: Indicator,
  { side, month, series, row }: Reading,
): readonly RecordRow[] {
  const { firstMonth, lastMonth } = index.meta.index
  const isInside = (other: IsoMonth): boolean => other >= firstMonth && other <= lastMonth
  const neighbour = (other: IsoMonth): readonly RecordItem[] => {
    const value = series?.values[series.months.indexOf(other)]
    if (!isInside(other)) return []
    return [
      {
        text: `${sayMonth(other)}${value === undefined ? '' : `: ${sayStored(value)}`}`,
        record: writeRecordRef({ kind: 'indicator', id, side, month: other }),
      },
    ]
  }
  const rivals = index.parties.filter(
    (party) => party.actor !== side && (direction[party.actor] ?? 0) !== 0,
  )
  return [
    ...rowOf('Month before', neighbour(addMonths(month, -1))),
    ...rowOf('Month after', neighbour(addMonths(month, 1))),
    ...rowOf(
      'Other side',
      rivals.map((party) => ({
        text: sayRival(index, { id, side: party.actor, month }, row < 0 ? null : series),
        record: writeRecordRef({ kind: 'indicator', id, side: party.actor, month }),
      })),
    ),
  ]
}

function sayRival(
  index: DatasetIndex,
  { id, side, month }: IndicatorRef,
  own: IndicatorSeries | null,
): string {
  const label = actorLabel(index, side)
  const series = index.indicatorSeries(id, side)
  if (series === null || series === own) return `${label} reads the same series`
  const value = series.values[series.months.indexOf(month)]
  return value === undefined ? `${label}: none for this month` : `${label}: ${sayStored(value)}`
}
