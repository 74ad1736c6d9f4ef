import { PartyMark } from '../../ui/PartyMark'
import styles from './StateOfPlay.module.css'
import type { PartyHead } from './state-of-play-view'

interface StateHeadProps {
  readonly parties: readonly [PartyHead, PartyHead]
}

/** Names of the columns and of the two ends of the axis between them. */
export function StateHead({ parties: [low, high] }: StateHeadProps) {
  return (
    <div className={styles['head']} aria-hidden="true">
      <div>
        <PartyMark party={low} /> {low.label}
      </div>
      <div className={styles['ends']}>
        <span>{low.axisEnd}</span>
        <span>{high.axisEnd}</span>
      </div>
      <div>
        <PartyMark party={high} /> {high.label}
      </div>
    </div>
  )
}
