import type { TimeFrame } from '../../ui/time-axis'
import styles from './DistanceChart.module.css'
import { PLOT, STRIP } from './distance-path'
import type { DistanceView } from './distance-view'

interface DistanceGridProps {
  readonly frame: TimeFrame
  readonly parties: DistanceView['parties']
}

/** The two ends and the middle of the stance axis, and the shared time axis. */
export function DistanceGrid({ frame, parties }: DistanceGridProps) {
  const [low, high] = parties
  const end = frame.width - frame.right
  const rows = [
    { y: PLOT.top, figure: '+2', words: high, line: 'grid-line' },
    { y: PLOT.middle, figure: '0', words: null, line: 'axis-line' },
    { y: PLOT.bottom, figure: '−2', words: low, line: 'grid-line' },
  ]
  const isRoomy = frame.left >= 100
  return (
    <g aria-hidden="true">
      {rows.map(({ y, figure, words, line }) => (
        <g key={figure}>
          <line className={line} x1={frame.left} x2={end} y1={y} y2={y} />
          <text
            className={styles['scale']}
            x={frame.left - (frame.form === 'S' ? 5 : 10)}
            y={y + 4}
            textAnchor="end"
          >
            {figure}
          </text>
          {isRoomy && (
            <text className={styles['minor']} x={frame.left - 30} y={y + 4} textAnchor="end">
              {frame.form === 'L' ? words?.maximal : words?.label}
            </text>
          )}
        </g>
      ))}
      {frame.ticks.map((tick, at) => (
        <g key={tick.day}>
          {at > 0 && (
            <line
              className={styles['year']}
              x1={tick.x}
              x2={tick.x}
              y1={PLOT.top}
              y2={STRIP.bottom}
            />
          )}
          <text className={styles['scale']} x={tick.labelX} y={PLOT.years} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  )
}
