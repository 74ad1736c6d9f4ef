import { useRef, type KeyboardEvent } from 'react'
import { isoDay } from '../../domain/day'
import { sayDay } from '../../domain/words'
import type { TimeFrame } from '../../ui/time-axis'
import type { PanelActions } from '../panel'
import { movePeriod, nearestEnd, setEnd, type Days } from './brush-period'
import styles from './Overview.module.css'
import { stepDay } from './step-day'
import { useDrag } from './use-drag'

interface BrushProps {
  /** Of all data. */
  readonly frame: TimeFrame
  readonly period: Days
  readonly actions: PanelActions
  readonly top: number
  readonly bottom: number
}

/** The chosen period on the strip of everything: two ends and a middle to drag, two sliders by keyboard. */
export function Brush({ frame, period, actions, top, bottom }: BrushProps) {
  const grabbed = useRef(0)
  const nearest = useRef<'from' | 'to'>('from')
  const set = (next: Days): void => {
    if (next.from !== period.from || next.to !== period.to)
      actions.gesture({ time: asTime(next, frame) })
  }
  const move = useDrag({
    onMove: (x, isStart) => {
      const day = frame.dayAt(x)
      if (isStart) grabbed.current = day - period.from
      else set(movePeriod(period, day - grabbed.current, frame))
    },
    onEnd: actions.endGesture,
  })
  const reach = useDrag({
    onMove: (x, isStart) => {
      const day = frame.dayAt(x)
      if (isStart) nearest.current = nearestEnd(period, day)
      set(setEnd(period, nearest.current, day))
    },
    onEnd: actions.endGesture,
  })
  const [x0, x1] = [frame.x(period.from), frame.x(period.to)]
  const [left, right] = [frame.left, frame.width - frame.right]
  const height = bottom - top
  return (
    <g>
      <rect
        className={styles['ground']}
        x={left}
        y={top}
        width={right - left}
        height={height}
        {...reach}
      />
      <rect
        className={styles['veil']}
        x={left}
        y={top}
        width={Math.max(0, x0 - left)}
        height={height}
      />
      <rect
        className={styles['veil']}
        x={x1}
        y={top}
        width={Math.max(0, right - x1)}
        height={height}
      />
      <rect
        className={styles['frame']}
        x={x0}
        y={top}
        width={Math.max(1, x1 - x0)}
        height={height}
      />
      <rect
        className={styles['window']}
        x={x0}
        y={top}
        width={Math.max(1, x1 - x0)}
        height={height}
        {...move}
      />
      {(['from', 'to'] as const).map((end) => (
        <BrushEnd
          key={end}
          {...{ end, frame, period, top, bottom, set }}
          onEnd={actions.endGesture}
        />
      ))}
    </g>
  )
}

interface BrushEndProps {
  readonly end: 'from' | 'to'
  readonly frame: TimeFrame
  readonly period: Days
  readonly top: number
  readonly bottom: number
  readonly set: (next: Days) => void
  readonly onEnd: () => void
}

function BrushEnd({ end, frame, period, top, bottom, set, onEnd }: BrushEndProps) {
  const day = period[end]
  const x = frame.x(day)
  const drag = useDrag({
    onMove: (at, isStart) => {
      if (!isStart) set(setEnd(period, end, frame.dayAt(at)))
    },
    onEnd,
  })
  const press = (event: KeyboardEvent): void => {
    const next = stepDay(day, event.key, frame)
    if (next === null) return
    event.preventDefault()
    set(setEnd(period, end, next))
  }
  const middle = (top + bottom) / 2
  const grip = end === 'from' ? x - 34 : x - 10
  return (
    <g
      className={styles['handle']}
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? 'Period from' : 'Period to'}
      aria-valuemin={frame.from}
      aria-valuemax={frame.to}
      aria-valuenow={day}
      aria-valuetext={sayDay(day)}
      onKeyDown={press}
      onKeyUp={onEnd}
      onBlur={onEnd}
      {...drag}
    >
      <rect className={styles['grip']} x={grip} y={top - 6} width={44} height={bottom - top + 24} />
      <rect className={styles['knob']} x={x - 2.5} y={middle - 7} width={5} height={14} rx={2} />
    </g>
  )
}

/** Ends at the ends of the data are open (rule R2). */
const asTime = ({ from, to }: Days, whole: Days) => ({
  from: from <= whole.from ? null : isoDay(from),
  to: to >= whole.to ? null : isoDay(to),
})
