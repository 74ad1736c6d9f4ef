import { useCallback } from 'react'
import { ChartBox } from '../../ui/ChartBox'
import type { PanelBodyProps } from '../panel'
import type { EventMarkView, EventsView } from './events-view'
import { EventsStrip } from './EventsStrip'
import styles from './Events.module.css'

/** The strip of events in the width of its container, and how far the events reach. */
export function EventsBody({ view, actions }: PanelBodyProps<EventsView>) {
  const pick = useCallback(
    ({ day, record }: EventMarkView) => actions.pick({ at: day, record }),
    [actions],
  )
  return (
    <div className={styles['body']}>
      <ChartBox>{(width) => <EventsStrip view={view} width={width} onPick={pick} />}</ChartBox>
      {view.reach !== null && <p className={styles['reach']}>{view.reach}</p>}
    </div>
  )
}
