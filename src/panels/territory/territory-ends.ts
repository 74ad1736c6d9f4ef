import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import type { Scope } from '../../domain/scope'
import { sayDayShort } from '../../domain/words'
import type { MapperLine, TerritoryDrawing } from './territory-drawing'
import { valueMark, type ValueMark } from './territory-marks'

/** Where a mapper's line stops within the drawing. */
export interface LineEnd {
  readonly mark: ValueMark
  /** "22 Aug 2026" */
  readonly date: string
  /** The line reaches the end of the period, or is the last to stop: it is named there. */
  readonly isLast: boolean
  /** "ISW series ends", where the mapper's rows end within the period; null elsewhere. */
  readonly note: string | null
}

/** Rows that end this close to the end of the period reach it. */
const NEAR_END_DAYS = 14

/** The ends of the lines in view, for the labels at the right (VISUAL.md, 6). */
export function lineEnds(
  index: DatasetIndex,
  drawing: TerritoryDrawing,
  { to, measure }: Pick<Scope, 'to' | 'measure'>,
): readonly LineEnd[] {
  const lastDay = Math.max(...drawing.lines.map(lastDayOf))
  return drawing.lines.map((line) => {
    const row = lastRow(line)
    const day = line.series.days[row] ?? NaN
    const areaKm2 = line.series.occupiedKm2[row] ?? NaN
    const isLast = day === lastDay || to - day <= NEAR_END_DAYS
    const isEnd = row === line.series.days.length - 1
    return {
      mark: valueMark(index, { mapper: line.mapper, day, areaKm2 }, measure),
      date: sayDayShort(day),
      isLast,
      note: isEnd && !isLast ? `${line.label} series ends` : null,
    }
  })
}

const lastRow = (line: MapperLine): number => (line.segments.at(-1)?.end ?? 1) - 1

const lastDayOf = (line: MapperLine): EpochDay => line.series.days[lastRow(line)] ?? -Infinity
