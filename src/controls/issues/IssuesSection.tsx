import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { issuesWords } from './IssuesField'
import { IssuesForm } from './IssuesForm'

/** The issues in the sheet, folded. */
export function IssuesSection(props: ControlProps) {
  return (
    <details className={parts['more']}>
      <summary>{issuesWords(props.index, props.filters.issues)}</summary>
      <IssuesForm {...props} />
    </details>
  )
}
