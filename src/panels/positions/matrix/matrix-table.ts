import type { Actor } from '../../../domain/dataset'
import type { DatasetIndex } from '../../../domain/dataset-index'
import { statementsInPeriod } from '../../../domain/history'
import { matrixActors, matrixRows, type MatrixRow } from '../../../domain/matrix'
import { NO_STATEMENT } from '../../../domain/statement-words'
import type { TableRow, TableView } from '../../../domain/table'
import { sayDated, sayDay } from '../../../domain/words'
import { distanceView } from '../distance-view'
import { COLUMNS, distanceRows, emptyRow, positionRow } from '../positions-table'
import type { MatrixScope } from './matrix-view'

/**
 * Every statement of the selection (rule R29), issue by issue in the order of the drawing: of the
 * drawn actors with what was carried in and with their silence, then of all others.
 */
export function matrixTable(index: DatasetIndex, scope: MatrixScope): TableView {
  const { drawn } = matrixActors(index, scope)
  const rows = matrixRows(index, scope, drawn)
  const others = othersByIssue(index, scope, drawn)
  return {
    caption: `Statements between ${sayDay(scope.from)} and ${sayDay(scope.to)}, by issue and actor`,
    columns: COLUMNS,
    rows: [
      ...rows.flatMap((row) => [
        ...drawn.flatMap((actor, nth) => laneRows(index, row, { actor, nth })),
        ...(others.get(row.issue.id) ?? []),
      ]),
      ...distanceRows(distanceView(index, scope)),
    ],
  }
}

interface LaneOf {
  readonly actor: Actor
  readonly nth: number
}

function laneRows(
  index: DatasetIndex,
  { issue, lanes }: MatrixRow,
  { actor, nth }: LaneOf,
): readonly TableRow[] {
  const lane = lanes[nth] ?? null
  const silence = lane === null ? 'not in view' : NO_STATEMENT.word
  if (lane === null || lane.entries.length === 0)
    return [emptyRow(`${issue.id}-${actor.id}`, ['', issue.label, actor.label, '', silence])]
  return lane.entries.map((entry, at) => {
    const on = sayDated(entry)
    const carried = lane.isCarriedIn && at === 0 ? ', before the period, in force at its start' : ''
    return positionRow(index, entry, { on, said: on + carried })
  })
}

/** What actors without a lane said in the period, oldest first as in the lanes. */
function othersByIssue(
  index: DatasetIndex,
  scope: MatrixScope,
  drawn: readonly Actor[],
): ReadonlyMap<string, readonly TableRow[]> {
  const ids = new Set(drawn.map((actor) => actor.id))
  const rows = new Map<string, TableRow[]>()
  for (const position of statementsInPeriod(index, scope).toReversed()) {
    if (ids.has(position.actor)) continue
    const own = rows.get(position.issue) ?? []
    const on = sayDated(position)
    own.push(positionRow(index, position, { on, said: on }))
    rows.set(position.issue, own)
  }
  return rows
}
