import type { Dataset } from '../../../src/domain/dataset'
import type { Dimension, Indicator, IndicatorSeries } from '../../../src/domain/series'
import type { DatasetIndex } from '../../../src/domain/dataset-index'
import { asIsoMonth, type IsoMonth } from '../../../src/domain/day'
import { smallDataset, smallIndex } from '../../helpers/small-dataset'

/** The text as a month; throws where a test has mistyped it. */
export function month(text: string): IsoMonth {
  const found = asIsoMonth(text)
  if (found === null) throw new Error(`${text} is not a month`)
  return found
}

export const dimension = (id: string, weight: number): Dimension => ({
  id,
  label: id,
  weight,
  reason: 'Because.',
})

/** An own indicator from 0 to 100 of weight 1 that is good for either side, unless told otherwise. */
export const indicator = (id: string, of: string, parts: Partial<Indicator> = {}): Indicator => ({
  id,
  dimension: of,
  label: `Label of ${id}`,
  unit: 'points',
  scope: 'own',
  direction: { russia: 1, ukraine: 1 },
  method: 'level',
  windowMonths: 1,
  scale: 'linear',
  scaleParam: null,
  goalposts: { min: 0, max: 100 },
  goalpostReason: 'round numbers',
  weight: 1,
  carryForwardMonths: 0,
  scoreUntil: null,
  errorBand: { kind: 'absolute', value: 1 },
  lagMonths: 0,
  derived: false,
  caveat: `Caveat of ${id}.`,
  sourceIds: ['agency'],
  claimedBy: null,
  ...parts,
})

/** A series with one value per named month. */
export function series(
  id: string,
  side: string,
  values: Readonly<Record<string, number>>,
): IndicatorSeries {
  const months = Object.keys(values).sort()
  return {
    indicator: id,
    side,
    months: months.map(month),
    values: months.map((one) => values[one] ?? NaN),
    lower: months.map(() => null),
    upper: months.map(() => null),
    sourceIds: months.map(() => ['agency']),
    notes: months.map(() => null),
  }
}

/** A small dataset whose index runs from March to July 2022. */
export function leverageIndex(parts: Partial<Dataset>): DatasetIndex {
  const { meta } = smallDataset()
  return smallIndex({
    meta: {
      ...meta,
      index: { ...meta.index, firstMonth: month('2022-03'), lastMonth: month('2022-07') },
    },
    ...parts,
  })
}

/** Two dimensions of weight 3 and 1 with one own indicator each, all values present in March. */
export const twoDimensions = (parts: Partial<Dataset> = {}): DatasetIndex =>
  leverageIndex({
    dimensions: [dimension('land', 3), dimension('money', 1)],
    indicators: [indicator('land.a', 'land'), indicator('money.a', 'money')],
    indicatorValues: [
      series('land.a', 'russia', { '2022-03': 40 }),
      series('money.a', 'russia', { '2022-03': 80 }),
      series('land.a', 'ukraine', { '2022-03': 60 }),
      series('money.a', 'ukraine', { '2022-03': 20 }),
    ],
    ...parts,
  })
