import type { KeyboardEvent } from 'react'

/** Marks that a Page key passes. */
const PAGE = 10

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -PAGE,
  PageDown: PAGE,
  Home: -Infinity,
  End: Infinity,
}

/** The arrow keys walk along a row of marks that is one stop of the Tab key; Home and End to its ends. */
export function walkMarks(event: KeyboardEvent<SVGGElement>): void {
  const step = STEPS[event.key]
  if (step === undefined) return
  const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-record]')]
  const here = marks.findIndex((mark) => mark === event.target)
  event.preventDefault()
  marks[Math.min(Math.max(here + step, 0), marks.length - 1)]?.focus()
}
