import { useEffect, useRef } from 'react'
import { statusSentences } from '../../domain/status-line'
import type { ControlProps } from '../control-props'
import { SHEET_CONTROLS } from './sheet-list'
import styles from './FilterSheet.module.css'

interface FilterSheetProps extends ControlProps {
  /** Ids of the controls that the reader came for; they stand first. */
  readonly first: readonly string[]
  readonly onClose: () => void
}

/** All controls on one sheet, over the page, while it is mounted. Escape or a press beside closes it. */
export function FilterSheet({ first, onClose, ...props }: FilterSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (sheet.current?.open === false) sheet.current.showModal()
  }, [])
  // Closing the dialog itself gives the focus back to what opened it.
  const close = (): void => sheet.current?.close()
  const controls = [
    ...SHEET_CONTROLS.filter(({ id }) => first.includes(id)),
    ...SHEET_CONTROLS.filter(({ id }) => !first.includes(id)),
  ]
  const [counts] = statusSentences(props.index, props.filters, props.scope)
  return (
    <dialog
      ref={sheet}
      className={styles['sheet']}
      aria-label="All filters"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) close()
      }}
    >
      <div className={styles['body']}>
        {controls.map(({ id, label, Section }) => (
          <section key={id} className={styles['section']} aria-label={label}>
            <h2>{label}</h2>
            <Section {...props} />
          </section>
        ))}
      </div>
      <div className={styles['foot']}>
        <p aria-live="polite">{counts}</p>
        <button type="button" className="button" onClick={close}>
          Show
        </button>
      </div>
    </dialog>
  )
}
