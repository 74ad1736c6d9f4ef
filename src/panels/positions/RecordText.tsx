import type { KeyboardEvent } from 'react'
import styles from './Statement.module.css'

interface RecordTextProps {
  /** `kind:id` */
  readonly record: string
  readonly onOpen: (record: string) => void
  readonly text: string
}

/** A text that opens its record. Not a native button: those do not break with the line they are in. */
export function RecordText({ record, onOpen, text }: RecordTextProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen(record)
  }
  return (
    <span
      className={styles['open']}
      role="button"
      tabIndex={0}
      onClick={() => onOpen(record)}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  )
}
