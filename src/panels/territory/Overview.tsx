import { memo, useMemo } from 'react'
import type { EpochDay } from '../../domain/day'
import { timeFrame, type TimeFrame } from '../../ui/time-axis'
import type { PanelActions } from '../panel'
import { Brush } from './Brush'
import styles from './Overview.module.css'
import type { Overview as OverviewView } from './territory-view'
import { linePath } from './trace-path'

interface OverviewProps {
  readonly overview: OverviewView
  /** The period shown above. */
  readonly period: { readonly from: EpochDay; readonly to: EpochDay }
  readonly actions: PanelActions
  readonly frame: TimeFrame
}

const LINE_TOP = 4
const LINE_BOTTOM = 30
const HEIGHT = 48

/** All data, whatever the period above: the period is chosen here (rule R12). */
export function Overview({ overview, period, actions, frame }: OverviewProps) {
  const { from, to } = overview.drawing
  const whole = useMemo(() => timeFrame(from, to, frame.width), [from, to, frame.width])
  return (
    <svg
      className={styles['strip']}
      width={frame.width}
      height={HEIGHT}
      role="group"
      aria-label="Period: the whole of the data"
    >
      <Everything overview={overview} frame={whole} />
      <Brush
        frame={whole}
        period={period}
        actions={actions}
        top={LINE_TOP - 3}
        bottom={LINE_BOTTOM}
      />
    </svg>
  )
}

/** The line of all data; it renders only when the width or the mappers change. */
const Everything = memo(function Everything(props: {
  readonly overview: OverviewView
  readonly frame: TimeFrame
}) {
  const { overview, frame } = props
  const { drawing } = overview
  const y = (km2: number): number => LINE_BOTTOM - (km2 / drawing.topKm2) * (LINE_BOTTOM - LINE_TOP)
  const right = frame.width - frame.right
  const paths = drawing.lines.flatMap(({ series, segments }) =>
    segments.map(({ start, end }) =>
      linePath({ at: series.days, values: series.occupiedKm2, start, end }, frame.x, y),
    ),
  )
  return (
    <g aria-hidden="true">
      <line className="axis-line" x1={frame.left} x2={right} y1={LINE_BOTTOM} y2={LINE_BOTTOM} />
      {frame.form !== 'S' && (
        <text className={styles['quiet']} x={frame.left - 10} y={LINE_BOTTOM - 8} textAnchor="end">
          all data
        </text>
      )}
      <path className={styles['line']} d={paths.join('')} />
      {overview.points.map((point) => (
        <circle
          key={point.record}
          className={styles['point']}
          cx={frame.x(point.day)}
          cy={y(point.km2)}
          r={1.5}
        />
      ))}
      {frame.ticks.map((tick) => (
        <text
          key={tick.day}
          className={styles['quiet']}
          x={tick.labelX}
          y={LINE_BOTTOM + 15}
          textAnchor="middle"
        >
          {tick.label}
        </text>
      ))}
    </g>
  )
})
