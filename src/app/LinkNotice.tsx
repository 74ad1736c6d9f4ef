import { useState } from 'react'
import type { ScopeNotice } from '../domain/scope'
import { useLinkProblems } from '../state/stores-context'
import { Notice } from '../ui/Notice'

interface LinkNoticeProps {
  /** What was spelled right and means nothing on this dataset. */
  readonly notices: readonly ScopeNotice[]
}

/** One dismissible notice that names the parameter and the value that had no effect (rule U4). */
export function LinkNotice({ notices }: LinkNoticeProps) {
  const problems = useLinkProblems()
  const [dismissed, setDismissed] = useState('')
  const text = [...problems, ...notices]
    .map(({ key, value, why }) => `${key}=${shorten(value)} ${why}`)
    .join('; ')
  if (text === '' || text === dismissed) return null
  return (
    <div className="wrap" role="alert">
      <Notice
        text={`Part of this link had no effect: ${text}. The rest is shown.`}
        onDismiss={() => setDismissed(text)}
      />
    </div>
  )
}

const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value)
