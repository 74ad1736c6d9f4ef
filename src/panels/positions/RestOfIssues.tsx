import { useState } from 'react'
import { StanceAxis } from '../../ui/StanceAxis'
import type { Form } from '../../ui/time-axis'
import { IssueInFull } from './IssueInFull'
import styles from './RestOfIssues.module.css'
import type { IssueView, PartyHead } from './state-of-play-view'

interface RestOfIssuesProps {
  readonly issues: readonly IssueView[]
  readonly days: readonly string[]
  readonly parties: readonly [PartyHead, PartyHead]
  readonly form: Form
  readonly onOpen: (record: string) => void
}

/** The other issues as small axes; a name opens its issue in full beneath (rule R15). */
export function RestOfIssues({ issues, days, parties, form, onOpen }: RestOfIssuesProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string): void => {
    const next = new Set(opened)
    if (!next.delete(id)) next.add(id)
    setOpened(next)
  }
  return (
    <div className={styles['rest']} data-moments={days.length}>
      {[0, 1].map((column) => (
        <div key={column} className={styles['head']} aria-hidden="true">
          <span>{column === 0 ? 'Other issues' : ''}</span>
          {days.map((day) => (
            <span key={day}>{day}</span>
          ))}
        </div>
      ))}
      {issues.map((issue) => (
        <RestIssue
          key={issue.id}
          issue={issue}
          isOpen={opened.has(issue.id)}
          onToggle={() => toggle(issue.id)}
          shown={{ parties, form, onOpen }}
        />
      ))}
    </div>
  )
}

interface RestIssueProps {
  readonly issue: IssueView
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly shown: Pick<RestOfIssuesProps, 'parties' | 'form' | 'onOpen'>
}

function RestIssue({ issue, isOpen, onToggle, shown }: RestIssueProps) {
  return (
    <>
      <div className={styles['line']}>
        <button type="button" className="link" aria-expanded={isOpen} onClick={onToggle}>
          {issue.label}
        </button>
        {issue.rows.map((row) =>
          row.axis.nothing === null ? (
            <StanceAxis key={row.key} parties={shown.parties} isSmall {...row.axis} others={[]} />
          ) : (
            <span key={row.key}>{row.axis.nothing}</span>
          ),
        )}
        {issue.rows.length === 1 && <span>{issue.rows[0]?.axis.brief}</span>}
      </div>
      {isOpen && (
        <div className={styles['opened']}>
          <IssueInFull issue={issue} isHeadless {...shown} />
        </div>
      )}
    </>
  )
}
