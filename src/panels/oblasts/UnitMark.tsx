import type { ReactNode } from 'react'
import styles from './Oblasts.module.css'
import type { UnitMark as Mark } from './state-view'
import type { UnitView } from './unit-view'

/** What a drawing of all units is given. */
export interface UnitMarkProps {
  readonly unit: UnitView
  readonly mark: Mark
  readonly isPicked: boolean
  readonly isStop: boolean
  readonly transform?: string
  readonly children: ReactNode
}

/** One unit as a toggle: pressed, the territory chart shows it alone. The drawing hears the press. */
export function UnitMark({ unit, mark, isPicked, isStop, transform, children }: UnitMarkProps) {
  return (
    <g
      className={styles['unit']}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={unit.label}
      aria-pressed={isPicked}
      data-unit={unit.iso}
      data-record={mark.record}
      transform={transform}
    >
      {children}
    </g>
  )
}
