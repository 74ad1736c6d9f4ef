import { issueChoices } from '../../domain/choices'
import { toggled } from '../../domain/filters'
import { CheckList } from '../CheckList'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'

/** The issues as checkboxes, scored ones first (rule R8). */
export function IssuesForm({ index, filters, actions }: ControlProps) {
  const { scored, procedural } = issueChoices(index)
  const onToggle = (id: string): void => actions.pick({ issues: toggled(filters.issues, id) })
  return (
    <>
      <CheckList legend="Scored" options={scored} checked={filters.issues} onToggle={onToggle} />
      <CheckList
        legend="Procedural, not scored"
        options={procedural}
        checked={filters.issues}
        onToggle={onToggle}
      />
      <button
        type="button"
        className={parts['text-button']}
        aria-disabled={filters.issues.length === 0}
        onClick={() => actions.pick({ issues: [] })}
      >
        All issues
      </button>
    </>
  )
}
