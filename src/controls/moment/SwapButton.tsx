import type { IsoDay } from '../../domain/day'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { Icon } from '../Icon'

interface SwapButtonProps extends Pick<ControlProps, 'filters' | 'actions'> {
  readonly vs: IsoDay
}

/** The moment and its comparison change places: one entry of the history (rule U2). */
export function SwapButton({ filters, actions, vs }: SwapButtonProps) {
  return (
    <button
      type="button"
      className={parts['swap']}
      aria-label="Swap the two moments"
      title="Swap the two moments"
      onClick={() => actions.pick({ at: vs, vs: filters.at })}
    >
      <Icon name="swap" size={14} />
    </button>
  )
}
