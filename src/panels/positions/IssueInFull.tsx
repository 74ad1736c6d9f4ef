import type { Form } from '../../ui/time-axis'
import { StanceAxis } from '../../ui/StanceAxis'
import { OtherLines } from './OtherLines'
import { Statement } from './Statement'
import styles from './StateOfPlay.module.css'
import type { IssueView, PartyHead } from './state-of-play-view'

interface IssueInFullProps {
  readonly issue: IssueView
  readonly parties: readonly [PartyHead, PartyHead]
  readonly form: Form
  readonly onOpen: (record: string) => void
  /** Under the name that opened it, the name is not said again. */
  readonly isHeadless?: boolean
}

/** Width of the axis by form of the container, px (VISUAL.md, 13). */
const AXIS_WIDTH: Readonly<Record<Form, number>> = { L: 236, M: 200, D: 176, S: 250 }

/** An issue with one row a moment: text, axis, text; below them the others. */
export function IssueInFull(props: IssueInFullProps) {
  const { issue, parties, form, onOpen, isHeadless = false } = props
  const [low, high] = parties
  return (
    <article className={styles['issue']} aria-label={issue.label}>
      <header>
        {!isHeadless && <h3>{issue.label}</h3>}
        <span>{issue.remark}</span>
      </header>
      {issue.rows.map((row) => (
        <div key={row.key} className={styles['row']}>
          <Statement party={low} say={row.low} onOpen={onOpen} />
          <div className={styles['axis']}>
            <p>{row.day}</p>
            <StanceAxis parties={parties} width={AXIS_WIDTH[form]} {...row.axis} />
          </div>
          <Statement party={high} say={row.high} onOpen={onOpen} />
        </div>
      ))}
      <OtherLines lines={issue.others} isFolded={form === 'S'} onOpen={onOpen} />
    </article>
  )
}
