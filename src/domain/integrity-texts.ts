import type { Dataset } from './dataset'
import type { Report } from './integrity-report'

const GRADES = '-2,-1,0,1,2'

/** Actors, issues, positions, events, sources and the glossary. */
export function checkTexts(dataset: Dataset, report: Report): void {
  const { actors, issues, positions, events, sources } = dataset
  for (const [table, rows] of Object.entries({ actors, issues, positions, events, sources }))
    report.unique(
      table,
      'id',
      rows.map((row) => row.id),
    )
  report.unique(
    'glossary',
    'term',
    dataset.glossary.map((entry) => entry.term),
  )
  checkIssues(dataset, report)
  checkPositions(dataset, report)
  checkEvents(dataset, report)
}

function checkIssues({ issues }: Dataset, report: Report): void {
  issues.forEach(({ id, axis }, row) => {
    const grades = axis.map((grade) => grade.stance).join()
    if (grades !== GRADES)
      report.fault(
        { table: 'issues', row, id },
        { field: 'axis', value: grades },
        'five grades, from -2 to 2',
      )
  })
}

function checkPositions({ positions, events }: Dataset, report: Report): void {
  const table = 'positions'
  report.allRefer(positions, { table, field: 'actor', target: 'actors' }, (row) => row.actor)
  report.allRefer(positions, { table, field: 'issue', target: 'issues' }, (row) => row.issue)
  const sources = { table, field: 'sourceIds', target: 'sources' } as const
  report.allRefer(positions, sources, (row) => row.sourceIds)
  const triggers = { table, field: 'triggerEventId', target: 'events' } as const
  report.allRefer(positions, triggers, (row) => row.triggerEventId)
  const starts = new Map(events.map((event) => [event.id, event.date]))
  positions.forEach(({ id, date, triggerEventId: value }, row) => {
    const start = value === null ? undefined : starts.get(value)
    if (start !== undefined && start > date)
      report.fault(
        { table, row, id },
        { field: 'triggerEventId', value },
        `an event on or before ${date}: it starts on ${start}`,
      )
  })
}

function checkEvents({ events }: Dataset, report: Report): void {
  const table = 'events'
  report.allRefer(events, { table, field: 'actors', target: 'actors' }, (row) => row.actors)
  report.allRefer(events, { table, field: 'sourceIds', target: 'sources' }, (row) => row.sourceIds)
  events.forEach(({ id, date, endDate, key, label }, row) => {
    if (endDate !== null)
      report.notBefore({ table, row, id }, { field: 'endDate', value: endDate }, date)
    if (key && label === null)
      report.fault(
        { table, row, id },
        { field: 'label', value: null },
        'text, as a key event needs',
      )
  })
}
