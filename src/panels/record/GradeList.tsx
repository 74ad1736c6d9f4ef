import { sayStance } from '../../domain/statement-words'
import type { GradeView } from './record-view'
import styles from './GradeList.module.css'

interface GradeListProps {
  readonly grades: readonly GradeView[]
  readonly note: string
}

/** All grades of the axis in words, what stands on each said beside it (rule H3). */
export function GradeList({ grades, note }: GradeListProps) {
  return (
    <div className={styles['grades']}>
      <ol aria-label="All five steps of the axis">
        {grades.map(({ stance, text, marks }) => (
          <li key={stance} data-here={marks.length > 0}>
            <b>{sayStance(stance)}</b>
            <span>
              {text}
              {marks.map((mark) => (
                <em key={mark}>{mark}</em>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p>
        {note} <a href="./data/CODEBOOK.md">Codebook</a>
      </p>
    </div>
  )
}
