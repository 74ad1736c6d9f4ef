import { useState } from 'react'
import { filterTags } from '../../domain/filter-tags'
import { sayChange } from '../../domain/filter-words'
import { changedKeys, defaultFilters } from '../../domain/filters'
import { statusSentences } from '../../domain/status-line'
import type { ControlProps } from '../control-props'
import { Icon } from '../Icon'
import styles from './StatusLine.module.css'

/** What is in view, in words; what the last pick changed; the active filters, to be taken away (R11). */
export function StatusLine({ index, filters, scope, actions }: ControlProps) {
  const change = useChangeWords({ index, filters })
  const sentences = statusSentences(index, filters, scope)
  const defaults = defaultFilters(index.meta.defaultView)
  const tags = filterTags(index, filters, defaults)
  const isDefault = changedKeys(defaults, filters).length === 0
  return (
    <div className={`wrap ${styles['status']}`}>
      <p className={styles['words']} role="status">
        {sentences.join('. ')}
        {change && <span>. {change}</span>}
      </p>
      <div className={styles['tags-row']} hidden={isDefault}>
        {tags.length > 0 && (
          <ul className={styles['tags']} aria-label="Active filters">
            {tags.map((tag) => (
              <li key={tag.key}>
                <button
                  type="button"
                  className={styles['tag']}
                  aria-label={`Remove ${tag.label}`}
                  onClick={() => actions.pick(tag.patch)}
                >
                  {tag.label}
                  <Icon name="cross" size={9} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <button
          type="button"
          className={`link ${styles['reset']}`}
          onClick={() => actions.pick(defaults)}
        >
          Reset filters
        </button>
      </div>
    </div>
  )
}

/** What changed since the filters were last others; nothing on a page just opened. */
function useChangeWords({ index, filters }: Pick<ControlProps, 'index' | 'filters'>): string {
  const [seen, setSeen] = useState({ filters, words: '' })
  if (seen.filters === filters) return seen.words
  const words = sayChange(index, seen.filters, filters)
  setSeen({ filters, words })
  return words
}
