import { useEffect, useRef, useState } from 'react'
import styles from './CopyLink.module.css'

interface CopyLinkProps {
  /** The address of the view as it stands. */
  readonly address: () => string
}

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'denied'; readonly address: string }

const SHOWN_MS = 2500

/** Copies the address (rule U7). Where the clipboard is denied, shows it selected instead. */
export function CopyLink({ address }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  useEffect(() => {
    if (outcome?.kind !== 'copied') return
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy(): Promise<void> {
    const text = address()
    setOutcome((await isCopied(text)) ? { kind: 'copied' } : { kind: 'denied', address: text })
  }

  return (
    <div className={styles['place']}>
      <button type="button" className="link" onClick={() => void copy()}>
        Copy link
      </button>
      <span className={styles['said']} aria-live="polite">
        {outcome?.kind === 'copied' && 'Link copied'}
        {outcome?.kind === 'denied' && 'The browser did not allow copying; the link is shown.'}
      </span>
      {outcome?.kind === 'denied' && (
        <Address text={outcome.address} onDone={() => setOutcome(null)} />
      )}
    </div>
  )
}

interface AddressProps {
  readonly text: string
  readonly onDone: () => void
}

function Address({ text, onDone }: AddressProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <input
      ref={field}
      className={styles['address']}
      aria-label="Link to this view"
      readOnly
      value={text}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    />
  )
}

/** Without a secure origin there is no clipboard; with one it may still be denied. */
async function isCopied(text: string): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>
  if (clipboard === undefined) return false
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
