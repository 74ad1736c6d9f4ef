import { defaultPair } from '../../domain/moment-pair'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { MomentForm } from './MomentForm'
import { SwapButton } from './SwapButton'

/** The moment compared with, in the sheet. */
export function CompareSection({ index, filters, actions }: ControlProps) {
  const { vs } = filters
  const pair = defaultPair(index)
  return (
    <>
      <MomentForm
        index={index}
        day={vs}
        onPick={(day) => actions.pick({ vs: day })}
        onType={(day) => actions.gesture({ vs: day })}
        onTyped={actions.endGesture}
        isCompact
      />
      <div className={parts['steps']}>
        <button
          type="button"
          className={parts['text-button']}
          aria-disabled={vs === null}
          onClick={() => actions.pick({ vs: null })}
        >
          No comparison
        </button>
        {vs !== null && <SwapButton {...{ filters, actions, vs }} />}
      </div>
      {pair && (
        <button
          type="button"
          className={parts['text-button']}
          onClick={() => actions.pick({ at: pair.at, vs: pair.vs })}
        >
          {pair.label}
        </button>
      )}
    </>
  )
}
