import styles from './Matrix.module.css'

interface MatrixKeyProps {
  /** "terms end on 30 Jun 2026" */
  readonly reachWords: string
}

/** What lines and counts mean, in words; the glyphs have a key of their own. */
export function MatrixKey({ reachWords }: MatrixKeyProps) {
  const lines = [
    { kind: 'recent', words: 'still in force' },
    { kind: 'old', words: 'not restated for over 365 days' },
    { kind: 'after', words: reachWords },
  ] as const
  const counts = [
    { isMoved: false, words: 'statements too close to draw apart' },
    { isMoved: true, words: 'the same, and the stance changed among them' },
  ]
  return (
    <ul className={styles['key']} aria-label="What lines and counts mean">
      {lines.map(({ kind, words }) => (
        <li key={kind}>
          <svg width={26} height={10} aria-hidden="true">
            <path className={styles['line']} data-kind={kind} d="M0 5H26" />
          </svg>
          {words}
        </li>
      ))}
      {counts.map(({ isMoved, words }) => (
        <li key={words}>
          <span className={styles['count']} data-moved={isMoved} aria-hidden="true">
            3
          </span>
          {words}
        </li>
      ))}
    </ul>
  )
}
