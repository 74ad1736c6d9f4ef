import { memo, type CSSProperties } from 'react'
import type { TimeFrame } from '../../../ui/time-axis'
import styles from './Matrix.module.css'
import { MatrixLane } from './MatrixLane'
import type { IssueRow, MatrixDrawing } from './matrix-view'
import type { Place } from './matrix-walk'

interface MatrixIssueProps {
  readonly row: IssueRow
  /** Its place among the issues. */
  readonly nth: number
  readonly drawing: MatrixDrawing
  readonly frame: TimeFrame
  /** The focused cell when it is of this issue. */
  readonly focused: Place | null
  /** The Tab key comes in at its first cell, since the focused one is not in the page. */
  readonly isEntry: boolean
  readonly measure: (row: Element | null) => void
}

/** The name of an issue, its lanes one below the other, and how far it moved. */
export const MatrixIssue = memo(function MatrixIssue(props: MatrixIssueProps) {
  const { row, nth, drawing, frame, focused, isEntry, measure } = props
  const { actors, reach, say } = drawing
  const margins = { '--stub': `${frame.left}px`, '--margin': `${frame.right}px` } as CSSProperties
  const start = (lane: number): number | null => (isEntry && lane === 0 ? 0 : null)
  return (
    <div ref={measure} role="rowgroup" className={styles['issue']} data-index={nth} style={margins}>
      <p className={styles['name']} aria-hidden="true">
        <span>{row.label}</span>
      </p>
      <p className={styles['figures']} aria-hidden="true">
        {row.figures.map((figure) => (
          <span key={figure}>{figure}</span>
        ))}
      </p>
      <div className={styles['lanes']} role="presentation">
        {actors.map((actor, lane) => {
          const { lane: said, silence, sayOn } = row.lanes[lane] ?? NO_LANE
          return (
            <div
              key={actor.id}
              role="row"
              className={styles['lane']}
              data-lane={lane}
              data-pole={actor.pole ?? undefined}
              aria-rowindex={nth * actors.length + lane + 1}
            >
              <span role="rowheader" className={styles['head']} aria-colindex={1}>
                <span className="hidden-text">
                  {row.label}, {actor.label}. {sayOn(drawing.at)}
                  {lane === 0 && `. ${row.figures.join(', ')}`}
                </span>
                <span aria-hidden="true" data-code={actor.pole === null}>
                  {actor.code}
                </span>
              </span>
              <MatrixLane
                lane={said}
                silence={silence}
                frame={frame}
                reach={reach}
                say={say}
                focusedAt={focused?.lane === lane ? focused.at : start(lane)}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
})

const NO_LANE = { lane: null, silence: null, sayOn: () => '' } as const
