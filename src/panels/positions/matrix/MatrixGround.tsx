import type { EpochDay } from '../../../domain/day'
import { TimeCursors } from '../../../ui/TimeCursors'
import type { TimeFrame } from '../../../ui/time-axis'
import styles from './Matrix.module.css'

interface MatrixGroundProps {
  readonly frame: TimeFrame
  readonly at: EpochDay
  readonly vs: EpochDay | null
}

/** Taller than any matrix: the drawing cuts it. */
const BOTTOM = 100_000

/** The years and the cursors, behind all lanes, so that one line means one day (V2). */
export function MatrixGround({ frame, at, vs }: MatrixGroundProps) {
  return (
    <svg className={styles['ground']} width={frame.width} aria-hidden="true">
      {frame.ticks.map(
        (tick, nth) =>
          nth > 0 && (
            <line
              key={tick.day}
              className={styles['year']}
              x1={tick.x}
              x2={tick.x}
              y1={0}
              y2={BOTTOM}
            />
          ),
      )}
      <TimeCursors frame={frame} at={at} vs={vs} top={0} bottom={BOTTOM} />
    </svg>
  )
}

/** The names of the years, under the last lane. */
export function MatrixYears({ frame }: Pick<MatrixGroundProps, 'frame'>) {
  return (
    <svg className={styles['years']} width={frame.width} height={20} aria-hidden="true">
      {frame.ticks.map((tick) => (
        <text key={tick.day} x={tick.labelX} y={15} textAnchor="middle">
          {tick.label}
        </text>
      ))}
    </svg>
  )
}
