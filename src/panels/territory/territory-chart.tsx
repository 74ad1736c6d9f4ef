import { memo, useId } from 'react'
import { CartesianAxis, Surface } from 'recharts'
import type { TimeFrame } from '../../ui/time-axis'
import { AreaTickLabel, TimeTickLabel } from './AxisLabels'
import { SeriesLayers } from './SeriesLayers'
import { yScale, type Plot } from './plot'
import type { TerritoryDrawing } from './territory-drawing'
import styles from './territory-chart.module.css'

interface TerritoryChartProps {
  readonly drawing: TerritoryDrawing
  readonly frame: TimeFrame
  readonly plot: Plot
}

/**
 * Surface and axes by Recharts, the series as paths of our own in the same coordinates. It renders only
 * when the drawing or the size changes: the moment and the hovered day are drawn above it.
 */
export const TerritoryChart = memo(function TerritoryChart(props: TerritoryChartProps) {
  const { drawing, frame, plot } = props
  const { left, width, form } = frame
  const hatch = useId()
  const y = yScale(plot, drawing.topKm2)
  const right = width - frame.right
  const base = y(drawing.baselineKm2)
  return (
    <Surface width={width} height={plot.height} className={styles['chart'] ?? ''}>
      <CartesianAxis
        {...PLAIN_AXIS}
        orientation="left"
        x={0}
        y={plot.top}
        width={left}
        height={plot.bottom - plot.top}
        ticks={drawing.ticks.map(({ km2 }, index) => ({
          value: km2,
          coordinate: y(km2),
          offset: 0,
          index,
        }))}
        tick={<AreaTickLabel ticks={drawing.ticks} form={form} left={left} />}
      />
      <CartesianAxis
        {...PLAIN_AXIS}
        orientation="bottom"
        x={left}
        y={plot.bottom}
        width={right - left}
        height={plot.height - plot.bottom}
        ticks={frame.ticks.map(({ day, labelX }, index) => ({
          value: day,
          coordinate: labelX,
          offset: 0,
          index,
        }))}
        tick={<TimeTickLabel ticks={frame.ticks} bottom={plot.bottom} />}
      />
      <path
        className={styles['grid']}
        d={drawing.ticks.map(({ km2 }) => `M${left},${y(km2)}H${right}`).join('')}
      />
      <path
        className={styles['spans']}
        d={frame.ticks
          .filter(({ x }) => x > left + 1)
          .map(({ x }) => `M${x},${plot.top}V${plot.bottom}`)
          .join('')}
      />
      <SeriesLayers drawing={drawing} hatch={hatch} x={frame.x} y={y} />
      <line className={styles['zero']} x1={left} x2={right} y1={plot.bottom} y2={plot.bottom} />
      {drawing.baselineKm2 > 0 && (
        <line
          className={styles['baseline']}
          data-rule="baseline"
          x1={left}
          x2={right}
          y1={base}
          y2={base}
        />
      )}
    </Surface>
  )
})

/** Every tick is ours and stands where it is told to: nothing to measure, nothing to leave out. */
const PLAIN_AXIS = { interval: 0, axisLine: false, tickLine: false } as const
