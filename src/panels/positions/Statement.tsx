import { ChangeGlyph } from '../../ui/ChangeGlyph'
import { PartyMark } from '../../ui/PartyMark'
import { RecordText } from './RecordText'
import { DOT, SourceLinks } from './SourceLinks'
import styles from './Statement.module.css'
import type { PartyHead } from './state-of-play-view'
import type { SayView } from './statement-view'

interface StatementProps {
  readonly party: PartyHead
  readonly say: SayView
  readonly onOpen: (record: string) => void
}

/** What a party says: its text, and under it glyph, word, date, age, confidence and sources. */
export function Statement({ party, say, onOpen }: StatementProps) {
  const who = <span className="hidden-text">{party.label}: </span>
  return (
    <div
      className={styles['say']}
      data-record={say.kind === 'said' ? say.record : undefined}
      data-faded={say.kind !== 'said' || say.isFaded}
    >
      <span className={styles['mark']}>
        <PartyMark party={party} />
      </span>
      {say.kind === 'said' ? (
        <>
          <p>
            {who}
            <RecordText record={say.record} onOpen={onOpen} text={say.text} />
          </p>
          <p className={styles['line']}>
            {say.mark && <ChangeGlyph mark={say.mark} />}
            {say.line}
            {say.sources.length > 0 && DOT}
            <SourceLinks sources={say.sources} />
          </p>
        </>
      ) : (
        <p>
          {who}
          {say.kind === 'none' && <ChangeGlyph mark={say.mark} />}
          {say.text}
        </p>
      )}
    </div>
  )
}
