import styles from './bars.module.css'
import type { PlacedBar } from './bars-layout'

/** From the end of a cut bar to its break, and how far the break stands out, px. */
const BREAK = 11
const OUT = 3
/** Least height of what the pointer meets, px. */
const TARGET = 16

/** A bar: filled over zero, outlined under it, broken where it is cut. */
export function OneBar({ placed }: { readonly placed: PlacedBar }) {
  const { bar, x, width, zero, end } = placed
  const top = Math.min(zero, end)
  const height = Math.max(1, Math.abs(end - zero))
  const inset = bar.km2 < 0 && width > 3 ? 0.5 : 0
  return (
    <>
      <rect
        className={styles['target']}
        x={x - 1}
        y={top - Math.max(0, TARGET - height) / 2}
        width={width + 2}
        height={Math.max(TARGET, height)}
      />
      <rect
        className={styles['bar']}
        data-side={bar.km2 < 0 ? 'less' : 'more'}
        data-mark={bar.mark}
        x={x + inset}
        y={top}
        width={width - 2 * inset}
        height={height}
      />
      {bar.isCut && <Break x={x} width={width} y={end + (bar.km2 > 0 ? BREAK : -BREAK)} />}
    </>
  )
}

interface BreakProps {
  readonly x: number
  readonly width: number
  readonly y: number
}

/** A slanting band of ground between two edges: the bar is longer than drawn. */
function Break({ x, width, y }: BreakProps) {
  const [left, right] = [x - OUT, x + width + OUT]
  const slant = (off: number): string => `M${left},${y + off + 2}L${right},${y + off - 2}`
  return (
    <g data-cut="">
      <path className={styles['ground']} d={slant(0)} />
      <path className={styles['edge']} d={slant(-2)} />
      <path className={styles['edge']} d={slant(2)} />
    </g>
  )
}

/** Two upright ticks with ground between them. */
export function CutMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <>
      <rect className={styles['gap']} x={x - 2} y={y - 6} width={4} height={12} />
      <line className={styles['gapEdge']} x1={x - 2.5} x2={x - 2.5} y1={y - 8} y2={y + 8} />
      <line className={styles['gapEdge']} x1={x + 2.5} x2={x + 2.5} y1={y - 8} y2={y + 8} />
    </>
  )
}
