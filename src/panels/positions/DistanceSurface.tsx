import type { KeyboardEvent, MouseEvent } from 'react'
import type { EpochDay } from '../../domain/day'
import { useHoverDayHandle } from '../../ui/hover-day'
import type { TimeFrame } from '../../ui/time-axis'
import styles from './DistanceChart.module.css'
import type { DistanceView } from './distance-view'

interface DistanceSurfaceProps {
  readonly frame: TimeFrame
  readonly view: DistanceView
  readonly onPick: (day: EpochDay) => void
  /** Steps by key; held down they are one gesture (rule U2). */
  readonly onStep: (day: EpochDay) => void
  readonly onStepEnd: () => void
}

/** Takes pointer and keys above the drawing, so that hovering does not render it (PERFORMANCE). */
export function DistanceSurface({ frame, view, onPick, onStep, onStepEnd }: DistanceSurfaceProps) {
  const hover = useHoverDayHandle()
  const dayUnder = (event: MouseEvent): EpochDay =>
    frame.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left)
  const onKeyDown = (event: KeyboardEvent): void => {
    const day = dayByKey(event.key, view)
    if (day === null) return
    event.preventDefault()
    if (day !== view.at) onStep(day)
  }
  return (
    <div
      className={styles['surface']}
      role="slider"
      tabIndex={0}
      aria-label="Moment, by changes of the distance"
      aria-valuemin={view.from}
      aria-valuemax={view.to}
      aria-valuenow={view.at}
      aria-valuetext={view.sayOn(view.at)}
      onPointerMove={(event) => hover.set(dayUnder(event))}
      onPointerLeave={() => hover.set(null)}
      onClick={(event) => onPick(dayUnder(event))}
      onKeyDown={onKeyDown}
      onKeyUp={onStepEnd}
    />
  )
}

/** Arrows go to the previous or next day on which the distance changes. */
function dayByKey(key: string, { steps, at, from, until }: DistanceView): EpochDay | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return steps.findLast((step) => step.day < at)?.day ?? at
    case 'ArrowRight':
    case 'ArrowUp':
      return steps.find((step) => step.day > at)?.day ?? at
    case 'Home':
      return from
    case 'End':
      return until
    default:
      return null
  }
}
