import { useState, type ReactNode } from 'react'
import { OnDemandPlace, type OnDemand } from '../../ui/on-demand'
import styles from './Fold.module.css'

interface FoldProps {
  readonly summary: string
  /** What comes as a chunk of its own when it is opened. */
  readonly of: Pick<OnDemand<never>, 'forget' | 'preload'>
  readonly resetKey: unknown
  readonly children: ReactNode
}

/** A disclosure whose content is asked for when it is opened. */
export function Fold({ summary, of, resetKey, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className={styles['fold']}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary onPointerEnter={() => of.preload()}>{summary}</summary>
      {isOpen && (
        <OnDemandPlace title={summary} of={of} resetKey={resetKey} fallback={null}>
          {children}
        </OnDemandPlace>
      )}
    </details>
  )
}
