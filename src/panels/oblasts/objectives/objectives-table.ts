import type { DatasetIndex } from '../../../domain/dataset-index'
import { isoDay } from '../../../domain/day'
import { objectivesOf, type Objective } from '../../../domain/objectives'
import { writeRecordRef } from '../../../domain/record-ref'
import type { Scope } from '../../../domain/scope'
import type { TableRow } from '../../../domain/table'
import { mapperLabel } from '../../../domain/territory'
import { sayAreaLabel, sayDayShort } from '../../../domain/words'
import { sayPct } from './say-objectives'

/**
 * Every row of the period that the small charts draw, place by place (rule R29). Cells: place, day,
 * share, area, map, remarks.
 */
export const objectivesRows = (
  index: DatasetIndex,
  { from, to }: Pick<Scope, 'from' | 'to'>,
): readonly TableRow[] =>
  objectivesOf(index).flatMap((objective) =>
    objective.series.days.flatMap((day, row) =>
      day >= from && day <= to ? [tableRow(index, objective, row)] : [],
    ),
  )

function tableRow(index: DatasetIndex, objective: Objective, row: number): TableRow {
  const { iso, name, series, mappers, early } = objective
  const day = isoDay(series.days[row] ?? NaN)
  const isByDefinition = series.byDefinition[row] ?? false
  const mapper = mappers[row] ?? null
  const record = writeRecordRef({ kind: 'oblast', iso, day })
  return {
    key: `objective ${record}`,
    record,
    cells: [
      name,
      sayDayShort(day),
      sayPct({ pct: series.occupiedPct[row] ?? NaN, isByDefinition }),
      sayAreaLabel(series.occupiedKm2[row] ?? NaN),
      mapper === null ? '' : mapperLabel(index, mapper),
      isByDefinition ? 'by definition' : early[row] ? 'map still being built' : '',
    ],
  }
}
