import { memo } from 'react'
import { FoundOption } from './FoundOption'
import type { HitGroup } from './finder'
import { optionId, type Option } from './find-options'
import styles from './Find.module.css'

interface FoundListProps {
  readonly id: string
  readonly groups: readonly HitGroup[]
  readonly options: readonly Option[]
  readonly picked: number
  readonly onOpen: (option: Option) => void
}

/** The results by kind, each kind with its count. */
export function FoundList({ id, groups, options, picked, onOpen }: FoundListProps) {
  const placed = options.map((option, place) => ({ option, place }))
  return (
    <div id={`${id}-list`} role="listbox" aria-label="Results" className={styles['list']}>
      {groups.map(({ kind, label, hits }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <h2 id={`${id}-${kind}`} role="presentation">
            {label} <span>{hits.length}</span>
          </h2>
          {placed.map(
            ({ option, place }) =>
              option.of === kind && (
                <Line
                  key={option.kind === 'hit' ? option.hit.document.ref : 'more'}
                  id={optionId(id, place)}
                  option={option}
                  isPicked={place === picked}
                  onOpen={onOpen}
                />
              ),
          )}
        </div>
      ))}
    </div>
  )
}

interface LineProps {
  readonly id: string
  readonly option: Option
  readonly isPicked: boolean
  readonly onOpen: (option: Option) => void
}

const Line = memo(function Line({ id, option, isPicked, onOpen }: LineProps) {
  const isRecord = option.kind === 'hit' && option.of !== 'term'
  return (
    // The field has the focus and the keys; a press is for pointers.
    <div
      id={id}
      role="option"
      aria-selected={isPicked}
      className={styles['option']}
      data-record={isRecord ? option.hit.document.ref : undefined}
      onClick={() => onOpen(option)}
    >
      {option.kind === 'hit' ? <FoundOption hit={option.hit} /> : option.label}
    </div>
  )
})
