import { lazy, memo, Suspense, useMemo } from 'react'
import { ChartBox } from '../../ui/ChartBox'
import { timeFrame } from '../../ui/time-axis'
import type { PanelBodyProps } from '../panel'
import { DaySurface } from './DaySurface'
import { HeldStrip } from './HeldStrip'
import { HoverReadout } from './HoverReadout'
import { Overview } from './Overview'
import { Overlay } from './Overlay'
import { PlainChart } from './PlainChart'
import { plotOf } from './plot'
import styles from './Territory.module.css'
import type { TerritoryView } from './territory-view'

const TerritoryChart = lazy(() =>
  import('./territory-chart').then((chart) => ({ default: chart.TerritoryChart })),
)

/** The chart, its strip across the border, and the strip of everything. */
export function TerritoryBody(props: PanelBodyProps<TerritoryView>) {
  return <ChartBox>{(width) => <Drawing {...props} width={width} />}</ChartBox>
}

interface DrawingProps extends PanelBodyProps<TerritoryView> {
  readonly width: number
}

const Drawing = memo(function Drawing({ view, actions, width }: DrawingProps) {
  const { drawing } = view
  const { from, to } = drawing
  const frame = useMemo(() => timeFrame(from, to, width), [from, to, width])
  const plot = plotOf(frame.form)
  return (
    <>
      <DaySurface frame={frame} actions={actions}>
        <Suspense fallback={<PlainChart drawing={drawing} frame={frame} plot={plot} />}>
          <TerritoryChart drawing={drawing} frame={frame} plot={plot} />
        </Suspense>
        <Overlay view={view} actions={actions} frame={frame} plot={plot} />
        <HoverReadout view={view} frame={frame} plot={plot} />
      </DaySurface>
      {view.held && (
        <HeldStrip held={view.held} view={view} actions={actions} frame={frame} plot={plot} />
      )}
      <Overview overview={view.overview} period={drawing} actions={actions} frame={frame} />
      <p className={styles['hint']}>
        The strip shows all data. Drag its ends to choose a period, or its middle to move it.
      </p>
    </>
  )
})
