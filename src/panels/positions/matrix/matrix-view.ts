import type { Actor } from '../../../domain/dataset'
import type { DatasetIndex } from '../../../domain/dataset-index'
import { epochDay, type EpochDay } from '../../../domain/day'
import { inForceOn, matrixActors, matrixRows, type MatrixRow } from '../../../domain/matrix'
import type { Lane } from '../../../domain/matrix-lane'
import { sayInForceSince } from '../../../domain/matrix-words'
import type { Scope } from '../../../domain/scope'
import { NO_STATEMENT, poleOf, sayApart } from '../../../domain/statement-words'
import { sayDay, sayDayShort, sayList } from '../../../domain/words'
import { POSITIONS_READS, sayReached, sharedView, type PositionsView } from '../positions-view'
import { entrySayer, type SayEntry } from './matrix-entry'
import { matrixTakeaway } from './matrix-takeaway'

export const MATRIX_READS = [...POSITIONS_READS, 'matrixSort'] as const

export type MatrixScope = Pick<Scope, (typeof MATRIX_READS)[number]>

export interface MatrixView extends PositionsView {
  readonly matrix: MatrixDrawing
}

/** Issue x time: a lane per actor, a mark per statement (PRODUCT.md, Positions; VISUAL.md, 8). */
export interface MatrixDrawing extends Pick<Scope, 'from' | 'to' | 'at' | 'vs'> {
  /** The terms end here: what is carried further is marked as such (rule R33). */
  readonly reach: EpochDay
  readonly reachWords: string
  readonly sort: Scope['matrixSort']
  readonly actors: readonly LaneHead[]
  readonly rows: readonly IssueRow[]
  /** Cells of the longest lane. */
  readonly cellCount: number
  readonly say: SayEntry
}

export interface LaneHead {
  readonly id: string
  readonly label: string
  /** The letter of a party, the code of another actor. */
  readonly code: string
  readonly pole: -2 | 2 | null
}

export interface IssueRow {
  readonly id: string
  readonly label: string
  /** "moved 12", "3 apart" */
  readonly figures: readonly string[]
  readonly lanes: readonly LaneView[]
}

export interface LaneView {
  readonly lane: Lane | null
  /** Stands in a lane without a statement: "no statement found", "Russia not in view". */
  readonly silence: string | null
  /** What the actor has in force on a day: "29 March 2022: in force since 17 Mar 2022, 12 days". */
  readonly sayOn: (day: EpochDay) => string
}

export function matrixView(index: DatasetIndex, scope: MatrixScope): MatrixView {
  const { drawn, inTableOnly } = matrixActors(index, scope)
  const rows = matrixRows(index, scope, drawn)
  const reach = epochDay(index.meta.reach.terms)
  const shared = sharedView(index, scope)
  return {
    ...shared,
    definition: `${shared.definition} Below it a lane for each side on each issue: a mark is a statement, the line what stays in force.`,
    takeaway: matrixTakeaway(index, scope),
    note: `${sayOrder(scope)} ${sayWhoElse(scope, inTableOnly)} ${sayReached(index, scope)}`,
    matrix: {
      from: scope.from,
      to: scope.to,
      at: scope.at,
      vs: scope.vs,
      reach,
      reachWords: `terms end on ${sayDayShort(reach)}`,
      sort: scope.matrixSort,
      actors: drawn.map((actor) => laneHead(index, actor)),
      rows: rows.map((row) => issueRow(row, { drawn, reach, scope })),
      cellCount: Math.max(1, ...rows.flatMap(({ lanes }) => lanes.map(lengthOf))),
      say: entrySayer(index),
    },
  }
}

const lengthOf = (lane: Lane | null): number => lane?.entries.length ?? 0

const laneHead = (index: DatasetIndex, { id, label, shortLabel }: Actor): LaneHead => {
  const party = index.parties.find((one) => one.actor === id)
  return { id, label, code: party?.letter ?? shortLabel, pole: poleOf(index, id) }
}

interface RowParts {
  readonly drawn: readonly Actor[]
  readonly reach: EpochDay
  readonly scope: MatrixScope
}

const issueRow = (row: MatrixRow, { drawn, reach, scope }: RowParts): IssueRow => ({
  id: row.issue.id,
  label: row.issue.label,
  figures: [
    row.stepsMoved === 0 ? 'not moved' : `moved ${row.stepsMoved}`,
    row.issue.scored ? (sayApart(row.distance) ?? 'no distance') : 'not scored',
  ],
  lanes: row.lanes.map((lane, at) => laneView(lane, drawn[at]?.label ?? '', { reach, scope })),
})

function laneView(
  lane: Lane | null,
  actor: string,
  { reach, scope }: Pick<RowParts, 'reach' | 'scope'>,
): LaneView {
  const hidden = `${actor} not in view`
  if (lane === null) return { lane, silence: hidden, sayOn: () => hidden }
  const first = lane.entries[0]
  const silence = first ? null : NO_STATEMENT.word
  return {
    lane,
    silence,
    sayOn(day) {
      const entry = inForceOn(lane, day)
      const late = day > reach ? `, carried beyond the end of the terms on ${sayDay(reach)}` : ''
      if (entry) return `${sayDay(day)}: ${sayInForceSince(entry, day)}${late}`
      return `${sayDay(day)}: ${first ? `${NO_STATEMENT.word} before ${sayDay(first.date)}` : `${NO_STATEMENT.word} by ${sayDay(scope.to)}`}`
    },
  }
}

const ORDERS: Readonly<Record<Scope['matrixSort'], string>> = {
  issue: 'In the order of the codebook.',
  changed: 'Most steps moved in the period first.',
  distance: 'Furthest apart at the moment first.',
}

const sayOrder = ({ matrixSort }: MatrixScope): string =>
  `${ORDERS[matrixSort]} Moved: steps of both parties in the period, there and back; apart: their distance at the moment.`

function sayWhoElse({ actors }: MatrixScope, inTableOnly: readonly Actor[]): string {
  if (inTableOnly.length > 0)
    return `In the table only: ${sayList(inTableOnly.map((actor) => actor.label))}.`
  return actors.length === 0
    ? 'Choose up to three further actors to see them here; the table holds all.'
    : ''
}
