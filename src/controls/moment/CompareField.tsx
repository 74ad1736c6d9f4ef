import { sayDayShort } from '../../domain/words'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { Icon } from '../Icon'
import { Popover } from '../popover/Popover'
import { MomentForm } from './MomentForm'

/** The moment compared with: a dashed field with a cross, or the offer to compare (rule R5). */
export function CompareField({ index, filters, actions }: ControlProps) {
  const { vs } = filters
  return (
    <div className={parts['dashed']} data-empty={vs === null}>
      <Popover
        label="Compare with"
        trigger={vs === null ? 'Compare with…' : sayDayShort(vs)}
        {...(vs === null ? {} : { triggerName: `Compared with ${sayDayShort(vs)}` })}
        triggerClass={parts['dashed-day']}
      >
        {(close) => (
          <MomentForm
            index={index}
            day={vs}
            onPick={(day) => {
              actions.pick({ vs: day })
              close()
            }}
            onType={(day) => actions.gesture({ vs: day })}
            onTyped={actions.endGesture}
          />
        )}
      </Popover>
      {vs !== null && (
        <button
          type="button"
          className={parts['cross']}
          aria-label="Remove comparison"
          onClick={() => actions.pick({ vs: null })}
        >
          <Icon name="cross" size={11} />
        </button>
      )}
    </div>
  )
}
