import { useEffect, type ReactNode, type RefObject } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  /** Closing the element itself gives the focus back to what opened it. */
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A window over the page while it is mounted, full on a phone. Escape or a press beside closes it. */
export function Dialog({ ref, label, onClose, children }: DialogProps) {
  useEffect(() => {
    if (ref.current?.open === false) ref.current.showModal()
  }, [ref])
  return (
    <dialog
      ref={ref}
      className={styles['dialog']}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      {children}
    </dialog>
  )
}
