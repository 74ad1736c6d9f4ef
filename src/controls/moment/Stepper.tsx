import { sayDay } from '../../domain/words'
import type { ControlProps } from '../control-props'
import { StepButton } from './StepButton'
import styles from './Stepper.module.css'
import { useSteps } from './use-steps'

interface StepperProps extends ControlProps {
  /** The date was pressed: its choices are asked for. */
  readonly onDate: () => void
}

/** The moment on a phone: previous change, date, next change (rule R17). */
export function Stepper({ onDate, ...props }: StepperProps) {
  const { filters, actions } = props
  const steps = useSteps(props)
  return (
    <div className={styles['stepper']} role="group" aria-label="Moment">
      <StepButton to="previous" day={steps.previous} onStep={(at) => actions.pick({ at })} />
      <button type="button" className={styles['date']} onClick={onDate}>
        {sayDay(filters.at)}
        {filters.vs !== null && <small>compared with {sayDay(filters.vs)}</small>}
      </button>
      <StepButton to="next" day={steps.next} onStep={(at) => actions.pick({ at })} />
    </div>
  )
}
