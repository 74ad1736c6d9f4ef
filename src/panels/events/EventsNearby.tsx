import { useEffect, useRef } from 'react'
import type { EventMarkView } from './events-view'
import type { StripLayout } from './strip-layout'
import type { Nearby } from './use-strip-pointer'
import styles from './Events.module.css'

interface EventsNearbyProps {
  readonly near: Nearby
  readonly layout: StripLayout
  readonly onPick: (mark: EventMarkView) => void
  readonly onClose: () => void
}

/** After a tap: the events within 44 px as a list with rows for a finger (rule R22). */
export function EventsNearby({ near, layout, onPick, onClose }: EventsNearbyProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [near])
  const share = (near.x / layout.frame.width) * 100
  return (
    <div
      ref={box}
      className={styles['nearby']}
      role="dialog"
      aria-label="Events near the tap"
      tabIndex={-1}
      style={{ left: near.x, transform: `translateX(${(-share).toFixed(2)}%)` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <p className={styles['nearby-head']}>
        {near.marks.length === 0 ? 'No event here' : 'Events here'}
        <button type="button" className="link" onClick={onClose}>
          Close
        </button>
      </p>
      <ul>
        {near.marks.map(({ mark }) => (
          <li key={mark.record}>
            <button type="button" onClick={() => onPick(mark)}>
              <span>{mark.dates}</span> {mark.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
