import { memo, useMemo, type ReactNode } from 'react'
import { ChartBox } from '../../ui/ChartBox'
import { onDemand, OnDemandPlace } from '../../ui/on-demand'
import { timeFrame, type TimeFrame } from '../../ui/time-axis'
import type { PanelBodyProps } from '../panel'
import { DaySurface } from './DaySurface'
import { HeldStrip } from './HeldStrip'
import { HoverReadout } from './HoverReadout'
import { MarkKey } from './MarkKey'
import { Overview } from './Overview'
import { Overlay } from './Overlay'
import { PlainChart } from './PlainChart'
import { plotOf, type Plot } from './plot'
import styles from './Territory.module.css'
import type { TerritoryView } from './territory-view'

const territoryChart = onDemand(async () => (await import('./territory-chart')).TerritoryChart)

/** The two moments in words, the chart, its strip across the border, and the strip of everything. */
export function TerritoryBody(props: PanelBodyProps<TerritoryView>) {
  const { compared } = props.view
  return (
    <>
      {compared !== null && <p className={styles['compared']}>{compared}</p>}
      <ChartBox>{(width) => <Drawing {...props} width={width} />}</ChartBox>
    </>
  )
}

interface DrawingProps extends PanelBodyProps<TerritoryView> {
  readonly width: number
}

const Drawing = memo(function Drawing({ view, actions, width }: DrawingProps) {
  const { drawing } = view
  const { from, to } = drawing
  const frame = useMemo(() => timeFrame(from, to, width), [from, to, width])
  const plot = plotOf(frame.form)
  const chart = { drawing, frame, plot }
  const over = { view, actions, frame, plot }
  return (
    <>
      <OnDemandPlace
        title="Territorial control: chart"
        of={territoryChart}
        resetKey={view}
        fallback={<Layers {...over} chart={<PlainChart {...chart} />} />}
      >
        <Layers {...over} chart={<territoryChart.Component {...chart} />} />
      </OnDemandPlace>
      <MarkKey items={view.key} left={frame.left} />
      {view.held && (
        <HeldStrip held={view.held} view={view} actions={actions} frame={frame} plot={plot} />
      )}
      <Overview overview={view.overview} period={drawing} actions={actions} frame={frame} />
      <p className="hidden-text">
        The strip shows all data. Drag its ends to choose a period, or its middle to move it.
      </p>
    </>
  )
})

interface LayersProps extends PanelBodyProps<TerritoryView> {
  readonly frame: TimeFrame
  readonly plot: Plot
  readonly chart: ReactNode
}

/** The chart below, what moves with the moment over it, and what moves with the pointer on top. */
function Layers({ chart, ...over }: LayersProps) {
  return (
    <DaySurface frame={over.frame} actions={over.actions}>
      {chart}
      <Overlay {...over} />
      <HoverReadout {...over} />
    </DaySurface>
  )
}
