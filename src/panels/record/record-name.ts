import type { DatasetIndex } from '../../domain/dataset-index'
import { shortName } from '../../domain/events-words'
import { readRecordRef } from '../../domain/record-ref'
import { actorLabel } from '../../domain/record-words'
import { mapperLabel } from '../../domain/territory'
import { sayDated, sayDayShort, sayMonthShort } from '../../domain/words'

/** What a record is called where a line has to do: "Position: Ukraine on Crimea, 29 Mar 2022". */
export function recordName(index: DatasetIndex, record: string): string {
  const ref = readRecordRef(record)
  switch (ref?.kind) {
    case 'position':
      return `Position: ${statementName(index, ref.id)}`
    case 'compare':
      return `Two texts: ${statementName(index, ref.one)}`
    case 'event': {
      const event = index.eventById.get(ref.id)
      return `Event: ${event ? shortName(event) : ref.id}`
    }
    case 'claim':
      return `Claim ${String(index.claimById.get(ref.id)?.order ?? ref.id)}`
    case 'source':
      return `Source: ${index.sourceById.get(ref.id)?.title ?? ref.id}`
    case 'territory':
      return `Territory: ${mapperLabel(index, ref.mapper)}, ${sayDayShort(ref.day)}`
    case 'oblast':
      return `Territory: ${index.oblastByIso.get(ref.iso)?.name ?? ref.iso}, ${sayDayShort(ref.day)}`
    case 'kursk':
      return `Territory: ${index.meta.territory.heldByOther.place}, ${sayDayShort(ref.day)}`
    case 'point':
      return pointName(index, ref.row)
    case 'indicator':
      return `Indicator: ${index.indicatorById.get(ref.id)?.label ?? ref.id}, ${sayMonthShort(ref.month)}`
    case undefined:
      return record
  }
}

function statementName(index: DatasetIndex, id: string): string {
  const position = index.positionById.get(id)
  if (!position) return id
  const issue = index.issueById.get(position.issue)?.label ?? position.issue
  return `${actorLabel(index, position.actor)} on ${issue}, ${sayDated(position)}`
}

function pointName(index: DatasetIndex, row: number): string {
  const point = index.dataset.territoryPoints.find((one) => one.row === row)
  return `Figure: ${point?.label ?? (point ? sayDayShort(point.date) : String(row))}`
}
