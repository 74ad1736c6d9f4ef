import { useState } from 'react'
import styles from './Statement.module.css'
import type { SourceLink } from './statement-view'

/** Between words and what follows; the line may break after it. */
export const DOT = '\u00a0· '

interface SourceLinksProps {
  readonly sources: readonly SourceLink[]
}

/** The first publisher as a link to its page, the others one press away; all of them in print. */
export function SourceLinks({ sources }: SourceLinksProps) {
  const [isOpen, setOpen] = useState(false)
  const [first, ...more] = sources
  if (!first) return null
  return (
    <span className={styles['sources']}>
      <SourceName source={first} />
      {more.length > 0 && (
        <>
          {!isOpen && (
            <>
              {' '}
              <button
                type="button"
                aria-label={`${more.length} more ${more.length === 1 ? 'source' : 'sources'}`}
                onClick={() => setOpen(true)}
              >
                +{more.length}
              </button>
            </>
          )}
          <span className={styles['more']} data-open={isOpen}>
            {more.map((source) => (
              <span key={source.record}>
                {', '}
                <SourceName source={source} />
              </span>
            ))}
          </span>
        </>
      )}
    </span>
  )
}

function SourceName({ source }: { readonly source: SourceLink }) {
  const { record, label, title, href } = source
  if (href === null)
    return (
      <span data-record={record} title={title}>
        {label}
      </span>
    )
  return (
    <a data-record={record} href={href} title={title} rel="noopener noreferrer">
      {label}
    </a>
  )
}
