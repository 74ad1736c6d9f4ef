import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** The arrow keys walk along a row of marks that is one stop of the Tab key. */
export function walkMarks(event: KeyboardEvent<SVGGElement>): void {
  const step = STEPS[event.key]
  if (step === undefined) return
  const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-record]')]
  const here = marks.findIndex((mark) => mark === event.target)
  event.preventDefault()
  marks[here + step]?.focus()
}
