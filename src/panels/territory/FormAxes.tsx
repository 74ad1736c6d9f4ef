import { TimeCursors } from '../../ui/TimeCursors'
import type { TimeFrame } from '../../ui/time-axis'
import styles from './FormStage.module.css'
import type { StageProps } from './FormStage'
import type { FormView, ValueTick } from './form-view'
import { MomentSlider } from './MomentSlider'
import type { Plot } from './plot'

interface FormAxesProps {
  readonly ticks: readonly ValueTick[]
  readonly frame: TimeFrame
  readonly plot: Plot
  readonly y: (value: number) => number
}

/** Gridlines with their values, years or months below; the line of zero is left to the form. */
export function FormAxes({ ticks, frame, plot, y }: FormAxesProps) {
  const isSmall = frame.form === 'S'
  const right = frame.width - frame.right
  const x = frame.left - (isSmall ? 5 : 10)
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => {
        const level = y(tick.value)
        return (
          <g key={tick.value}>
            <line className="grid-line" x1={frame.left} x2={right} y1={level} y2={level} />
            <text
              className={styles[isSmall ? 'quiet' : 'tick']}
              x={x}
              y={level + 4}
              textAnchor="end"
            >
              {isSmall ? tick.short : tick.label}
            </text>
            {!isSmall && tick.other !== '' && (
              <text className={styles['quiet']} x={x} y={level + 18} textAnchor="end">
                {tick.other}
              </text>
            )}
          </g>
        )
      })}
      {frame.ticks.map((tick) => (
        <g key={tick.day}>
          {tick.x > frame.left + 1 && (
            <line
              className={styles['year']}
              x1={tick.x}
              x2={tick.x}
              y1={plot.top}
              y2={plot.bottom}
            />
          )}
          <text className={styles['tick']} x={tick.labelX} y={plot.bottom + 17} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The lines of the two moments and of the hovered day, and the moment's handle. */
export function FormCursors({ view, actions, frame, plot }: StageProps<FormView>) {
  return (
    <>
      <TimeCursors frame={frame} at={view.at} vs={view.vs} top={24} bottom={plot.bottom} />
      <MomentSlider view={view} actions={actions} frame={frame} plot={plot} />
    </>
  )
}
