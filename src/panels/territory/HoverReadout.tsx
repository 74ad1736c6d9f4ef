import { sayDayShort } from '../../domain/words'
import { useHoveredDay } from '../../ui/hover-day'
import type { TimeFrame } from '../../ui/time-axis'
import type { Plot } from './plot'
import styles from './Territory.module.css'
import type { TerritoryView } from './territory-view'

interface HoverReadoutProps {
  readonly view: Pick<TerritoryView, 'readingsOn'>
  readonly frame: TimeFrame
  readonly plot: Plot
}

/** What each mapper says of the hovered day; the only part that renders at a move of the pointer. */
export function HoverReadout({ view, frame, plot }: HoverReadoutProps) {
  const day = useHoveredDay()
  if (day === null || day < frame.from || day > frame.to) return null
  const x = frame.x(day)
  const isRight = x > frame.width / 2
  return (
    <div
      className={styles['readout']}
      data-side={isRight ? 'left' : 'right'}
      style={{
        top: plot.bottom - 12,
        ...(isRight ? { right: frame.width - x + 10 } : { left: x + 10 }),
      }}
      aria-hidden="true"
    >
      <b>{sayDayShort(day)}</b>
      {view.readingsOn(day).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </div>
  )
}
