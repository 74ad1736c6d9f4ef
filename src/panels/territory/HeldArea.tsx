import { useId } from 'react'
import { Hatch } from '../../ui/Hatch'
import type { TimeFrame } from '../../ui/time-axis'
import type { HeldView } from './held-view'
import styles from './HeldStrip.module.css'
import { areaPath, bandPath, linePath } from './trace-path'

interface HeldAreaProps {
  readonly held: HeldView
  readonly frame: TimeFrame
  readonly y: (km2: number) => number
}

/** The axis, the area held and over it the area of unknown status. */
export function HeldArea({ held, frame, y }: HeldAreaProps) {
  const hatch = useId()
  const { topKm2, days, values, upper, runs } = held
  const isSmall = frame.form === 'S'
  const x = frame.left - (isSmall ? 5 : 10)
  const right = frame.width - frame.right
  const unknown = runs
    .map((run) => bandPath({ at: days, low: values, high: upper, ...run }, frame.x, y))
    .join('')
  const trace = runs.map((run) => ({ at: days, values, ...run }))
  return (
    <>
      <Hatch id={hatch} />
      <line className="grid-line" x1={frame.left} x2={right} y1={y(topKm2)} y2={y(topKm2)} />
      <line className="axis-line" x1={frame.left} x2={right} y1={y(0)} y2={y(0)} />
      <path className={styles['band']} d={unknown} />
      <path data-status="unknown" d={unknown} fill={`url(#${hatch})`} />
      <path className={styles['area']} d={trace.map((one) => areaPath(one, frame.x, y)).join('')} />
      <path
        className={styles['line']}
        data-line="held"
        d={trace.map((one) => linePath(one, frame.x, y)).join('')}
      />
      <text className={styles['quiet']} x={x} y={y(topKm2) + 5} textAnchor="end">
        {isSmall ? held.topShort : held.topLabel}
      </text>
      <text className={styles['quiet']} x={x} y={y(0) + 1} textAnchor="end">
        0
      </text>
    </>
  )
}
