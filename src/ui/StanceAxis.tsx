import type { Stance } from '../domain/dataset'
import type { Party } from '../domain/dataset-meta'
import {
  fullAxis,
  placePills,
  SMALL_AXIS,
  stanceX,
  type AxisPill,
  type AxisSize,
} from './stance-axis-layout'
import { StanceMark } from './StanceMark'
import styles from './StanceAxis.module.css'

interface StanceAxisProps {
  /** The low pole, then the high one. */
  readonly parties: readonly [Pick<Party, 'letter' | 'pole'>, Pick<Party, 'letter' | 'pole'>]
  /** Stance of each party; null where it has none or is not in view. */
  readonly low: Stance | null
  readonly high: Stance | null
  readonly others?: readonly AxisPill[]
  /** Words for the distance ("3 apart"); null draws no bar (rule R9). */
  readonly apart?: string | null
  /** The same in words, for those who do not see the drawing. */
  readonly label: string
  /** The small form has no letters and no words. */
  readonly isSmall?: boolean
  /** Width of the full form, px. */
  readonly width?: number
}

const STEPS: readonly Stance[] = [-2, -1, 0, 1, 2]
const ROW = 15

/** Both parties on the five steps of an issue; the bar between them is the distance (V3). */
export function StanceAxis(props: StanceAxisProps) {
  const { parties, low, high, others = [], apart = null, label, isSmall = false } = props
  const size = isSmall ? SMALL_AXIS : fullAxis(props.width ?? 236)
  const both = low !== null && high !== null ? { low, high } : null
  const words =
    both && apart !== null && !isSmall
      ? { x: stanceX(size, (both.low + both.high) / 2), text: apart }
      : null
  const pills = placePills(size, others, words)
  const rows = Math.max(1, ...pills.map((pill) => pill.row + 1))
  const height = isSmall ? 20 : 31 + rows * ROW
  const isSameStep = both !== null && both.low === both.high
  return (
    <svg
      className={styles['axis']}
      viewBox={`0 0 ${size.width} ${height}`}
      width={size.width}
      height={height}
      role="img"
      aria-label={label}
    >
      <Ruler size={size} />
      {both && apart !== null && !isSameStep && <Bar size={size} {...both} />}
      {low !== null && (
        <StanceMark size={size} party={parties[0]} stance={low} aside={isSameStep ? -1 : 0} />
      )}
      {high !== null && (
        <StanceMark size={size} party={parties[1]} stance={high} aside={isSameStep ? 1 : 0} />
      )}
      {pills.map((pill) => {
        const top = isSmall ? size.lineY - 6.5 : 31 + pill.row * ROW
        return (
          <g key={pill.code}>
            <rect
              className={styles['pill']}
              x={pill.x - pill.width / 2}
              y={top}
              width={pill.width}
              height={13}
              rx={6.5}
            />
            <text className={styles['code']} x={pill.x} y={top + 10} textAnchor="middle">
              {pill.code}
            </text>
          </g>
        )
      })}
      {words && (
        <text className={styles['words']} x={words.x} y={42} textAnchor="middle">
          {words.text}
        </text>
      )}
    </svg>
  )
}

function Ruler({ size }: { readonly size: AxisSize }) {
  const { lineY, tick } = size
  return (
    <>
      <line
        className={styles['line']}
        x1={stanceX(size, -2)}
        x2={stanceX(size, 2)}
        y1={lineY}
        y2={lineY}
      />
      {STEPS.map((step) => (
        <line
          key={step}
          className={step === 0 ? styles['middle'] : styles['line']}
          x1={stanceX(size, step)}
          x2={stanceX(size, step)}
          y1={lineY - tick}
          y2={lineY + tick}
        />
      ))}
    </>
  )
}

interface BarProps {
  readonly size: AxisSize
  readonly low: Stance
  readonly high: Stance
}

function Bar({ size, low, high }: BarProps) {
  const from = stanceX(size, Math.min(low, high))
  const to = stanceX(size, Math.max(low, high))
  return (
    <rect
      className={styles['bar']}
      x={from}
      y={size.lineY - size.bar / 2}
      width={to - from}
      height={size.bar}
    />
  )
}
