import { useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react'
import { isoDay, type EpochDay } from '../../domain/day'
import { useHoverDayHandle } from '../../ui/hover-day'
import type { TimeFrame } from '../../ui/time-axis'
import type { PanelActions } from '../panel'
import styles from './Territory.module.css'

interface DaySurfaceProps {
  readonly frame: TimeFrame
  readonly actions: PanelActions
  readonly children: ReactNode
}

/** The ground of the drawing: the pointer on it is a day; a click picks it. It renders nothing itself. */
export function DaySurface({ frame, actions, children }: DaySurfaceProps) {
  const surface = useRef<HTMLDivElement>(null)
  const hover = useHoverDayHandle()
  const dayUnder = (event: MouseEvent): EpochDay | null => {
    const box = surface.current?.getBoundingClientRect()
    if (!box) return null
    const x = event.clientX - box.left
    return x < frame.left - 4 || x > frame.width - frame.right + 4 ? null : frame.dayAt(x)
  }
  const follow = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') hover.set(dayUnder(event))
  }
  const pick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('[data-record],[role=slider]'))
      return
    const day = dayUnder(event)
    if (day !== null) actions.pick({ at: isoDay(day) })
  }
  return (
    // By keyboard the moment is set with the slider on its cursor.
    <div
      ref={surface}
      className={styles['surface']}
      onPointerMove={follow}
      onPointerLeave={() => hover.set(null)}
      onClick={pick}
    >
      {children}
    </div>
  )
}
