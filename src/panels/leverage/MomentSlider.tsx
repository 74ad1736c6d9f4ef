import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import { isoDay } from '../../domain/day'
import { useHoverDayHandle } from '../../ui/hover-day'
import type { PanelActions } from '../panel'
import styles from './History.module.css'
import { PLOT, type HistoryGeometry } from './history-geometry'
import type { HistoryMonth, HistoryView } from './history-view'

interface MomentSliderProps {
  readonly history: HistoryView
  readonly geometry: HistoryGeometry
  readonly actions: PanelActions
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -Infinity,
  End: Infinity,
}

/** Hover shows a month everywhere, click and arrow keys set the moment. */
export function MomentSlider({ history, geometry, actions }: MomentSliderProps) {
  const hover = useHoverDayHandle()
  const { frame, monthAt } = geometry
  const { months } = history
  const current = monthAt(history.at)
  const dayUnder = (event: MouseEvent<SVGRectElement>) =>
    frame.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left + frame.left)
  const onKeyDown = (event: KeyboardEvent<SVGRectElement>): void => {
    const target = stepped(months, current, event.key)
    if (!target) return
    event.preventDefault()
    actions.gesture({ at: target.iso })
  }
  if (months.length === 0) return null
  return (
    <rect
      className={styles['slider']}
      role="slider"
      tabIndex={0}
      aria-label="Moment, month by month"
      aria-valuemin={0}
      aria-valuemax={months.length - 1}
      aria-valuenow={current === null ? 0 : months.indexOf(current)}
      aria-valuetext={current?.words ?? 'outside the index'}
      x={frame.left}
      y={PLOT.top}
      width={Math.max(0, frame.width - frame.left - frame.right)}
      height={PLOT.base - PLOT.top}
      onPointerMove={(event: PointerEvent<SVGRectElement>) => hover.set(dayUnder(event))}
      onPointerLeave={() => hover.set(null)}
      onClick={(event) => actions.pick({ at: isoDay(dayUnder(event)) })}
      onKeyDown={onKeyDown}
      onKeyUp={() => actions.endGesture()}
      onBlur={() => actions.endGesture()}
    />
  )
}

/** The month that a key leads to; undefined for other keys. */
function stepped(
  months: readonly HistoryMonth[],
  current: HistoryMonth | null,
  key: string,
): HistoryMonth | undefined {
  const step = STEPS[key]
  if (step === undefined) return undefined
  const at = current === null ? 0 : months.indexOf(current)
  return months[Math.min(months.length - 1, Math.max(0, at + step))]
}
