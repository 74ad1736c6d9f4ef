import type { SourceLine } from '../domain/record-sources'
import { RecordLink, type RecordLinks } from './RecordLink'
import styles from './SourceList.module.css'

interface SourceListProps {
  readonly sources: readonly SourceLine[]
  readonly links: RecordLinks
}

/** Sources in full: the title leads to the page, the line about it to the record of the source. */
export function SourceList({ sources, links }: SourceListProps) {
  return (
    <ul className={styles['list']}>
      {sources.map((source) => (
        <li key={source.record}>
          {source.href === null ? (
            source.title
          ) : (
            <a href={source.href} rel="noopener noreferrer">
              {source.title}
            </a>
          )}{' '}
          <span className={styles['about']}>
            {source.about} ·{' '}
            <RecordLink record={source.record} links={links} label={`Record of ${source.title}`}>
              record
            </RecordLink>
          </span>
        </li>
      ))}
    </ul>
  )
}
