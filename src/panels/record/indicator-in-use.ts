import type { DatasetIndex } from '../../domain/dataset-index'
import { addMonths } from '../../domain/day'
import { knownOrNull, leverageModel } from '../../domain/leverage/leverage-model'
import type { RecordRef } from '../../domain/record-ref'
import { actorLabel } from '../../domain/record-words'
import { sayMonth, sayNumber } from '../../domain/words'
import { textRow, type RecordRow } from './record-view'

export type IndicatorRef = Omit<Extract<RecordRef, { readonly kind: 'indicator' }>, 'kind'>

/** What the index makes of the indicator for that side in that month (rules L3 to L5). */
export function indexRows(
  index: DatasetIndex,
  { id, side, month }: IndicatorRef,
): readonly RecordRow[] {
  const model = leverageModel(index)
  const at = model.months.indexOf(month)
  const track = model.sides
    .find((one) => one.side === side)
    ?.tracks.flat()
    .find((one) => one.indicator.id === id)
  const label = actorLabel(index, side)
  if (!track) return [textRow('In the index', `not used for ${label}`)]
  const value = knownOrNull(track.values[at])
  const score = knownOrNull(track.scores[at])
  if (value === null || score === null) {
    const { carryForwardMonths: most } = track.indicator
    const none = `missing: no value in this month${most === 0 ? '' : ` or the ${String(most)} before`}`
    return [textRow('In the index', none)]
  }
  const age = track.ages[at] ?? 0
  const isClipped = track.clipped[at] === 1
  return [
    textRow(
      'In the index',
      `${sayNumber(value, 2)} ${track.indicator.unit}`,
      age > 0 ? `carried from ${sayMonth(addMonths(month, -age))}` : undefined,
    ),
    textRow(
      'Score',
      `${sayNumber(score, 1)} of 100`,
      `${track.direction === 1 ? 'a higher value counts for' : 'a higher value counts against'} ${label}${isClipped ? '; beyond a goalpost, cut there' : ''}`,
    ),
  ]
}
