import type { Ref } from 'react'
import { ChangeGlyph } from '../../ui/ChangeGlyph'
import { PartyMark } from '../../ui/PartyMark'
import { RecordAxis } from './RecordAxis'
import type { RecordView } from './record-view'
import styles from './Record.module.css'

interface RecordHeadProps {
  readonly view: RecordView
  readonly titleRef: Ref<HTMLHeadingElement>
  readonly onClose: () => void
}

/** What the record is, what it says and how that moved. */
export function RecordHead({ view, titleRef, onClose }: RecordHeadProps) {
  const { kindLine, title, party, change, axis, text } = view
  return (
    <>
      <header className={styles['head']}>
        <h2>{kindLine}</h2>
        <button type="button" className="link" onClick={onClose}>
          Close
        </button>
      </header>
      <h3 ref={titleRef} className={styles['title']} tabIndex={-1}>
        {party && (
          <>
            <PartyMark party={party} />{' '}
          </>
        )}
        {title}
      </h3>
      {change && (
        <p className={styles['change']}>
          <ChangeGlyph mark={change.mark} /> {change.text}
        </p>
      )}
      {text !== null && <p className={styles['text']}>{text}</p>}
      {axis && <RecordAxis axis={axis} />}
    </>
  )
}
