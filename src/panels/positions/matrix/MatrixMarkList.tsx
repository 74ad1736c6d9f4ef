import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { ChangeGlyph } from '../../../ui/ChangeGlyph'
import styles from './MatrixReadout.module.css'
import type { MatrixDrawing } from './matrix-view'
import { placeBeside } from './place-beside'

/** A mark that stands for several statements, pressed. */
export interface OpenedMark {
  readonly row: number
  readonly lane: number
  readonly at: number
  readonly count: number
  readonly x: number
  readonly y: number
}

interface MatrixMarkListProps {
  readonly mark: OpenedMark
  readonly drawing: MatrixDrawing
  readonly width: number
  readonly onOpen: (record: string) => void
  /** With the focus given back to the mark, or left where the reader took it. */
  readonly onClose: (isGivenBack: boolean) => void
}

/** All statements that a mark stands for, each opening its record. */
export function MatrixMarkList({ mark, drawing, width, onOpen, onClose }: MatrixMarkListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), [mark])
  const lane = drawing.rows[mark.row]?.lanes[mark.lane]?.lane
  if (!lane) return null
  const entries = Array.from({ length: mark.count }, (_, nth) => mark.at + nth)
  const leave = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) onClose(false)
  }
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose(true)
  }
  return (
    <div
      ref={list}
      className={styles['list']}
      style={placeBeside(mark, width)}
      role="group"
      aria-label={drawing.say.many(lane, mark.at, mark.count)}
      onBlur={leave}
      onKeyDown={escape}
    >
      {entries.map((at) => {
        const entry = drawing.say.one(lane, at)
        return (
          entry && (
            <button
              key={entry.record}
              type="button"
              data-record={entry.record}
              onClick={() => onOpen(entry.record)}
            >
              {entry.mark && <ChangeGlyph mark={entry.mark} />}
              <span>
                <b>{entry.head}</b> {entry.text}
              </span>
            </button>
          )
        )
      })}
    </div>
  )
}
