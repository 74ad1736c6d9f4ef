import type { ErrorBand, Indicator } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import { sayStored } from '../../domain/record-words'
import { sayCount, sayMonth, sayNumber } from '../../domain/words'
import { textRow, type RecordRow } from './record-view'

/** How an indicator is defined, and what is known to be wrong with it (LEVERAGE.md). */
export function definitionRows(index: DatasetIndex, indicator: Indicator): readonly RecordRow[] {
  const { goalposts, goalpostReason, caveat, weight, scoreUntil } = indicator
  const dimension = index.dataset.dimensions.find((one) => one.id === indicator.dimension)
  return [
    textRow('Unit', indicator.unit),
    textRow(
      'Method',
      `${METHODS[indicator.method](indicator.windowMonths)}, ${sayScale(indicator)}`,
    ),
    textRow(
      'Goalposts',
      `${sayStored(goalposts.min)} to ${sayStored(goalposts.max)}`,
      goalpostReason,
    ),
    textRow(
      'Weight',
      `${sayNumber(weight * 100)}% of its dimension`,
      dimension && dimension.weight === 0
        ? 'shown as context, not scored'
        : `the dimension has ${sayStored(dimension?.weight ?? 0)} of 100`,
    ),
    textRow('Error', sayBand(indicator.errorBand), 'used for ranges only, never for the value'),
    ...(indicator.lagMonths > 0
      ? [textRow('Known after', `about ${sayCount(indicator.lagMonths, 'month')}`)]
      : []),
    ...(scoreUntil === null ? [] : [textRow('Scored until', sayMonth(scoreUntil))]),
    ...(caveat === '' ? [] : [textRow('Caveat', caveat)]),
  ]
}

const METHODS: Readonly<Record<Indicator['method'], (months: number) => string>> = {
  level: () => 'the value of the month',
  mean: (months) => `mean over ${sayCount(months, 'month')}`,
  annualSum: () => 'sum over twelve months, from the mean of those present',
  perDay: () => 'sum of the month divided by its days',
  perMillion: () => 'per million of pre-war population',
}

function sayScale({ scale, scaleParam }: Indicator): string {
  switch (scale) {
    case 'linear':
      return 'linear scale'
    case 'sqrt':
      return 'square-root scale'
    case 'log2':
    case 'log10':
      return 'logarithmic scale'
    case 'asinh':
      return `inverse hyperbolic sine scale of ${sayStored(scaleParam ?? 1)}`
  }
}

function sayBand(band: ErrorBand): string {
  switch (band.kind) {
    case 'absolute':
      return band.value === 0 ? 'none stated' : `±${sayStored(band.value)}`
    case 'relative':
      return `±${sayNumber(band.value * 100)}%`
    case 'log2':
      return `±${sayStored(band.value)} doublings`
    case 'multiplier':
      return `${sayStored(band.low)} to ${sayStored(band.high)} times the value`
  }
}
