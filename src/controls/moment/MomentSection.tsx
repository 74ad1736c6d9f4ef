import type { ControlProps } from '../control-props'
import { MomentForm } from './MomentForm'

/** The moment in the sheet. */
export function MomentSection({ index, filters, actions }: ControlProps) {
  return (
    <MomentForm
      index={index}
      day={filters.at}
      onPick={(at) => actions.pick({ at })}
      onType={(at) => actions.gesture({ at })}
      onTyped={actions.endGesture}
      isCompact
    />
  )
}
