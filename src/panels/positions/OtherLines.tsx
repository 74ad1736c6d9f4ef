import { ChangeGlyph } from '../../ui/ChangeGlyph'
import { RecordText } from './RecordText'
import { DOT, SourceLinks } from './SourceLinks'
import styles from './OtherLines.module.css'
import type { OtherLine } from './other-lines-view'
import type { SayView } from './statement-view'

interface OtherLinesProps {
  readonly lines: readonly OtherLine[]
  /** On a phone they open on demand. */
  readonly isFolded: boolean
  readonly onOpen: (record: string) => void
}

/** Third parties: one line each, in ink (V4). */
export function OtherLines({ lines, isFolded, onOpen }: OtherLinesProps) {
  if (lines.length === 0) return null
  const list = (
    <ul className={styles['others']}>
      {lines.map((line) => (
        <li key={line.actor}>
          <b>{line.label}</b>{' '}
          {line.says.map((say, nth) => (
            <OtherSays key={say.kind === 'said' ? say.record : nth} say={say} onOpen={onOpen} />
          ))}
        </li>
      ))}
    </ul>
  )
  if (!isFolded) return list
  return (
    <details className={styles['fold']}>
      <summary>Others: {lines.map((line) => line.label).join(', ')}</summary>
      {list}
    </details>
  )
}

interface OtherSaysProps {
  readonly say: SayView
  readonly onOpen: (record: string) => void
}

function OtherSays({ say, onOpen }: OtherSaysProps) {
  if (say.kind !== 'said')
    return (
      <span className={styles['faded']}>
        <ChangeGlyph mark={say.mark} />
        {say.text}
      </span>
    )
  return (
    <span className={styles['said']} data-record={say.record}>
      {say.mark && <ChangeGlyph mark={say.mark} />}
      <span className={say.isFaded ? styles['faded'] : undefined}>
        <RecordText record={say.record} onOpen={onOpen} text={say.text} />
      </span>{' '}
      <span className={styles['faded']}>
        {say.line}
        {say.sources.length > 0 && DOT}
        <SourceLinks sources={say.sources} />
      </span>
    </span>
  )
}
