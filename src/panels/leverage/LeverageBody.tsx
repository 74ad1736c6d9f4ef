import type { PanelBodyProps } from '../panel'
import { Drivers } from './Drivers'
import { Gauge } from './Gauge'
import { History } from './History'
import styles from './Leverage.module.css'
import type { LeverageView } from './leverage-view'

type LeverageProps = PanelBodyProps<LeverageView>

/** The two moments in words, two gauges, their history, what they are made of, and what the panel must admit. */
export function LeverageBody({ view, actions }: LeverageProps) {
  return (
    <div className={styles['body']}>
      {view.compared !== null && <p className={styles['compared']}>{view.compared}</p>}
      <div className={styles['gauges']}>
        {view.gauges.map((gauge) => (
          <Gauge key={gauge.party.actor} gauge={gauge} />
        ))}
      </div>
      <p className={styles['note']}>
        {view.gaugeKey} A high index does not predict concessions: rising leverage can harden both
        sides.
      </p>
      <div className={styles['halves']}>
        <History history={view.history} actions={actions} />
        {view.drivers !== null && (
          <Drivers
            heading={view.driversHeading}
            drivers={view.drivers}
            sides={view.gauges}
            actions={actions}
          />
        )}
      </div>
    </div>
  )
}

/** "provisional" at the right of the head (VISUAL.md, 11). */
export function LeverageAside({ view }: LeverageProps) {
  return view.isProvisional ? <span className={styles['badge']}>provisional</span> : null
}

export function LeverageFoot({ view }: LeverageProps) {
  return (
    <div className={styles['foot']}>
      <details>
        <summary>What this index does not see</summary>
        <ul>
          {view.admissions.map((admission) => (
            <li key={admission}>{admission}</li>
          ))}
        </ul>
      </details>
      <p>{view.reach}</p>
    </div>
  )
}
