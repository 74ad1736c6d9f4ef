import { useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { PanelActions } from '../panel'
import type { OblastsView } from './oblasts-view'
import { stepUnit } from './step-unit'

/** Which unit is named, where the Tab key stops, and what the drawings do. */
export interface UnitsHandle {
  /** Under the pointer, else last focused, else picked. */
  readonly named: string | null
  readonly stop: string | null
  readonly on: UnitsEvents
}

/** For the element around all marks; each mark carries its unit as `data-unit`. */
export interface UnitsEvents {
  readonly onPointerOver: (event: SyntheticEvent) => void
  readonly onPointerLeave: () => void
  readonly onFocus: (event: SyntheticEvent) => void
  readonly onClick: (event: SyntheticEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Months back and forward by keyboard. */
const MONTH_KEYS = { PageUp: 'previous', PageDown: 'next' } as const
const isMonthKey = (key: string): key is keyof typeof MONTH_KEYS => key in MONTH_KEYS

export function useUnits(
  { units, picked, steps }: OblastsView,
  actions: PanelActions,
): UnitsHandle {
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const pick = (iso: string | null): void => {
    if (iso === null) return
    setFocused(iso)
    actions.pick({ oblast: iso === picked ? null : iso })
  }
  const press = (event: KeyboardEvent): void => {
    const { key, currentTarget } = event
    const iso = unitOf(event)
    const next = iso === null ? null : stepUnit(units, iso, key)
    const isPick = key === 'Enter' || key === ' '
    if (isPick) pick(iso)
    else if (next !== null)
      marks(currentTarget)
        .find((mark) => unitAt(mark) === next)
        ?.focus()
    else if (isMonthKey(key)) {
      const at = steps[MONTH_KEYS[key]]
      if (at !== null) actions.pick({ at })
    } else return
    event.preventDefault()
  }
  return {
    named: hovered ?? focused ?? picked,
    stop: focused ?? picked ?? units[0]?.iso ?? null,
    on: {
      onPointerOver: (event) => setHovered(unitOf(event)),
      onPointerLeave: () => setHovered(null),
      onFocus: (event) => setFocused(unitOf(event)),
      onClick: (event) => pick(unitOf(event)),
      onKeyDown: press,
    },
  }
}

const marks = (around: Element): readonly SVGElement[] => [
  ...around.querySelectorAll<SVGElement>('[data-unit]'),
]

const unitAt = (mark: Element): string | null => mark.getAttribute('data-unit')

function unitOf({ target }: SyntheticEvent): string | null {
  const mark = target instanceof Element ? target.closest('[data-unit]') : null
  return mark && unitAt(mark)
}
