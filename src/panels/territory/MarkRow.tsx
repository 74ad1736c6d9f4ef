import { useState, type ReactNode } from 'react'
import { RecordMark } from './RecordMark'
import { walkMarks } from './walk-marks'

interface MarkRowProps<T extends RowMark> {
  /** Names the row. */
  readonly label: string
  /** From left to right. */
  readonly marks: readonly T[]
  readonly onOpen: (record: string) => void
  /** Draws one mark. */
  readonly children: (mark: T) => ReactNode
}

export interface RowMark {
  readonly record: string
  /** Accessible name. */
  readonly name: string
}

/** A row of marks that open records: one stop of the Tab key; the arrow keys walk it. */
export function MarkRow<T extends RowMark>({ label, marks, onOpen, children }: MarkRowProps<T>) {
  const [last, setLast] = useState<string | null>(null)
  const stop = marks.find((mark) => mark.record === last) ?? marks[0]
  return (
    <g role="group" aria-label={label} onKeyDown={walkMarks}>
      {marks.map((mark) => (
        <RecordMark
          key={mark.record}
          record={mark.record}
          name={mark.name}
          onOpen={onOpen}
          row={{ isStop: mark === stop, onFocus: () => setLast(mark.record) }}
        >
          {children(mark)}
        </RecordMark>
      ))}
    </g>
  )
}
