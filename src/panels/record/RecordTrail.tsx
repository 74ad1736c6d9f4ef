import type { DatasetIndex } from '../../domain/dataset-index'
import { RecordLink, type RecordLinks } from '../../ui/RecordLink'
import { recordName } from './record-name'
import styles from './RecordTrail.module.css'

interface RecordTrailProps {
  readonly index: DatasetIndex
  /** The records that led to the open one, the first of them first. */
  readonly trail: readonly string[]
  readonly links: RecordLinks
}

/** The way back: the record opened just before stands first. */
export function RecordTrail({ index, trail, links }: RecordTrailProps) {
  if (trail.length === 0) return null
  return (
    <nav className={styles['trail']} aria-label="Back to records opened before">
      <ol>
        {trail.toReversed().map((record) => (
          <li key={record}>
            <RecordLink record={record} links={links}>
              {recordName(index, record)}
            </RecordLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
