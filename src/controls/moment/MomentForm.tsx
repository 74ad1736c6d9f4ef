import type { DatasetIndex } from '../../domain/dataset-index'
import { isoDay, type IsoDay } from '../../domain/day'
import { sayDayShort } from '../../domain/words'
import { DateField } from './DateField'
import styles from './MomentForm.module.css'

interface MomentFormProps {
  readonly index: DatasetIndex
  /** The day picked; null for none. */
  readonly day: IsoDay | null
  /** A named moment was chosen. */
  readonly onPick: (day: IsoDay) => void
  /** A day was typed. */
  readonly onType: (day: IsoDay) => void
  readonly onTyped: () => void
  /** Names side by side, for the sheet. */
  readonly isCompact?: boolean
}

/** The named moments of the package, and any day. */
export function MomentForm(props: MomentFormProps) {
  const { index, day, onPick, onType, onTyped, isCompact = false } = props
  return (
    <div className={styles['form']} data-compact={isCompact}>
      <ul>
        {index.meta.moments.map((moment) => (
          <li key={moment.label}>
            <button
              type="button"
              className={styles['moment']}
              aria-pressed={moment.day === day}
              onClick={() => onPick(moment.day)}
            >
              <span>{moment.label}</span> <span>{sayDayShort(moment.day)}</span>
            </button>
          </li>
        ))}
      </ul>
      <DateField
        label="Any day"
        value={day}
        min={isoDay(index.firstDay)}
        max={isoDay(index.lastDay)}
        onDay={(typed) => {
          if (typed !== null) onType(typed)
        }}
        onDone={onTyped}
      />
    </div>
  )
}
