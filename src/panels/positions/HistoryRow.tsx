import { ChangeGlyph } from '../../ui/ChangeGlyph'
import { StanceAxis } from '../../ui/StanceAxis'
import styles from './History.module.css'
import type { HistoryRowView } from './history-view'
import { RecordText } from './RecordText'
import { DOT, SourceLinks } from './SourceLinks'
import type { PartyHead } from './state-of-play-view'

interface HistoryRowProps {
  readonly row: HistoryRowView
  readonly parties: readonly [PartyHead, PartyHead]
  readonly onOpen: (record: string) => void
}

/** Date, glyph, actor and word, issue, text, stance on its axis, sources. */
export function HistoryRow({ row, parties, onOpen }: HistoryRowProps) {
  return (
    <>
      <time dateTime={row.isoDate}>{row.date}</time>
      <ChangeGlyph mark={row.mark} />
      <div>
        <p>
          <b>{row.actor}</b> {row.mark.word}
        </p>
        <p className={styles['minor']}>{row.issue}</p>
      </div>
      <div>
        <p>
          <RecordText record={row.record} onOpen={onOpen} text={row.text} />
        </p>
        <p className={styles['minor']}>
          {row.confidence !== '' && row.confidence + DOT}
          <SourceLinks sources={row.sources} />
        </p>
      </div>
      <div className={styles['axis']}>
        <StanceAxis parties={parties} isSmall {...row.axis} />
        {row.ends && (
          <p aria-hidden="true">
            <span>{row.ends[0]}</span>
            <span>{row.ends[1]}</span>
          </p>
        )}
      </div>
    </>
  )
}
