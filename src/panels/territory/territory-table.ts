import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type EpochDay } from '../../domain/day'
import { writeRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import type { TableRow, TableView } from '../../domain/table'
import { mapperLabel, shareOf } from '../../domain/territory'
import { sayDay, sayDayShort, sayNumber, sayShareLabel } from '../../domain/words'

type TableScope = Pick<Scope, 'from' | 'to' | 'mappers'>

/** Every row of the period, a day and mapper a row, then single figures (rule R29). */
export function territoryTable(index: DatasetIndex, scope: TableScope): TableView {
  return {
    caption: `Occupied area by mapper, ${sayDay(scope.from)} to ${sayDay(scope.to)}. A day without a row has no value.`,
    columns: [
      { label: 'Day' },
      { label: 'Mapper' },
      { label: 'Area, km²', numeric: true },
      { label: `Share of ${index.meta.territory.place}`, numeric: true },
      { label: 'Remarks' },
    ],
    rows: makeRows(index, scope),
  }
}

interface DatedRow {
  readonly day: EpochDay
  readonly row: TableRow
}

function makeRows(index: DatasetIndex, scope: TableScope): readonly TableRow[] {
  const rows = [...mapperRows(index, scope), ...pointRows(index, scope)]
  return rows.sort((a, b) => a.day - b.day).map((one) => one.row)
}

const mapperRows = (index: DatasetIndex, { from, to, mappers }: TableScope): readonly DatedRow[] =>
  mappers.flatMap((mapper) => {
    const series = index.territoryByMapper.get(mapper)
    if (!series) return []
    const label = mapperLabel(index, mapper)
    return series.days.flatMap((day, row) => {
      if (day < from || day > to) return []
      const areaKm2 = series.occupiedKm2[row] ?? NaN
      const record = writeRecordRef({ kind: 'territory', mapper, day: isoDay(day) })
      const remarks = (series.flags[row] ?? []).map((flag) => flag.replaceAll('_', ' ')).join(', ')
      return [{ day, row: tableRow(index, record, [sayDayShort(day), label, areaKm2, remarks]) }]
    })
  })

const pointRows = (index: DatasetIndex, { from, to }: TableScope): readonly DatedRow[] =>
  index.dataset.territoryPoints.flatMap((point) => {
    const day = epochDay(point.date)
    if (day < from || day > to) return []
    const record = writeRecordRef({ kind: 'point', row: point.row })
    const remarks = `${point.basis}: ${point.label ?? point.definition}`
    const cells = [sayDayShort(day), 'single figure', point.occupiedKm2, remarks] as const
    const row = tableRow(index, record, cells)
    const share = point.occupiedSharePct
    const stated = row.cells.with(3, share === null ? '' : `${sayNumber(share, 1)}%`)
    return [{ day, row: { ...row, cells: stated } }]
  })

function tableRow(
  index: DatasetIndex,
  record: string,
  [day, name, areaKm2, remarks]: readonly [string, string, number | null, string],
): TableRow {
  const area = areaKm2 === null ? 'not stated' : sayNumber(Math.round(areaKm2 / 100) * 100)
  const share = areaKm2 === null ? '' : sayShareLabel(shareOf(index, areaKm2))
  return { key: record, record, cells: [day, name, area, share, remarks] }
}
