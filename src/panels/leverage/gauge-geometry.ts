import type { GaugeView } from './gauge-view'

/** Height of the drawing, its ruler and what stands on it, px (VISUAL.md, 9). */
export const GAUGE = { height: 72, base: 45, bandTop: 19, needleTop: 15, middle: 32 } as const

/** Room at both ends for the outer labels, px. */
const MARGIN = 14

export interface GaugeGeometry {
  readonly left: number
  readonly right: number
  x(value: number): number
  readonly ticks: readonly { readonly x: number; readonly label: string | null }[]
  /** Thickness of bar and needle; a reference is thin (rule R9). */
  readonly bar: number
  readonly needle: number
  /** Ring with its label, kept inside. */
  readonly ghost: {
    readonly x: number
    readonly labelX: number
    readonly anchor: 'start' | 'middle' | 'end'
  } | null
}

/** The ruler from 0 to 100 in a container of this width (px): coarse every 25, fine every 5. */
export function gaugeGeometry(gauge: GaugeView, width: number): GaugeGeometry {
  const left = MARGIN
  const right = Math.max(left + 1, width - MARGIN)
  const x = (value: number): number => left + (value / 100) * (right - left)
  const ghostX = gauge.ghost === null ? null : x(gauge.ghost.value)
  return {
    left,
    right,
    x,
    ticks: Array.from({ length: 21 }, (_, at) => ({
      x: x(at * 5),
      label: at % 5 === 0 ? String(at * 5) : null,
    })),
    bar: gauge.isReference ? 2 : 6,
    needle: gauge.isReference ? 2 : 4,
    ghost: ghostX === null ? null : { x: ghostX, ...labelPlace(ghostX, width) },
  }
}

/** Half the room that "May 2025: 50" takes, px. */
const LABEL_HALF = 40

function labelPlace(
  x: number,
  width: number,
): { labelX: number; anchor: 'start' | 'middle' | 'end' } {
  if (x < LABEL_HALF) return { labelX: 0, anchor: 'start' }
  if (x > width - LABEL_HALF) return { labelX: width, anchor: 'end' }
  return { labelX: x, anchor: 'middle' }
}
