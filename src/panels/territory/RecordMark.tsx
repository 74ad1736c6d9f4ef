import type { KeyboardEvent, ReactNode } from 'react'
import styles from './Overlay.module.css'

interface RecordMarkProps {
  readonly record: string
  /** Accessible name. */
  readonly name: string
  readonly onOpen: (record: string) => void
  /** One of a row of marks: whether the Tab key stops here, and what to do when it does. */
  readonly row?: { readonly isStop: boolean; readonly onFocus: () => void }
  readonly children: ReactNode
}

/** Anything on the drawing that opens its record, by pointer and by keyboard. */
export function RecordMark({ record, name, onOpen, row, children }: RecordMarkProps) {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen(record)
  }
  return (
    <g
      className={styles['mark']}
      role="button"
      tabIndex={row && !row.isStop ? -1 : 0}
      onFocus={row?.onFocus}
      aria-label={name}
      data-record={record}
      onClick={() => onOpen(record)}
      onKeyDown={press}
    >
      {children}
    </g>
  )
}
