import type { DatasetIndex } from '../../domain/dataset-index'
import { isoDay, type EpochDay } from '../../domain/day'
import { writeRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import { mapperLabel, mappersOn } from '../../domain/territory'
import { peakOf } from '../../domain/territory-peak'
import { sayDay, sayDayShort, sayMonth } from '../../domain/words'
import type { TerritoryDrawing } from './territory-drawing'

/** A change of source: the line is cut there (rule R19). */
export interface SeamMark {
  /** The days on both sides of the cut. */
  readonly before: EpochDay
  readonly after: EpochDay
  readonly km2: number
  readonly note: string
  readonly date: string
  readonly record: string
}

export const seamMarks = (index: DatasetIndex, drawing: TerritoryDrawing): readonly SeamMark[] =>
  drawing.lines.flatMap(({ mapper, series, seams }) =>
    seams.map((seam) => {
      const before = series.days[seam.before] ?? NaN
      const after = series.days[seam.after] ?? NaN
      return {
        before,
        after,
        km2:
          ((series.occupiedKm2[seam.before] ?? NaN) + (series.occupiedKm2[seam.after] ?? NaN)) / 2,
        note: `${mapperLabel(index, mapper)}: source`,
        date: `changes ${sayDayShort(after)}`,
        record: writeRecordRef({ kind: 'territory', mapper, day: isoDay(after) }),
      }
    }),
  )

/** A stretch of a map that was still being built, or was drawn anew: hollow, and said so. */
export interface EarlyNote {
  readonly day: EpochDay
  readonly km2: number
  readonly words: string
  /** A whole stretch: named before the events are; a single day after them. */
  readonly isStretch: boolean
  readonly record: string
}

/** "DeepState: map being built, April 2022", once a stretch. */
export const earlyNotes = (drawing: TerritoryDrawing): readonly EarlyNote[] =>
  drawing.lines.flatMap(({ mapper, label, series, segments, redrawn }) => {
    const note = (row: number, words: string, isStretch: boolean): EarlyNote => {
      const day = series.days[row] ?? NaN
      const record = writeRecordRef({ kind: 'territory', mapper, day: isoDay(day) })
      const km2 = series.occupiedKm2[row] ?? NaN
      return { day, km2, words: `${label}: ${words}`, isStretch, record }
    }
    const early = segments.filter((one) => one.isEarly)
    return [
      ...early.map(({ start, end }) => {
        const row = (start + end - 1) >> 1
        const month = sayMonth(isoDay(series.days[row] ?? NaN))
        return note(row, `map being built, ${month}`, true)
      }),
      ...redrawn.map((row) =>
        note(row, `map drawn anew, ${sayDayShort(series.days[row] ?? NaN)}`, false),
      ),
    ]
  })

/** The day on which the area was greatest, where it stands out. */
export interface PeakNote {
  readonly day: EpochDay
  readonly km2: number
  readonly words: string
  readonly record: string
}

/** "Peak: 28 March 2022"; only where every shown mapper with a row that day has its own peak then. */
export function peakNote(
  index: DatasetIndex,
  scope: Pick<Scope, 'from' | 'to' | 'mappers'>,
): PeakNote | null {
  const day = peakOf(index, scope)
  if (day === null) return null
  const [most] = [...mappersOn(index, scope.mappers, day)].sort((a, b) => b.areaKm2 - a.areaKm2)
  if (!most) return null
  const record = writeRecordRef({ kind: 'territory', mapper: most.mapper, day: isoDay(day) })
  return { day, km2: most.areaKm2, words: `Peak: ${sayDay(day)}`, record }
}
