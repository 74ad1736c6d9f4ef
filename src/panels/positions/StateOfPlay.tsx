import { useState } from 'react'
import type { Form } from '../../ui/time-axis'
import { GlyphKey } from './GlyphKey'
import { IssueInFull } from './IssueInFull'
import { RestOfIssues } from './RestOfIssues'
import { StateHead } from './StateHead'
import styles from './StateOfPlay.module.css'
import type { StateOfPlayView } from './state-of-play-view'

interface StateOfPlayProps {
  readonly view: StateOfPlayView
  readonly form: Form
  readonly onOpen: (record: string) => void
}

/** The table is drawn: one party left, the other right, the axis between them (V3). */
export function StateOfPlay({ view, form, onOpen }: StateOfPlayProps) {
  const [isAllInFull, setAllInFull] = useState(false)
  const count = isAllInFull ? view.issues.length : view.countInFull
  const full = view.issues.slice(0, count)
  const rest = view.issues.slice(count)
  const shared = { parties: view.parties, form, onOpen }
  return (
    <div className={styles['state']}>
      <StateHead parties={view.parties} />
      {full.map((issue) => (
        <IssueInFull key={issue.id} issue={issue} {...shared} />
      ))}
      {rest.length > 0 && <RestOfIssues issues={rest} days={view.days} {...shared} />}
      {view.issues.length > view.countInFull && (
        <p className={styles['more']}>
          <button
            type="button"
            className="link"
            aria-pressed={isAllInFull}
            onClick={() => setAllInFull(!isAllInFull)}
          >
            All in full
          </button>
        </p>
      )}
      <GlyphKey parties={view.parties} />
    </div>
  )
}
