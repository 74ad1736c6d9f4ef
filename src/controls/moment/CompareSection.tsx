import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { MomentForm } from './MomentForm'

/** The moment compared with, in the sheet. */
export function CompareSection({ index, filters, actions }: ControlProps) {
  return (
    <>
      <MomentForm
        index={index}
        day={filters.vs}
        onPick={(vs) => actions.pick({ vs })}
        onType={(vs) => actions.gesture({ vs })}
        onTyped={actions.endGesture}
        isCompact
      />
      <button
        type="button"
        className={parts['text-button']}
        aria-disabled={filters.vs === null}
        onClick={() => actions.pick({ vs: null })}
      >
        No comparison
      </button>
    </>
  )
}
