import { useEffect, useMemo, useRef } from 'react'
import type { DatasetIndex } from '../../domain/dataset-index'
import type { IsoDay } from '../../domain/day'
import { sayDay } from '../../domain/words'
import type { RecordLinks } from '../../ui/RecordLink'
import { Comparison } from './Comparison'
import { CompareWith } from './CompareWith'
import { CopyLink } from './CopyLink'
import { RecordHead } from './RecordHead'
import { RecordRows } from './RecordRows'
import { RecordTrail } from './RecordTrail'
import { viewOfRecord } from './view-of-record'
import styles from './Record.module.css'

interface RecordPanelProps {
  readonly index: DatasetIndex
  /** The open record, `kind:id`; it exists. */
  readonly record: string
  /** The records that led to it, the first of them first. */
  readonly trail: readonly string[]
  readonly onOpenRecord: (record: string | null) => void
  /** Sets the moment of the page, and the one compared with where a record has two. */
  readonly onMoment: (day: IsoDay, against: IsoDay | null) => void
  /** The address of this view with that record open. */
  readonly linkTo: (record: string) => string
}

/** One record in full: what it says, when, on what it rests and who disputes it (VISUAL.md, 10). */
export function RecordPanel(props: RecordPanelProps) {
  const { index, record, trail, onOpenRecord, onMoment, linkTo } = props
  const view = useMemo(() => viewOfRecord(index, record), [index, record])
  const title = useRef<HTMLHeadingElement>(null)
  // The record stands in view by itself; the page stays where the reader is.
  useEffect(() => title.current?.focus({ preventScroll: true }), [record])
  if (!view) return null
  const links: RecordLinks = { onOpen: onOpenRecord, linkTo }
  const { day, against, comparison } = view
  return (
    <section
      className={styles['record']}
      aria-label="Record"
      data-record={record}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onOpenRecord(null)
      }}
    >
      <RecordTrail index={index} trail={trail} links={links} />
      <RecordHead view={view} titleRef={title} onClose={() => onOpenRecord(null)} />
      {comparison && <Comparison view={comparison} links={links} />}
      <RecordRows view={view} links={links} />
      <CompareWith choices={view.choices} onOpenRecord={onOpenRecord} />
      <p className={styles['reach']}>{view.reach}</p>
      <p className={styles['actions']}>
        <CopyLink href={linkTo(record)} />
        {day !== null && (
          <button type="button" className="link" onClick={() => onMoment(day, against)}>
            {against === null
              ? `Set the moment to ${sayDay(day)}`
              : `Set the moments to ${sayDay(day)} and ${sayDay(against)}`}
          </button>
        )}
      </p>
    </section>
  )
}
