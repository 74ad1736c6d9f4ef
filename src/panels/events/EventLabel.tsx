import type { PlacedMark, StripLayout } from './strip-layout'
import styles from './Events.module.css'

interface EventLabelProps {
  readonly layout: StripLayout
  readonly mark: PlacedMark
}

/** Title and date of the mark that is meant; it never leaves the panel. Heard from the mark itself. */
export function EventLabel({ layout, mark }: EventLabelProps) {
  const { width } = layout.frame
  const isBelow = mark.y < (layout.top + layout.bottom) / 2
  const gap = layout.hotRadius + 9
  // Moved to the left by as much of its own width as the mark stands from the left: both ends stay in.
  const share = (mark.x / width) * 100
  return (
    <div
      className={styles['label']}
      aria-hidden="true"
      style={{
        left: mark.x,
        top: isBelow ? mark.y + gap : mark.y - gap,
        transform: `translate(${(-share).toFixed(2)}%, ${isBelow ? '0' : '-100%'})`,
      }}
    >
      <b>{mark.mark.title}</b> <span>{mark.mark.dates}</span>
    </div>
  )
}
