import { useCallback } from 'react'
import { ChartBox } from '../../ui/ChartBox'
import type { PanelBodyProps } from '../panel'
import type { EventMarkView, EventsView } from './events-view'
import { EventsStrip } from './EventsStrip'
import styles from './Events.module.css'

/** The strip of events in the width of its container, what lies between the moments, how far they reach. */
export function EventsBody({ view, actions }: PanelBodyProps<EventsView>) {
  const pick = useCallback(
    ({ day, record }: EventMarkView) => actions.pick({ at: day, record }),
    [actions],
  )
  return (
    <div className={styles['body']}>
      <ChartBox>{(width) => <EventsStrip view={view} width={width} onPick={pick} />}</ChartBox>
      {view.between !== null && <p className={styles['between']}>{view.between}</p>}
      {view.reach !== null && <p className={styles['reach']}>{view.reach}</p>}
    </div>
  )
}
