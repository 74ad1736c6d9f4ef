import { useId, useState } from 'react'
import { ChangeGlyph } from '../../../ui/ChangeGlyph'
import { useIsPrinting } from '../../../ui/use-is-printing'
import { listItems } from './list-items'
import styles from './MatrixList.module.css'
import type { IssueRow, LaneHead, LaneView, MatrixDrawing } from './matrix-view'

interface MatrixListProps {
  readonly drawing: MatrixDrawing
  readonly onOpen: (record: string) => void
}

/** The matrix where there is no room for an axis: by issue and actor, newest first. */
export function MatrixList({ drawing, onOpen }: MatrixListProps) {
  return drawing.rows.map((row) => (
    <OneIssue key={row.id} row={row} drawing={drawing} onOpen={onOpen} />
  ))
}

interface OneIssueProps extends MatrixListProps {
  readonly row: IssueRow
}

function OneIssue({ row, drawing, onOpen }: OneIssueProps) {
  const heading = useId()
  return (
    <section className={styles['issue']} aria-labelledby={heading}>
      <h3 id={heading}>{row.label}</h3>
      <p className={styles['figures']}>{row.figures.join(', ')}</p>
      {row.lanes.map((lane, nth) => {
        const actor = drawing.actors[nth]
        return (
          actor && (
            <OneActor key={actor.id} actor={actor} view={lane} drawing={drawing} onOpen={onOpen} />
          )
        )
      })}
    </section>
  )
}

interface OneActorProps extends MatrixListProps {
  readonly actor: LaneHead
  readonly view: LaneView
}

function OneActor({ actor, view, drawing, onOpen }: OneActorProps) {
  const [isUnfolded, setUnfolded] = useState(false)
  const isPrinting = useIsPrinting()
  const { lane } = view
  const items = lane && listItems(lane, drawing.at, isUnfolded || isPrinting)
  return (
    <div data-pole={actor.pole ?? undefined}>
      <p className={styles['actor']}>
        <span className={styles['code']} aria-hidden="true">
          {actor.code}
        </span>
        <b>{actor.label}</b> {view.silence ?? view.sayOn(drawing.at)}
      </p>
      {lane && items && items.total > 0 && (
        <ul aria-label={`${actor.label}, newest first`}>
          {items.at.map((at) => {
            const entry = drawing.say.one(lane, at)
            return (
              entry && (
                <li key={entry.record}>
                  <button
                    type="button"
                    data-record={entry.record}
                    onClick={() => onOpen(entry.record)}
                  >
                    {entry.mark && <ChangeGlyph mark={entry.mark} />}
                    <span>
                      {entry.head}
                      {at === items.inForceAt && <b>, in force</b>}
                    </span>
                  </button>
                </li>
              )
            )
          })}
          {items.at.length < items.total && (
            <li>
              <button type="button" onClick={() => setUnfolded(true)}>
                <span className="link">
                  All {items.total}
                  <span className="hidden-text"> of {actor.label}</span>
                </span>
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
