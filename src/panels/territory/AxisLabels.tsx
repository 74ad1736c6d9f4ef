import type { Form } from '../../ui/time-axis'
import type { TimeTick } from '../../ui/time-ticks'
import type { AreaTick } from './territory-drawing'
import styles from './territory-chart.module.css'

/** Given by Recharts to the element that draws a tick. */
interface GivenTick {
  readonly index?: number
  readonly y?: number
}

interface AreaTickLabelProps extends GivenTick {
  readonly ticks: readonly AreaTick[]
  readonly form: Form
  /** Left edge of the plot. */
  readonly left: number
}

/** Area with the share under it, or the other way round; short on a phone. */
export function AreaTickLabel({ ticks, form, left, index = 0, y = 0 }: AreaTickLabelProps) {
  const tick = ticks[index]
  if (!tick) return null
  if (form === 'S')
    return (
      <text className={styles['tickOther']} x={left - 5} y={y + 4} textAnchor="end">
        {tick.short}
      </text>
    )
  return (
    <>
      <text className={styles['tick']} x={left - 10} y={y + 4} textAnchor="end">
        {tick.label}
      </text>
      {tick.km2 > 0 && (
        <text className={styles['tickOther']} x={left - 10} y={y + 18} textAnchor="end">
          {tick.other}
        </text>
      )}
    </>
  )
}

interface TimeTickLabelProps extends GivenTick {
  readonly ticks: readonly TimeTick[]
  /** Bottom of the plot. */
  readonly bottom: number
}

/** The name of a year, month or day in the middle of its span. */
export function TimeTickLabel({ ticks, bottom, index = 0 }: TimeTickLabelProps) {
  const tick = ticks[index]
  if (!tick || tick.label === '') return null
  return (
    <text className={styles['tick']} x={tick.labelX} y={bottom + 17} textAnchor="middle">
      {tick.label}
    </text>
  )
}
