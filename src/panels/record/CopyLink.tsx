import { useState } from 'react'

interface CopyLinkProps {
  readonly href: string
}

/** Copies the address of the record; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ href }: CopyLinkProps) {
  const [copied, setCopied] = useState<{ readonly href: string; readonly isDone: boolean } | null>(
    null,
  )
  const now = copied?.href === href ? copied : null
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(href)
      setCopied({ href, isDone: true })
    } catch {
      // No clipboard without a secure page or the reader's leave: the address is shown instead.
      setCopied({ href, isDone: false })
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy link to this record
      </button>
      <span aria-live="polite">{now?.isDone ? ' Link copied' : ''}</span>
      {now?.isDone === false && (
        <input
          aria-label="Link to this record"
          readOnly
          value={href}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  )
}
