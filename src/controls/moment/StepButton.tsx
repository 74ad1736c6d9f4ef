import type { IsoDay } from '../../domain/day'
import { sayDay } from '../../domain/words'
import { Icon } from '../Icon'

interface StepButtonProps {
  readonly to: 'previous' | 'next'
  /** Where it leads; null where there is no further change in the period. */
  readonly day: IsoDay | null
  readonly onStep: (day: IsoDay) => void
  readonly className?: string | undefined
  /** Whether the words stand beside the sign. */
  readonly isWorded?: boolean
}

/** One step to the nearest change (rule R17). At the end it stays in reach of the keyboard. */
export function StepButton({ to, day, onStep, className, isWorded = false }: StepButtonProps) {
  const name = to === 'previous' ? 'Previous change' : 'Next change'
  const icon = <Icon name={to === 'previous' ? 'back' : 'forward'} size={isWorded ? 12 : 16} />
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      aria-disabled={day === null}
      title={day === null ? `No ${to} change in this period` : `${name}: ${sayDay(day)}`}
      onClick={() => {
        if (day !== null) onStep(day)
      }}
    >
      {to === 'previous' && icon}
      {isWorded && <span>{name}</span>}
      {to === 'next' && icon}
    </button>
  )
}
