import { defaultPair } from '../../domain/moment-pair'
import { sayDay } from '../../domain/words'
import type { ControlProps } from '../control-props'
import styles from './MomentLinks.module.css'

/** The named moments of the package, one click each, and the pair that it compares (rule R1). */
export function MomentLinks({ index, filters, actions }: ControlProps) {
  const pair = defaultPair(index)
  return (
    <div className={`wrap ${styles['row']}`} role="group" aria-label="Named moments">
      <span className={styles['name']}>Go to</span>
      {index.meta.moments.map((moment) => (
        <button
          key={moment.label}
          type="button"
          className={styles['moment']}
          title={sayDay(moment.day)}
          aria-pressed={moment.day === filters.at}
          onClick={() => actions.pick({ at: moment.day })}
        >
          {moment.label}
        </button>
      ))}
      {pair && (
        <button
          type="button"
          className={`${styles['moment']} ${styles['pair']}`}
          aria-pressed={pair.at === filters.at && pair.vs === filters.vs}
          onClick={() => actions.pick({ at: pair.at, vs: pair.vs })}
        >
          {pair.label}
        </button>
      )}
    </div>
  )
}
