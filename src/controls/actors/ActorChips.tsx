import { chipText } from '../../domain/choices'
import type { Actor } from '../../domain/dataset'
import { toggled } from '../../domain/filters'
import { PartyMark } from '../../ui/PartyMark'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { Weighed } from '../Weighed'

interface ActorChipsProps extends ControlProps {
  readonly actors: readonly Actor[]
  /** Whole labels in place of short ones. */
  readonly isWide?: boolean
}

/** One toggle button an actor; a party's carries its mark (rules R8, R10). */
export function ActorChips(props: ActorChipsProps) {
  const { index, filters, actions, actors, isWide = false } = props
  return actors.map((actor) => {
    const party = index.parties.find((one) => one.actor === actor.id)
    const text = isWide ? actor.label : chipText(actor)
    return (
      <button
        key={actor.id}
        type="button"
        className={parts['chip']}
        aria-pressed={filters.actors.includes(actor.id)}
        aria-label={actor.label}
        title={text === actor.label ? undefined : actor.label}
        onClick={() => actions.pick({ actors: toggled(filters.actors, actor.id) })}
      >
        {party && <PartyMark party={party} />}
        <Weighed text={text} />
      </button>
    )
  })
}
