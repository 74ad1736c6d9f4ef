import type { Stance } from '../domain/dataset'
import type { Party } from '../domain/dataset-meta'
import { SMALL_AXIS, stanceX, type AxisSize } from './stance-axis-layout'
import styles from './StanceAxis.module.css'

interface StanceMarkProps {
  readonly size: AxisSize
  readonly party: Pick<Party, 'letter' | 'pole'>
  readonly stance: Stance
  /** -1 or 1: on the same step as the other party, sits at that side of the tick and touches it. */
  readonly aside: -1 | 0 | 1
}

/** A party on the axis: square for the low pole, circle for the high one, letter inside (V5). */
export function StanceMark({ size, party, stance, aside }: StanceMarkProps) {
  const isSmall = size === SMALL_AXIS
  const x = stanceX(size, stance) + aside * (size.square / 2 + 0.5)
  const y = size.lineY
  return (
    <g className={styles['mark']} data-pole={party.pole}>
      {party.pole < 0 ? (
        <rect
          x={x - size.square / 2}
          y={y - size.square / 2}
          width={size.square}
          height={size.square}
          rx={isSmall ? 1.5 : 2.5}
        />
      ) : (
        <circle cx={x} cy={y} r={size.radius} />
      )}
      {!isSmall && (
        <text x={x} y={y + 4.4} textAnchor="middle">
          {party.letter}
        </text>
      )}
    </g>
  )
}
