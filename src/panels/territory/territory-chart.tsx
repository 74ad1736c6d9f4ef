import { memo, useId } from 'react'
import {
  CartesianGrid,
  ComposedChart,
  ReferenceLine,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import type { TimeFrame } from '../../ui/time-axis'
import { AreaTickLabel, TimeTickLabel } from './AxisLabels'
import { SeriesLayers } from './SeriesLayers'
import type { Plot } from './plot'
import type { TerritoryDrawing } from './territory-drawing'
import styles from './territory-chart.module.css'

interface TerritoryChartProps {
  readonly drawing: TerritoryDrawing
  readonly frame: TimeFrame
  readonly plot: Plot
}

/**
 * Frame, axes, grid and base line by Recharts with explicit numeric domains, the series as paths of
 * our own in its coordinates (PERFORMANCE.md). It renders only when the drawing or the size changes:
 * the moment and the hovered day are drawn above it.
 */
export const TerritoryChart = memo(function TerritoryChart(props: TerritoryChartProps) {
  const { drawing, frame, plot } = props
  const hatch = useId()
  return (
    <ComposedChart
      width={frame.width}
      height={plot.height}
      margin={{ top: plot.top, right: frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      className={styles['chart'] ?? ''}
    >
      <XAxis
        type="number"
        dataKey="day"
        domain={[frame.from, Math.max(frame.to, frame.from + 1)]}
        ticks={frame.ticks.map((tick) => tick.day)}
        tick={(tick: TickProps) => (
          <TimeTickLabel tick={frame.ticks[tick.index]} y={Number(tick.y)} />
        )}
        height={plot.height - plot.bottom}
        niceTicks="none"
        interval={0}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
      />
      <YAxis
        type="number"
        domain={[0, drawing.topKm2]}
        ticks={drawing.ticks.map((tick) => tick.km2)}
        tick={(tick: TickProps) => (
          <AreaTickLabel
            tick={drawing.ticks[tick.index]}
            form={frame.form}
            x={frame.left}
            y={Number(tick.y)}
          />
        )}
        width={frame.left}
        niceTicks="none"
        interval={0}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
      />
      <CartesianGrid syncWithTicks vertical={false} stroke="var(--rule)" />
      <CartesianGrid
        horizontal={false}
        verticalPoints={frame.ticks.flatMap((tick) => (tick.x > frame.left + 1 ? [tick.x] : []))}
        stroke="var(--rule)"
        strokeDasharray="1 3"
      />
      <SeriesPaths drawing={drawing} hatch={hatch} />
      <ReferenceLine y={0} className={styles['zero'] ?? ''} />
      <ReferenceLine y={drawing.baselineKm2} className={styles['baseline'] ?? ''} />
    </ComposedChart>
  )
})

interface TickProps {
  readonly x: number | string
  readonly y: number | string
  readonly index: number
}

interface SeriesPathsProps {
  readonly drawing: TerritoryDrawing
  /** Id of the hatch pattern. */
  readonly hatch: string
}

/** The series in the coordinates of the chart around it. Nothing before Recharts has its scales. */
function SeriesPaths({ drawing, hatch }: SeriesPathsProps) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!x || !y) return null
  return (
    <SeriesLayers
      drawing={drawing}
      hatch={hatch}
      x={(day) => x(day) ?? NaN}
      y={(km2) => y(km2) ?? NaN}
    />
  )
}
