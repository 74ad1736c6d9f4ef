import { excerptOf, markFound } from '../../domain/search-marks'
import { ChangeGlyph } from '../../ui/ChangeGlyph'
import type { Hit } from './finder'
import styles from './Find.module.css'

interface FoundOptionProps {
  readonly hit: Hit
}

/** A result: what it is, what it says, and where else in it something was found. */
export function FoundOption({ hit }: FoundOptionProps) {
  const { kind, title, about, text, mark } = hit.document
  const found = new Set(hit.words)
  const excerpt = excerptOf(text, found)
  const isTerm = kind === 'term'
  return (
    <>
      <span className={isTerm ? styles['term'] : styles['about']}>
        {mark && <ChangeGlyph mark={mark} />}{' '}
        <Marked text={isTerm ? title : about} {...{ found }} />
      </span>{' '}
      <span className={styles['title']}>
        <Marked text={isTerm ? about : title} found={found} />
      </span>
      {excerpt !== null && (
        <>
          {' '}
          <span className={styles['excerpt']}>
            <Marked text={excerpt} found={found} />
          </span>
        </>
      )}
    </>
  )
}

interface MarkedProps {
  readonly text: string
  readonly found: ReadonlySet<string>
}

function Marked({ text, found }: MarkedProps) {
  return markFound(text, found).map((piece, at) =>
    piece.isFound ? <mark key={at}>{piece.text}</mark> : piece.text,
  )
}
