import { sayStance } from '../../domain/statement-words'
import { StanceAxis } from '../../ui/StanceAxis'
import { fullAxis, stanceX } from '../../ui/stance-axis-layout'
import { GradeList } from './GradeList'
import type { RecordAxisView } from './record-view'
import styles from './Record.module.css'

const WIDTH = 300

/** Where the statement stands: the axis with numbers and both ends named (VISUAL.md, 8 and 10). */
export function RecordAxis({ axis }: { readonly axis: RecordAxisView }) {
  const size = fullAxis(WIDTH)
  return (
    <figure className={styles['axis']}>
      <StanceAxis
        parties={axis.parties}
        low={axis.low}
        high={axis.high}
        others={axis.others}
        label={axis.label}
        width={WIDTH}
      />
      <svg
        className={styles['numbers']}
        data-has-pill={axis.others.length > 0}
        viewBox={`0 0 ${String(WIDTH)} 16`}
        width={WIDTH}
        height={16}
        aria-hidden="true"
      >
        {axis.steps.map(({ stance }) => (
          <text
            key={stance}
            className={stance === axis.stance ? styles['here'] : undefined}
            x={stanceX(size, stance)}
            y={12}
            textAnchor="middle"
          >
            {sayStance(stance)}
          </text>
        ))}
      </svg>
      <p className={styles['ends']}>
        <span>{axis.ends[0]}</span>
        <span>{axis.ends[1]}</span>
      </p>
      <GradeList grades={axis.steps} note={axis.note} />
    </figure>
  )
}
