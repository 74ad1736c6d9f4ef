import type { DatasetIndex } from '../../domain/dataset-index'
import { monthOf, type IsoDay } from '../../domain/day'
import { leverageAt, type SideLeverage } from '../../domain/leverage/leverage-at'
import { leverageModel } from '../../domain/leverage/leverage-model'
import { marksOf, sayCoverage, sayOutside, sayWhole } from '../../domain/leverage/leverage-words'
import { DEFAULT_WEIGHTS, weightFault } from '../../domain/leverage/weights'
import { actorLabel } from '../../domain/record-words'
import { sayMonth } from '../../domain/words'
import { textRow, type RecordItem, type RecordRow } from './record-view'

/** The index of both sides in the month of a day, with what it rests on (rules R24, R25). */
export function leverageRows(index: DatasetIndex, day: IsoDay): readonly RecordRow[] {
  const model = leverageModel(index)
  const { limits } = model
  // A dataset need not hold an index.
  if (weightFault(model, DEFAULT_WEIGHTS) !== null) return []
  const found = leverageAt(model, DEFAULT_WEIGHTS, monthOf(day))
  if (found.kind !== 'inside') return [textRow('Leverage', sayOutside(found.kind, limits))]
  const item = (side: SideLeverage): RecordItem => {
    const about = [`coverage ${sayCoverage(side.coverage, limits)}`, ...marksOf(side)]
    const label = actorLabel(index, side.side)
    const value =
      side.value === null || side.standing === 'not-drawn'
        ? 'too little is measured'
        : `${sayWhole(side.value)} of 100`
    return { text: `${label}: ${value}`, note: `(${about.join(', ')})` }
  }
  return [
    {
      label: 'Leverage',
      items: found.sides.map(item),
      note: `${sayMonth(found.month)}, default weights, range not computed`,
    },
  ]
}
