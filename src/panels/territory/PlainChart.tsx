import { useId } from 'react'
import type { TimeFrame } from '../../ui/time-axis'
import { yScale, type Plot } from './plot'
import { SeriesLayers } from './SeriesLayers'
import type { TerritoryDrawing } from './territory-drawing'

interface PlainChartProps {
  readonly drawing: TerritoryDrawing
  readonly frame: TimeFrame
  readonly plot: Plot
}

/** The series alone, at their places, until the chart with its axes has arrived. */
export function PlainChart({ drawing, frame, plot }: PlainChartProps) {
  const hatch = useId()
  return (
    <svg width={frame.width} height={plot.height} aria-hidden="true">
      <SeriesLayers drawing={drawing} hatch={hatch} x={frame.x} y={yScale(plot, drawing.topKm2)} />
    </svg>
  )
}
