import { useHoveredDay } from '../../ui/hover-day'
import type { TimeFrame } from '../../ui/time-axis'
import styles from './DistanceChart.module.css'
import { PLOT } from './distance-path'
import type { DistanceView } from './distance-view'

interface DistanceHoverProps {
  readonly frame: TimeFrame
  readonly view: Pick<DistanceView, 'sayOn' | 'sayBriefly'>
}

/** The figures of the hovered day, wherever on the time axis the pointer is. */
export function DistanceHover({ frame, view }: DistanceHoverProps) {
  const day = useHoveredDay()
  if (day === null || day < frame.from || day > frame.to) return null
  const x = frame.x(day)
  const isRight = x < frame.width / 2
  const isNarrow = frame.form === 'S'
  return (
    <text
      className={`${styles['hover']} halo`}
      x={isNarrow ? frame.width / 2 : x + (isRight ? 8 : -8)}
      y={PLOT.top - 3}
      textAnchor={isNarrow ? 'middle' : isRight ? 'start' : 'end'}
      aria-hidden="true"
    >
      {isNarrow ? view.sayBriefly(day) : view.sayOn(day)}
    </text>
  )
}
