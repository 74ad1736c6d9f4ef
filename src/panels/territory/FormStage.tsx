import { useMemo, type ReactNode } from 'react'
import { ChartBox } from '../../ui/ChartBox'
import { TimeFlags } from '../../ui/TimeCursors'
import { timeFrame, type TimeFrame } from '../../ui/time-axis'
import type { PanelActions, PanelBodyProps } from '../panel'
import { DaySurface } from './DaySurface'
import type { FormView } from './form-view'
import styles from './FormStage.module.css'
import { HoverReadout } from './HoverReadout'
import { Overview } from './Overview'
import { plotOf, type Plot } from './plot'

/** What a form draws with. */
export interface StageProps<V extends FormView> {
  readonly view: V
  readonly actions: PanelActions
  readonly frame: TimeFrame
  readonly plot: Plot
}

interface FormStageProps<V extends FormView> extends PanelBodyProps<V> {
  /** Everything but the flags of the two moments. */
  readonly draw: (stage: StageProps<V>) => ReactNode
}

/**
 * Where another form of the panel is drawn: the same time axis, margins, flags, hover and strip of
 * everything as the lines have (VISUAL.md, V2), with notes on how to read it.
 */
export function FormStage<V extends FormView>({ view, actions, draw }: FormStageProps<V>) {
  return (
    <>
      <ChartBox>
        {(width) => <Stage view={view} actions={actions} draw={draw} width={width} />}
      </ChartBox>
      <p className="hidden-text">
        The strip shows all data. Drag its ends to choose a period, or its middle to move it.
      </p>
    </>
  )
}

function Stage<V extends FormView>(props: FormStageProps<V> & { readonly width: number }) {
  const { view, actions, draw, width } = props
  const frame = useMemo(() => timeFrame(view.from, view.to, width), [view.from, view.to, width])
  const plot = plotOf(frame.form)
  return (
    <>
      <DaySurface frame={frame} actions={actions}>
        <svg
          className={styles['stage']}
          width={width}
          height={plot.height}
          role="group"
          aria-label={view.takeaway}
          data-pole={view.pole}
        >
          {draw({ view, actions, frame, plot })}
          <TimeFlags frame={frame} at={view.at} vs={view.vs} />
        </svg>
        <HoverReadout view={view} frame={frame} plot={plot} />
      </DaySurface>
      {view.notes.length > 0 && <p className={styles['notes']}>{view.notes.join(' ')}</p>}
      <Overview overview={view.overview} period={view} actions={actions} frame={frame} />
    </>
  )
}
