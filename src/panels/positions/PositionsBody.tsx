import { lazy, Suspense } from 'react'
import { ChartBox } from '../../ui/ChartBox'
import { formOf } from '../../ui/time-axis'
import type { PanelBodyProps } from '../panel'
import { DistanceChart } from './DistanceChart'
import styles from './PositionsBody.module.css'
import type { PositionsView } from './positions-view'
import { StateOfPlay } from './StateOfPlay'

/** With its virtual list a chunk of its own, loaded when it is first asked for. */
const History = lazy(async () => ({ default: (await import('./History')).History }))

/** The distance over time, and under it the chosen view of the statements. */
export function PositionsBody({ view, actions }: PanelBodyProps<PositionsView>) {
  return (
    <ChartBox>
      {(width) => {
        const form = formOf(width)
        return (
          <div data-form={form}>
            <DistanceChart view={view.distance} width={width} actions={actions} />
            {view.state && (
              <StateOfPlay view={view.state} form={form} onOpen={actions.openRecord} />
            )}
            {view.history && (
              <Suspense fallback={<p className={styles['wait']}>Loading the list of statements</p>}>
                <History
                  view={view.history}
                  parties={view.distance.parties}
                  form={form}
                  onOpen={actions.openRecord}
                />
              </Suspense>
            )}
          </div>
        )
      }}
    </ChartBox>
  )
}
