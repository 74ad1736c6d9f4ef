import type { Form } from '../../ui/time-axis'
import type { TimeTick } from '../../ui/time-ticks'
import type { AreaTick } from './territory-drawing'
import styles from './territory-chart.module.css'

interface AreaTickLabelProps {
  readonly tick: AreaTick | undefined
  readonly form: Form
  /** Left edge of the plot. */
  readonly x: number
  readonly y: number
}

/** Area with the share under it, or the other way round; short on a phone. */
export function AreaTickLabel({ tick, form, x, y }: AreaTickLabelProps) {
  if (!tick) return null
  if (form === 'S')
    return (
      <text className={styles['tickOther']} x={x - 5} y={y + 4} textAnchor="end">
        {tick.short}
      </text>
    )
  return (
    <>
      <text className={styles['tick']} x={x - 10} y={y + 4} textAnchor="end">
        {tick.label}
      </text>
      {tick.km2 > 0 && (
        <text className={styles['tickOther']} x={x - 10} y={y + 18} textAnchor="end">
          {tick.other}
        </text>
      )}
    </>
  )
}

/** The name of a year, month or day, in the middle of its span. */
export function TimeTickLabel({
  tick,
  y,
}: {
  readonly tick: TimeTick | undefined
  readonly y: number
}) {
  if (!tick || tick.label === '') return null
  return (
    <text className={styles['tick']} x={tick.labelX} y={y + 9} textAnchor="middle">
      {tick.label}
    </text>
  )
}
