import { useEffect, useRef, useState } from 'react'
import { asIsoDay, type IsoDay } from '../../domain/day'
import styles from './DateField.module.css'

interface DateFieldProps {
  readonly label: string
  /** Null is shown empty. */
  readonly value: IsoDay | null
  readonly min?: IsoDay
  readonly max?: IsoDay
  /** Each whole day that is typed; null when the field is emptied. */
  readonly onDay: (day: IsoDay | null) => void
  /** Typing is over: the field is left, or taken away. */
  readonly onDone: () => void
}

/** A native date field that keeps what is being typed, and tells only whole days. */
export function DateField({ label, value, min, max, onDay, onDone }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const isTyping = useRef(false)
  const finish = (): void => {
    if (!isTyping.current) return
    isTyping.current = false
    onDone()
  }
  const latest = useRef(finish)
  useEffect(() => {
    latest.current = finish
  })
  useEffect(() => () => latest.current(), [])
  return (
    <label className={styles['label']}>
      {label}
      <input
        type="date"
        className={styles['input']}
        value={draft ?? value ?? ''}
        min={min}
        max={max}
        onChange={(event) => {
          const text = event.target.value
          isTyping.current = true
          setDraft(text)
          const day = asIsoDay(text)
          if (day !== null || text === '') onDay(day)
        }}
        onBlur={() => {
          setDraft(null)
          finish()
        }}
      />
    </label>
  )
}
