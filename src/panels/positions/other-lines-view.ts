import type { Actor, Position } from '../../domain/dataset'
import type { DatasetIndex } from '../../domain/dataset-index'
import type { EpochDay } from '../../domain/day'
import type { IssuePlay } from '../../domain/play'
import type { Scope } from '../../domain/scope'
import { sayDay } from '../../domain/words'
import { nothingSaid, saidView, type SayView } from './statement-view'

/** What one actor that is no party says on an issue: one statement, two where it has moved. */
export interface OtherLine {
  readonly actor: string
  readonly label: string
  readonly code: string
  readonly says: readonly SayView[]
}

type Picks = Pick<Scope, 'from' | 'actors'>

/** One line for each actor in force at a moment, and for each one picked that has said nothing. */
export function otherLines(
  index: DatasetIndex,
  scope: Picks,
  play: IssuePlay,
): readonly OtherLine[] {
  const lastDay = play.moments.at(-1)?.day
  if (lastDay === undefined) return []
  return othersInOrder(index).flatMap((actor) => {
    const said = saidBy(actor.id, play)
    if (said.length === 0 && !scope.actors.includes(actor.id)) return []
    const says = said.map(({ position, day }) =>
      saidView(index, position, { day, from: scope.from }),
    )
    const nothing = `no statement found on this issue by ${sayDay(lastDay)}`
    return [
      {
        actor: actor.id,
        label: actor.label,
        code: actor.shortLabel,
        says: says.length > 0 ? says : [nothingSaid(nothing)],
      },
    ]
  })
}

const othersInOrder = (index: DatasetIndex): readonly Actor[] =>
  index.dataset.actors
    .filter((actor) => !index.parties.some((party) => party.actor === actor.id))
    .toSorted((a, b) => a.order - b.order)

interface Said {
  readonly position: Position
  readonly day: EpochDay
}

/** The statements in force, each once, read on the last of the moments on which it holds. */
function saidBy(actor: string, play: IssuePlay): readonly Said[] {
  const said = new Map<string, Said>()
  for (const { day, others } of play.moments)
    for (const position of others)
      if (position.actor === actor) said.set(position.id, { position, day })
  return [...said.values()]
}
