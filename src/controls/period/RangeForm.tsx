import { useState } from 'react'
import { isoDay } from '../../domain/day'
import { samePeriod, type Period } from '../../domain/filters'
import { sayPicked } from '../../domain/period'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { DateField } from '../moment/DateField'
import styles from './RangeForm.module.css'

const ALL: Period = { from: null, to: null }

/** From and to, each a day or left open; what runs backwards is not taken over. */
export function RangeForm({ index, filters, actions }: ControlProps) {
  const [backwards, setBackwards] = useState<Period | null>(null)
  const shown = backwards ?? filters.time
  const bounds = { min: isoDay(index.firstDay), max: isoDay(index.lastDay) }

  function take(end: Partial<Period>): void {
    const time = { ...shown, ...end }
    const isBackwards = time.from !== null && time.to !== null && time.from > time.to
    setBackwards(isBackwards ? time : null)
    if (!isBackwards) actions.gesture({ time })
  }

  return (
    <div className={styles['form']}>
      <div className={styles['ends']}>
        <DateField
          label="From"
          value={shown.from}
          {...bounds}
          onDay={(from) => take({ from })}
          onDone={actions.endGesture}
        />
        <DateField
          label="To"
          value={shown.to}
          {...bounds}
          onDay={(to) => take({ to })}
          onDone={actions.endGesture}
        />
      </div>
      <p className={parts['note']} aria-live="polite">
        {backwards
          ? 'From lies after To: nothing is changed until they are in order.'
          : 'Both days count. An empty field reaches to the end of the data.'}
      </p>
      <button
        type="button"
        className={parts['text-button']}
        aria-disabled={samePeriod(filters.time, ALL)}
        onClick={() => {
          setBackwards(null)
          actions.pick({ time: ALL })
        }}
      >
        All data, {sayPicked(ALL, index)}
      </button>
    </div>
  )
}
