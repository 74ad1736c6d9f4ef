import type { KeyboardEvent } from 'react'
import styles from './Find.module.css'

interface FindFieldProps {
  readonly id: string
  readonly question: string
  /** Id of the option that Enter opens; none while there is no result. */
  readonly active: string | undefined
  readonly onAsk: (question: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onClose: () => void
}

/** The id of the field, in the window with that id. */
export const fieldId = (id: string): string => `${id}-field`

/** Where the question is typed; it keeps the focus while the options are gone through. */
export function FindField({ id, question, active, onAsk, onKeyDown, onClose }: FindFieldProps) {
  return (
    <div className={styles['head']}>
      <label htmlFor={fieldId(id)}>Find</label>
      <input
        id={fieldId(id)}
        className={styles['field']}
        type="text"
        inputMode="search"
        enterKeyHint="go"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-expanded={active !== undefined}
        aria-activedescendant={active}
        value={question}
        onChange={(event) => onAsk(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={styles['close']} onClick={onClose}>
        Close
      </button>
    </div>
  )
}
