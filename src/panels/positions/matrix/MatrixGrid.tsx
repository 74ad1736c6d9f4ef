import { useId, useMemo, useRef, useState } from 'react'
import { isoDay } from '../../../domain/day'
import { useHoverDayHandle } from '../../../ui/hover-day'
import { timeFrame } from '../../../ui/time-axis'
import type { PanelActions } from '../../panel'
import { useWindowRows } from '../use-window-rows'
import { entriesOf, spotOf, type Spot } from './grid-spot'
import styles from './Matrix.module.css'
import { MatrixGround, MatrixYears } from './MatrixGround'
import { MatrixIssue } from './MatrixIssue'
import { MatrixMarkList, type OpenedMark } from './MatrixMarkList'
import { MatrixReadout } from './MatrixReadout'
import type { MatrixDrawing } from './matrix-view'
import { createPointed } from './pointed-store'
import { useMatrixFocus } from './use-matrix-focus'

interface MatrixGridProps {
  readonly drawing: MatrixDrawing
  readonly width: number
  readonly actions: Pick<PanelActions, 'pick' | 'openRecord'>
}

/** Issue x time as a grid: one stop of the Tab key, arrows from statement to statement. */
export function MatrixGrid({ drawing, width, actions }: MatrixGridProps) {
  const { from, to, at, vs, rows, actors } = drawing
  const frame = useMemo(() => timeFrame(from, to, width), [from, to, width])
  const grid = useRef<HTMLDivElement>(null)
  const hint = useId()
  const hover = useHoverDayHandle()
  const [pointed] = useState(createPointed)
  const [opened, setOpened] = useState<OpenedMark | null>(null)
  const focus = useMatrixFocus(grid, drawing, actions.openRecord)
  const shown = useWindowRows(grid, {
    count: rows.length,
    rowHeight: (frame.form === 'L' ? 14 : 34) + 15 * actors.length,
    overscan: 2,
    keyOf: (nth) => rows[nth]?.id ?? nth,
    alwaysAt: focus.isInside ? focus.place.row : null,
  })
  const point = (spot: Spot | null): void => {
    hover.set(spot && spot.day)
    pointed.set(spot && { ...spot, entries: entriesOf(spot.cell) })
  }
  const press = (spot: Spot | null): void => {
    if (!spot) return
    const entries = entriesOf(spot.cell)
    if (entries) focus.goTo({ row: spot.row, lane: spot.lane, at: entries.at, day: spot.day })
    if (!entries) actions.pick({ at: isoDay(spot.day) })
    else if (entries.count > 1) setOpened({ ...spot, ...entries })
    else if (spot.record) actions.openRecord(spot.record)
  }
  const isRendered = shown.places.includes(focus.place.row)
  return (
    <div className={styles['stage']}>
      <MatrixGround frame={frame} at={at} vs={vs} />
      <div
        ref={grid}
        role="grid"
        className={styles['grid']}
        aria-label={`Matrix of statements: ${rows.length} issues by ${actors.map((actor) => actor.label).join(', ')}`}
        aria-describedby={hint}
        aria-rowcount={rows.length * actors.length}
        aria-colcount={drawing.cellCount + 1}
        style={{ paddingBlockStart: shown.before, paddingBlockEnd: shown.after }}
        onPointerMove={(event) => point(spotOf(event, frame))}
        onPointerLeave={() => point(null)}
        onClick={(event) => press(spotOf(event, frame))}
        onKeyDown={focus.onKeyDown}
        onFocus={(event) => {
          focus.onFocus(event)
          pointed.set(focus.spotFor(event.target))
        }}
        onBlur={(event) => {
          focus.onBlur(event)
          pointed.set(null)
        }}
      >
        {shown.places.map((nth) => {
          const row = rows[nth]
          const isHere = nth === focus.place.row
          return (
            row && (
              <MatrixIssue
                key={row.id}
                measure={shown.measure}
                row={row}
                nth={nth}
                drawing={drawing}
                frame={frame}
                focused={isHere ? focus.place : null}
                isEntry={!isRendered && nth === shown.places[0]}
              />
            )
          )
        })}
      </div>
      <MatrixReadout pointed={pointed} drawing={drawing} width={width} isHidden={opened !== null} />
      {opened && (
        <MatrixMarkList
          mark={opened}
          drawing={drawing}
          width={width}
          onOpen={actions.openRecord}
          onClose={(isGivenBack) => {
            setOpened(null)
            if (isGivenBack) focus.goTo({ ...opened, day: null })
          }}
        />
      )}
      <MatrixYears frame={frame} />
      <p id={hint} className="hidden-text">
        Arrow keys go from statement to statement and from lane to lane, Page Up and Page Down from
        issue to issue; Enter opens the record.
      </p>
    </div>
  )
}
