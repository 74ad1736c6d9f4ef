import type { HeldByOtherPoint, Indicator } from '../../domain/series'
import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import { isoDay } from '../../domain/day'
import { sayHeldClaim } from '../../domain/held-claims'
import { restsOn, type DayRun, type MonthRun } from '../../domain/record-rests-on'
import { actorLabel, sayPublished, sayStoredKm2 } from '../../domain/record-words'
import { findRecord, writeRecordRef } from '../../domain/record-ref'
import { sayKind } from '../../domain/record-sources'
import { mapperLabel } from '../../domain/territory'
import { sayCount, sayDay, sayMonth } from '../../domain/words'
import { claimItem, eventItem, statementOnIssue } from './link-items'
import {
  PLAIN,
  rowOf,
  textRow,
  type RecordItem,
  type RecordRow,
  type RecordView,
} from './record-view'

/** A source with all its fields, and everything that rests on it. */
export function sourceRecord(
  index: DatasetIndex,
  { id }: { readonly id: string },
): RecordView | null {
  const source = index.sourceById.get(id)
  if (!source) return null
  const given = (label: string, text: string | null): readonly RecordRow[] =>
    text === null ? [] : [textRow(label, text)]
  return {
    ...PLAIN,
    kindLine: `Source · ${sayKind(source.kind)}`,
    title: source.title,
    rows: [
      ...given('Publisher', source.publisher),
      ...given('Author', source.author),
      ...given('Published', source.published && sayPublished(source.published)),
      source.url === null
        ? textRow('Address', 'no page')
        : { label: 'Address', items: [{ text: source.url, href: source.url }] },
      ...(source.partisan
        ? [textRow('Partisan', 'a state or campaigning outlet, or an official body')]
        : []),
      ...(source.copy
        ? [textRow('Copy', 'a copy, digest or reprint of another agency’s story')]
        : []),
      ...given('Licence', source.licence),
      ...given('Note', source.note),
      textRow('Role', source.role === 'cited' ? 'cited by records' : 'named for its licence'),
      ...restingRows(index, id),
    ],
    sources: null,
    reach: `Sources were compiled on ${sayDay(index.meta.compiled)}; excerpts were read, not whole pages. Links may have moved.`,
  }
}

function restingRows(index: DatasetIndex, id: string): readonly RecordRow[] {
  const found = restsOn(index, id)
  const counted = (name: string, items: readonly RecordItem[]): readonly RecordRow[] =>
    rowOf(items.length > 1 ? `${name} (${String(items.length)})` : name, items).map((one) => ({
      ...one,
      shown: SHOWN,
    }))
  const rows = [
    ...counted(
      'Positions',
      found.positions.map((one) => statementOnIssue(index, one)),
    ),
    ...counted('Events', found.events.map(eventItem)),
    ...counted('Claims', found.claims.map(claimItem)),
    ...counted(
      'Single figures',
      found.points.map((one) => ({
        text: `${sayDay(one.date)}: ${one.label ?? one.definition}`,
        record: writeRecordRef({ kind: 'point', row: one.row }),
      })),
    ),
    ...counted(
      'Daily rows',
      found.runs.map((run) => runItem(index, run)),
    ),
    ...counted(
      'Claims of area',
      found.heldPoints.map((point) => heldItem(index, point)),
    ),
    ...counted(
      'Monthly values',
      found.monthly.map((run) => monthItem(index, run)),
    ),
    ...counted(
      'Indicators',
      found.indicators
        .filter((one) => found.monthly.every((run) => run.indicator !== one.id))
        .map((one) => ({ text: one.label, ...latestRecord(index, one, null) })),
    ),
  ]
  return rows.length > 0 ? rows : [textRow('Rests on it', 'no record')]
}

/** Rows of a list shown before it is folded: most sources have fewer. */
const SHOWN = 8

/** A claim about the area held across the border, opening the day it is made for (rule H2). */
function heldItem(index: DatasetIndex, point: HeldByOtherPoint): RecordItem {
  const record = writeRecordRef({ kind: 'kursk', day: point.date })
  const text =
    point.kind === 'published'
      ? sayHeldClaim(index, point)
      : `${sayDay(point.date)}: ${point.areaKm2 === null ? 'no area' : sayStoredKm2(point.areaKm2)}, ${point.basis}`
  return { text, ...(findRecord(record, index) === null ? {} : { record }) }
}

function runItem(index: DatasetIndex, { table, series, count, first, last }: DayRun): RecordItem {
  const days = `${sayCount(count, 'row')}, ${sayDay(first)} to ${sayDay(last)}`
  return {
    text: `${runName(index, table, series)}: ${days}`,
    record: runRecord(table, series, last),
  }
}

function runName(index: DatasetIndex, table: DayRun['table'], series: string): string {
  if (table === 'territory') return mapperLabel(index, series)
  if (table === 'oblast') return index.oblastByIso.get(series)?.name ?? series
  return index.meta.territory.heldByOther.place
}

function runRecord(table: DayRun['table'], series: string, last: EpochDay): string {
  const day = isoDay(last)
  if (table === 'territory') return writeRecordRef({ kind: 'territory', mapper: series, day })
  if (table === 'oblast') return writeRecordRef({ kind: 'oblast', iso: series, day })
  return writeRecordRef({ kind: 'kursk', day })
}

function monthItem(index: DatasetIndex, run: MonthRun): RecordItem {
  const indicator = index.indicatorById.get(run.indicator)
  const whose = index.actorById.has(run.side) ? ` (${actorLabel(index, run.side)})` : ''
  const months = `${sayCount(run.count, 'value')}, ${sayMonth(run.first)} to ${sayMonth(run.last)}`
  return {
    text: `${indicator?.label ?? run.indicator}${whose}: ${months}`,
    ...(indicator ? latestRecord(index, indicator, run) : {}),
  }
}

/** The latest month of the index that a run reaches, read for a side that uses the indicator. */
function latestRecord(
  index: DatasetIndex,
  { id, direction }: Indicator,
  run: MonthRun | null,
): { readonly record?: string } {
  const { firstMonth, lastMonth } = index.meta.index
  const month = run === null || run.last > lastMonth ? lastMonth : run.last
  const users = index.parties.filter((party) => (direction[party.actor] ?? 0) !== 0)
  const party = users.find((one) => one.actor === run?.side) ?? users[0]
  if (!party || month < firstMonth) return {}
  return { record: writeRecordRef({ kind: 'indicator', id, side: party.actor, month }) }
}
