import { Fragment } from 'react'
import type { PanelActions } from '../panel'
import styles from './Oblasts.module.css'
import type { UnitView } from './unit-view'

interface UnitReadoutProps {
  /** The unit that is named; null for none. */
  readonly unit: UnitView | null
  readonly actions: PanelActions
}

/** The unit under the pointer or the focus, each figure a click from its record. */
export function UnitReadout({ unit, actions }: UnitReadoutProps) {
  if (unit === null)
    return (
      <p className={styles['readout']} data-hint="">
        Choose a unit: the territory chart then shows it month by month.
      </p>
    )
  return (
    <p className={styles['readout']}>
      <b>{unit.name}</b>{' '}
      {unit.readings.map((reading, nth) => (
        <Fragment key={nth}>
          {nth > 0 && '; '}
          {typeof reading === 'string' ? (
            reading
          ) : (
            <>
              <button
                type="button"
                className="link"
                data-record={reading.record}
                onClick={() => actions.openRecord(reading.record)}
              >
                {reading.share}
              </button>
              {reading.about}
            </>
          )}
        </Fragment>
      ))}
      {unit.change !== '' && `; ${unit.change}`}.
    </p>
  )
}
