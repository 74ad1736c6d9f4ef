import type { DatasetIndex } from '../../domain/dataset-index'
import { epochDay, isoDay, type EpochDay } from '../../domain/day'
import { sinceWords } from '../../domain/filter-words'
import { sayFlag } from '../../domain/record-flags'
import { writeRecordRef } from '../../domain/record-ref'
import type { Scope } from '../../domain/scope'
import type { TerritoryPoint } from '../../domain/series'
import type { TableRow, TableView } from '../../domain/table'
import { mapperLabel, shareOf } from '../../domain/territory'
import { isBeforeCount } from '../../domain/territory-count'
import { spreadKm2On } from '../../domain/territory-spread'
import { sayAreaLabel, sayDay, sayDayShort, sayShareLabel } from '../../domain/words'
import { publisherOf, sayStatedPct } from './published-words'

type TableScope = Pick<Scope, 'from' | 'to' | 'mappers' | 'since'>

/** Every row of the period, a day and mapper a row, and every single figure (rule R29). */
export function territoryTable(index: DatasetIndex, scope: TableScope): TableView {
  const since = scope.since === 'always' ? [] : [`Counted ${sinceWords(index)}, km²`]
  return {
    caption: `Occupied area by mapper, ${sayDay(scope.from)} to ${sayDay(scope.to)}. A day without a row has no value.`,
    columns: [
      { label: 'Day' },
      { label: 'Who' },
      { label: 'Area, km²', numeric: true },
      { label: `Share of ${index.meta.territory.place}`, numeric: true },
      ...since.map((label) => ({ label, numeric: true })),
      { label: 'Spread of the day, km²', numeric: true },
      { label: 'Remarks', isProse: true },
    ],
    rows: [...mapperRows(index, scope), ...pointRows(index, scope)]
      .sort((a, b) => a.day - b.day)
      .map((one) => one.row),
  }
}

interface DatedRow {
  readonly day: EpochDay
  readonly row: TableRow
}

const mapperRows = (index: DatasetIndex, scope: TableScope): readonly DatedRow[] =>
  scope.mappers.flatMap((mapper) => {
    const series = index.territoryByMapper.get(mapper)
    if (!series) return []
    const who = mapperLabel(index, mapper)
    return series.days.flatMap((day, row) => {
      if (day < scope.from || day > scope.to) return []
      const spreadKm2 = spreadKm2On(index, scope.mappers, day)
      const flags = series.flags[row] ?? []
      const words = flags.map((flag) => sayFlag(flag, index.meta.territory.units))
      return rowOf(index, scope, {
        day,
        who,
        record: writeRecordRef({ kind: 'territory', mapper, day: isoDay(day) }),
        km2: series.occupiedKm2[row] ?? null,
        share: null,
        spread: spreadKm2 === null ? '' : sayAreaLabel(spreadKm2),
        remarks: words.join('; '),
      })
    })
  })

const pointRows = (index: DatasetIndex, scope: TableScope): readonly DatedRow[] =>
  index.dataset.territoryPoints.flatMap((point) => {
    const day = epochDay(point.date)
    if (day < scope.from || day > scope.to) return []
    const pct = point.occupiedSharePct
    return rowOf(index, scope, {
      day,
      who: point.basis === 'published' ? publisherOf(index, point) : 'single figure',
      record: writeRecordRef({ kind: 'point', row: point.row }),
      km2: point.occupiedKm2,
      share: pct === null ? '' : sayStatedPct(pct),
      spread: '',
      remarks: sayPoint(point),
    })
  })

/** "published, peak, published area, 51,000 sq mi, ISW control; medium confidence" */
function sayPoint({ basis, label, definition, lowKm2, highKm2, confidence }: TerritoryPoint) {
  const range =
    lowKm2 === null || highKm2 === null || lowKm2 === highKm2
      ? []
      : [`${sayAreaLabel(lowKm2)} to ${sayAreaLabel(highKm2)} km²`]
  const doubt = confidence === 'high' ? [] : [`${confidence} confidence`]
  return [basis, ...(label === null ? [] : [label]), definition, ...range, ...doubt].join('; ')
}

interface Told {
  readonly day: EpochDay
  readonly who: string
  readonly record: string
  readonly km2: number | null
  /** As stated; null where it follows from the area. */
  readonly share: string | null
  readonly spread: string
  readonly remarks: string
}

function rowOf(index: DatasetIndex, { since }: TableScope, told: Told): readonly DatedRow[] {
  const { day, who, record, km2, share, spread, remarks } = told
  const { baselineKm2 } = index.meta.territory
  const isCounted = km2 !== null && !isBeforeCount(index, since, day)
  const counted = isCounted ? sayAreaLabel(km2 - baselineKm2) : 'no value'
  const cells = [
    sayDayShort(day),
    who,
    km2 === null ? 'not stated' : sayAreaLabel(km2),
    share ?? (km2 === null ? '' : sayShareLabel(shareOf(index, km2))),
    ...(since === 'always' ? [] : [counted]),
    spread,
    remarks,
  ]
  return [{ day, row: { key: record, record, cells } }]
}
