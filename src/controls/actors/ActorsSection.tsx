import { useMemo } from 'react'
import { actorChoices } from '../../domain/choices'
import { toggled } from '../../domain/filters'
import { CheckList } from '../CheckList'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { ActorChips } from './ActorChips'

/** All actors at once, for the sheet. */
export function ActorsSection(props: ControlProps) {
  const { index, filters, actions } = props
  const { chips, more } = useMemo(() => actorChoices(index), [index])
  return (
    <>
      <div className={parts['chips']}>
        <ActorChips {...props} actors={chips} isWide />
      </div>
      {more.length > 0 && (
        <details className={parts['more']}>
          <summary>{more.length} more</summary>
          <CheckList
            legend="Fewer than ten statements"
            options={more}
            checked={filters.actors}
            onToggle={(id) => actions.pick({ actors: toggled(filters.actors, id) })}
          />
        </details>
      )}
    </>
  )
}
