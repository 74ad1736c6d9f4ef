import { useMemo } from 'react'
import { defaultFilters } from '../../domain/filters'
import { pressedChips, pressYear, yearChips } from '../../domain/period'
import type { ControlProps } from '../control-props'
import parts from '../controls.module.css'
import { Weighed } from '../Weighed'

/** One toggle button a year; the pressed ones read as a span (rule R7). */
export function YearChips({ index, filters, actions }: ControlProps) {
  const chips = useMemo(() => yearChips(index), [index])
  const byDefault = defaultFilters(index.meta.defaultView).time
  const pressed = pressedChips(chips, filters.time, byDefault)
  return chips.map((chip) => (
    <button
      key={chip.label}
      type="button"
      className={parts['chip']}
      aria-pressed={pressed.includes(chip)}
      onClick={() => actions.pick({ time: pressYear(chip, pressed, byDefault) })}
    >
      <Weighed text={chip.label} />
    </button>
  ))
}
