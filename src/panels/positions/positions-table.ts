import type { Position } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import { isChosen } from '../../domain/filters'
import { stateOfPlay, type IssuePlay, type MomentPlay } from '../../domain/play'
import { changeMark, gradeOf, sayAge, sayApart, sayStance } from '../../domain/statement-words'
import type { TableColumn, TableRow, TableView } from '../../domain/table'
import { sayCount, sayDated, sayDay, sayNumber, saySigned } from '../../domain/words'
import { distanceView, type DistanceView } from './distance-view'
import { historyView, type HistoryScope } from './history-view'
import type { PositionsScope } from './positions-view'
import { partyHeads, type StateScope } from './state-of-play-view'
import { saySources } from './statement-view'

export const COLUMNS: readonly TableColumn[] = [
  { label: 'On' },
  { label: 'Issue' },
  { label: 'Actor' },
  { label: 'Stance', numeric: true },
  { label: 'Statement', isProse: true },
  { label: 'Step on the axis', isProse: true },
  { label: 'Said', isProse: true },
  { label: 'Confidence' },
  { label: 'Sources' },
]

/** What is in force at each moment, or what was said in the period, then the distance (rule R29). */
export function positionsTable(index: DatasetIndex, scope: PositionsScope): TableView {
  const distance = distanceView(index, scope)
  if (scope.positionsView === 'state') return stateTable(index, scope, distance)
  const { statements } = historyView(index, scope)
  return historyTable(index, { scope, statements }, distance)
}

/** Every issue with both parties and the others in force at each moment, then the distance (R29). */
function stateTable(index: DatasetIndex, scope: StateScope, distance: DistanceView): TableView {
  const plays = stateOfPlay(index, scope)
  return {
    caption: `Positions in force on ${[...new Set(plays.flatMap((play) => play.moments.map((moment) => sayDay(moment.day))))].join(' and ')}`,
    columns: COLUMNS,
    rows: [
      ...plays.flatMap((play) =>
        play.moments.flatMap((moment) => momentRows(index, scope, { play, moment })),
      ),
      ...distanceRows(distance),
    ],
  }
}

/** All statements of the period, newest first, then the distance (rules R15, R29). */
function historyTable(
  index: DatasetIndex,
  { scope, statements }: { scope: HistoryScope; statements: readonly Position[] },
  distance: DistanceView,
): TableView {
  return {
    caption: `Statements between ${sayDay(scope.from)} and ${sayDay(scope.to)}`,
    columns: COLUMNS,
    rows: [
      ...statements.map((position) =>
        positionRow(index, position, { on: sayDated(position), said: sayDated(position) }),
      ),
      ...distanceRows(distance),
    ],
  }
}

interface Cell {
  readonly play: IssuePlay
  readonly moment: MomentPlay
}

function momentRows(
  index: DatasetIndex,
  scope: StateScope,
  { play, moment }: Cell,
): readonly TableRow[] {
  const on = sayDay(moment.day)
  const heads = partyHeads(index, scope.actors)
  const issue = play.issue.label
  const party = (nth: 0 | 1, position: Position | null): TableRow => {
    const { label, isInView } = heads[nth]
    if (isInView && position) return inForceRow(index, position, moment)
    const text = isInView ? 'no statement found' : 'not in view'
    return emptyRow(`${play.issue.id}-${moment.day}-${nth}`, [on, issue, label, '', text])
  }
  const apart = play.issue.scored
    ? (sayApart(heads.every((head) => head.isInView) ? moment.distance : null) ?? 'no distance')
    : 'procedural, not scored'
  return [
    party(0, moment.low),
    party(1, moment.high),
    emptyRow(`${play.issue.id}-${moment.day}-apart`, [on, issue, 'Distance', '', apart]),
    ...moment.others.map((position) => inForceRow(index, position, moment)),
    ...silentActors(index, scope, moment).map((label) =>
      emptyRow(`${play.issue.id}-${moment.day}-${label}`, [
        on,
        issue,
        label,
        '',
        'no statement found',
      ]),
    ),
  ]
}

/** Actors picked by the reader that have said nothing on the issue by then. */
const silentActors = (
  index: DatasetIndex,
  { actors }: StateScope,
  { others }: MomentPlay,
): readonly string[] =>
  index.dataset.actors
    .filter(
      (actor) =>
        actors.length > 0 &&
        isChosen(actors, actor.id) &&
        !index.parties.some((party) => party.actor === actor.id) &&
        !others.some((position) => position.actor === actor.id),
    )
    .map((actor) => actor.label)

function inForceRow(index: DatasetIndex, position: Position, { day }: MomentPlay): TableRow {
  const age = sayAge(position, day)
  const said = age === '' ? sayDated(position) : `${sayDated(position)}, ${age}`
  return positionRow(index, position, { on: sayDay(day), said })
}

export function positionRow(
  index: DatasetIndex,
  position: Position,
  { on, said }: { readonly on: string; readonly said: string },
): TableRow {
  const issue = index.issueById.get(position.issue)
  return {
    key: `${position.id} ${on}`,
    record: `position:${position.id}`,
    cells: [
      on,
      issue?.label ?? position.issue,
      index.actorById.get(position.actor)?.label ?? position.actor,
      sayStance(position.stance),
      position.summary,
      gradeOf(issue, position.stance),
      `${changeMark(index, position).word} ${said}`,
      position.confidence,
      saySources(index, position),
    ],
  }
}

export const emptyRow = (key: string, cells: readonly string[]): TableRow => ({
  key,
  cells: COLUMNS.map((_, nth) => cells[nth] ?? ''),
})

/** Each step of the distance line: its value holds until the next one. */
export const distanceRows = ({ steps, parties }: DistanceView): readonly TableRow[] =>
  steps.map((step) => {
    const means = parties.map(
      ({ label }, nth) => `${label} ${saySigned(step.means?.[nth] ?? 0, 2)}`,
    )
    const value = step.mean === null ? '' : sayNumber(step.mean, 2)
    const words = step.mean === null ? 'too few issues' : means.join(', ')
    return emptyRow(`distance-${step.day}`, [
      `from ${sayDay(step.day)}`,
      `Mean of ${sayCount(step.issueCount, 'scored issue')}`,
      'Distance',
      value,
      words,
    ])
  })
