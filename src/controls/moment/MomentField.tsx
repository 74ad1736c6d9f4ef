import { sayDayShort } from '../../domain/words'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { Popover } from '../popover/Popover'
import { MomentForm } from './MomentForm'
import { StepButton } from './StepButton'
import { useSteps } from './use-steps'

/** The moment: a solid field that opens its choices (rules R5, R17). */
export function MomentField(props: ControlProps) {
  const { index, filters, actions } = props
  const steps = useSteps(props)
  const step = (at: typeof filters.at): void => actions.pick({ at })
  return (
    <Popover
      label="Moment"
      trigger={sayDayShort(filters.at)}
      triggerName={`Moment: ${sayDayShort(filters.at)}`}
      triggerClass={`${parts['field']} ${parts['solid']}`}
    >
      {(close) => (
        <>
          <MomentForm
            index={index}
            day={filters.at}
            onPick={(at) => {
              actions.pick({ at })
              close()
            }}
            onType={(at) => actions.gesture({ at })}
            onTyped={actions.endGesture}
          />
          <div className={parts['steps']}>
            <StepButton
              to="previous"
              day={steps.previous}
              onStep={step}
              className={parts['text-button']}
              isWorded
            />
            <StepButton
              to="next"
              day={steps.next}
              onStep={step}
              className={parts['text-button']}
              isWorded
            />
          </div>
        </>
      )}
    </Popover>
  )
}
