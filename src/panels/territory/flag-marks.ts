import type { DatasetIndex } from '../../domain/dataset-index'
import { isoDay, type EpochDay } from '../../domain/day'
import type { Measure } from '../../domain/filters'
import { writeRecordRef } from '../../domain/record-ref'
import { batchFlag, rowsThat } from '../../domain/territory-flags'
import { sayDay } from '../../domain/words'
import { sayFlagsOn } from './readings'
import { sayValueUnit } from './say-value'
import type { TerritoryDrawing } from './territory-drawing'

/** A row that holds several days of change entered at once: a notch on its line. */
export interface BatchMark {
  readonly kind: 'batch'
  readonly record: string
  readonly day: EpochDay
  readonly km2: number
  readonly text: string
  /** "DeepState, 13 August 2026, 116,900 km²: batch update: …" */
  readonly name: string
}

/** The batch updates in view, line by line. */
export const batchMarks = (
  index: DatasetIndex,
  drawing: TerritoryDrawing,
  measure: Measure,
): readonly BatchMark[] =>
  drawing.lines.flatMap(({ mapper, label, series, segments }) =>
    segments.flatMap((segment) =>
      rowsThat(series, segment, (one, row) => batchFlag(one, row) !== null).map((row) => {
        const day = series.days[row] ?? NaN
        const km2 = series.occupiedKm2[row] ?? NaN
        const what = sayFlagsOn(index, mapper, day).join(', ')
        return {
          kind: 'batch' as const,
          record: writeRecordRef({ kind: 'territory', mapper, day: isoDay(day) }),
          day,
          km2,
          text: `${label}: batch update`,
          name: `${label}, ${sayDay(day)}, ${sayValueUnit(index, km2, measure)}: ${what}`,
        }
      }),
    ),
  )
