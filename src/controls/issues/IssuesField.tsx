import type { DatasetIndex } from '../../domain/dataset-index'
import { issueLabel } from '../../domain/filter-words'
import { sayCount } from '../../domain/words'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { Icon } from '../Icon'
import { Popover } from '../popover/Popover'
import { IssuesForm } from './IssuesForm'

/** A button with the look of a select that opens the list of issues (rule R8). */
export function IssuesField(props: ControlProps) {
  const words = issuesWords(props.index, props.filters.issues)
  return (
    <Popover
      label="Issues"
      trigger={
        <>
          <span className={parts['cut']}>{words}</span>
          <Icon name="down" />
        </>
      }
      triggerName={`Issues: ${words}`}
      triggerClass={`${parts['field']} ${parts['select']}`}
      align="end"
    >
      {() => <IssuesForm {...props} />}
    </Popover>
  )
}

/** What is chosen, as short as a button needs it. */
export function issuesWords(index: DatasetIndex, issues: readonly string[]): string {
  const [only] = issues
  if (only === undefined) return 'All issues'
  return issues.length === 1 ? issueLabel(index, only) : sayCount(issues.length, 'issue')
}
