import type { PanelActions } from '../panel'
import styles from './MonthSteps.module.css'
import type { OblastsView } from './oblasts-view'
import { sayStep } from './say-units'
import { usePlay } from './use-play'
import { useReducedMotion } from './use-reduced-motion'

interface MonthStepsProps {
  readonly view: Pick<OblastsView, 'at' | 'steps'>
  readonly actions: PanelActions
}

/** The moment, month by month along the dates of the table. */
export function MonthSteps({ view: { at, steps }, actions }: MonthStepsProps) {
  const play = usePlay(at, steps, actions)
  const isStill = useReducedMotion()
  const step = (to: 'previous' | 'next') => {
    const day = steps[to]
    return (
      <button
        type="button"
        aria-disabled={day === null}
        title={sayStep(to, day)}
        onClick={() => day !== null && actions.pick({ at: day })}
      >
        {to === 'previous' ? 'Previous month' : 'Next month'}
      </button>
    )
  }
  return (
    <div className={styles['steps']} role="group" aria-label="Month">
      {step('previous')}
      {step('next')}
      {isStill ? (
        <span>Not played, since your system asks for reduced motion.</span>
      ) : (
        <button
          type="button"
          data-play=""
          aria-disabled={steps.next === null && !play.isPlaying}
          onClick={() => {
            if (play.isPlaying) play.stop()
            else if (steps.next !== null) play.start()
          }}
        >
          {play.isPlaying ? 'Pause' : 'Play'}
        </button>
      )}
    </div>
  )
}
