import type { ChangeMark } from '../domain/statement-words'
import styles from './ChangeGlyph.module.css'

interface ChangeGlyphProps {
  readonly mark: Pick<ChangeMark, 'shape' | 'points' | 'pole'>
}

/** How a statement moved, 14 px; the word stands beside it in the text (VISUAL.md, 8; V5). */
export function ChangeGlyph({ mark }: ChangeGlyphProps) {
  return (
    <svg
      className={styles['glyph']}
      data-shape={mark.shape}
      data-pole={mark.pole ?? undefined}
      viewBox="0 0 14 14"
      width={14}
      height={14}
      aria-hidden="true"
    >
      {shapeOf(mark)}
    </svg>
  )
}

const TRIANGLE = { low: 'M2.4 7 10.4 2.4V11.6Z', high: 'M11.6 7 3.6 2.4V11.6Z' } as const
const ARROW = {
  low: 'M12 7H2.8M6.4 3.2 2.6 7 6.4 10.8',
  high: 'M2 7H11.2M7.6 3.2 11.4 7 7.6 10.8',
} as const

function shapeOf({ shape, points }: ChangeGlyphProps['mark']) {
  const end = points === -2 ? 'low' : 'high'
  switch (shape) {
    case 'stated':
      return <circle className={styles['filled']} cx={7} cy={7} r={4} />
    case 'hardened':
      return <path className={styles['filled']} d={TRIANGLE[end]} />
    case 'softened':
      return <path className={styles['outlined']} d={TRIANGLE[end]} />
    case 'reaffirmed':
      return <path className={styles['bars']} d="M2.5 5h9M2.5 9h9" />
    case 'toward':
      return <path className={styles['outlined']} d={ARROW[end]} />
    case 'none':
      return <path className={styles['bars']} d="M4 7h6" />
  }
}
