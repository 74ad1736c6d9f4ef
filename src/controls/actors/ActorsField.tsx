import { useMemo } from 'react'
import { actorChoices } from '../../domain/choices'
import { toggled } from '../../domain/filters'
import { CheckList } from '../CheckList'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { Popover } from '../popover/Popover'
import { Weighed } from '../Weighed'
import { ActorChips } from './ActorChips'

/** Chips for the parties and those who speak most; the others under "N more" (rule R10). */
export function ActorsField(props: ControlProps) {
  const { index, filters, actions } = props
  const { chips, more } = useMemo(() => actorChoices(index), [index])
  const chosen = more.filter((actor) => filters.actors.includes(actor.id)).length
  return (
    <div className={parts['chips']}>
      <ActorChips {...props} actors={chips} />
      {more.length > 0 && (
        <Popover
          label="More actors"
          trigger={<Weighed text={`${more.length} more`} />}
          {...(chosen > 0 ? { triggerName: `${more.length} more, ${chosen} chosen` } : {})}
          triggerClass={chosen > 0 ? parts['on'] : undefined}
        >
          {() => (
            <CheckList
              legend="Fewer than ten statements"
              options={more}
              checked={filters.actors}
              onToggle={(id) => actions.pick({ actors: toggled(filters.actors, id) })}
            />
          )}
        </Popover>
      )}
    </div>
  )
}
