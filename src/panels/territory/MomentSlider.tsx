import type { KeyboardEvent } from 'react'
import { isoDay } from '../../domain/day'
import type { TimeFrame } from '../../ui/time-axis'
import type { PanelActions } from '../panel'
import type { Plot } from './plot'
import { stepDay } from './step-day'
import styles from './Overlay.module.css'
import type { TerritoryView } from './territory-view'
import { useDrag } from './use-drag'

interface MomentSliderProps {
  readonly view: Pick<TerritoryView, 'at' | 'atWords'>
  readonly actions: PanelActions
  readonly frame: TimeFrame
  readonly plot: Plot
}

/** Half of the invisible handle, px (VISUAL.md, 12). */
const REACH = 22

/** The cursor of the moment as a handle: by drag, and by keyboard as a slider named "Moment". */
export function MomentSlider({ view, actions, frame, plot }: MomentSliderProps) {
  const { at } = view
  const drag = useDrag({
    onMove: (x, isStart) => {
      const day = frame.dayAt(x)
      if (!isStart && day !== at) actions.gesture({ at: isoDay(day) })
    },
    onEnd: actions.endGesture,
  })
  const press = (event: KeyboardEvent): void => {
    const day = stepDay(at, event.key, frame)
    if (day === null) return
    event.preventDefault()
    if (day !== at) actions.gesture({ at: isoDay(day) })
  }
  const x = frame.x(at)
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label="Moment"
      aria-valuemin={frame.from}
      aria-valuemax={frame.to}
      aria-valuenow={at}
      aria-valuetext={view.atWords}
      className={styles['handle']}
      onKeyDown={press}
      onKeyUp={actions.endGesture}
      onBlur={actions.endGesture}
      {...drag}
    >
      <rect x={x - REACH} y={0} width={2 * REACH} height={plot.bottom} className={styles['grip']} />
      <rect x={x - 5} y={24} width={10} height={plot.bottom - 22} className={styles['focus']} />
    </g>
  )
}
