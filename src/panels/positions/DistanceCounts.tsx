import type { EpochDay } from '../../domain/day'
import type { TimeFrame } from '../../ui/time-axis'
import styles from './DistanceChart.module.css'
import { countsPath, STRIP } from './distance-path'
import type { IssueCounts } from './distance-view'
import { placeCounts } from './place-counts'

interface DistanceCountsProps {
  readonly frame: TimeFrame
  readonly counts: IssueCounts | null
  /** The moment and its comparison. */
  readonly days: readonly EpochDay[]
}

/** On how many issues the distance rests on each day, under it on the same axis (rule R13). */
export function DistanceCounts({ frame, counts, days }: DistanceCountsProps) {
  if (!counts) return null
  return (
    <g aria-hidden="true">
      <path className={styles['counts']} d={countsPath(frame, counts)} />
      {frame.left >= 84 && (
        <text className={styles['minor']} x={frame.left - 10} y={STRIP.bottom - 3} textAnchor="end">
          {counts.label}
        </text>
      )}
      {placeCounts(frame, counts, days).map(({ x, text, anchor, isLow }) => (
        <text
          key={x}
          className={styles['count']}
          data-low={isLow}
          x={x}
          y={STRIP.bottom - 3}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </g>
  )
}
