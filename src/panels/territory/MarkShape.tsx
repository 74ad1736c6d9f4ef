import styles from './Overlay.module.css'
import type { PointMark } from './point-marks'
import type { RingMark } from './ring-marks'

/** Event = ring, published = diamond, computed = circle, by definition = square, batch update = notch. */
export function MarkShape({ ring }: { readonly ring: RingMark }) {
  const { mark, x, y, label, range } = ring
  if (mark.kind === 'event')
    return (
      <circle
        className={label ? styles['ring'] : styles['ringQuiet']}
        cx={x}
        cy={y}
        r={label ? 2.6 : 2}
      />
    )
  if (mark.kind === 'batch')
    return (
      <>
        <path className={styles['notchGround']} d={`M${x},${y + 1}V${y - 8}`} />
        <path className={styles['notch']} d={`M${x},${y + 1}V${y - 8}`} />
      </>
    )
  return (
    <>
      {range && (
        <path
          className={styles['range']}
          d={`M${x - 3},${range.top}h6M${x - 3},${range.bottom}h6M${x},${range.top}V${range.bottom}`}
        />
      )}
      <path className={styles[mark.isBound ? 'bound' : 'point']} d={shapeOf(mark, x, y)} />
    </>
  )
}

/** An upper bound is a lid with an arrow down: no measurement. */
function shapeOf({ basis, isBound }: PointMark, x: number, y: number): string {
  if (isBound) return `M${x - 4},${y}h8M${x},${y}v8m-2.5,-2.5l2.5,2.5l2.5,-2.5`
  if (basis === 'published') return `M${x},${y - 3.8}l3.8,3.8l-3.8,3.8l-3.8,-3.8z`
  if (basis === 'definition') return `M${x - 3},${y - 3}h6v6h-6z`
  return `M${x - 3.5},${y}a3.5,3.5 0 1 1 7,0a3.5,3.5 0 1 1 -7,0z`
}
