import type { EventKind } from '../../domain/dataset'

type Point = readonly [x: number, y: number]

/** Outlines around 0,0 for a glyph of size 1; by shape alone the kinds can be told (V5). */
const OUTLINES: Readonly<Record<Exclude<EventKind, 'negotiation'>, readonly Point[]>> = {
  document: box(0.82, 1.095),
  battlefield: [
    [0, -1.14],
    [1.14, 0.93],
    [-1.14, 0.93],
  ],
  escalation: [
    [0, -1.21],
    [1.21, 0.21],
    [1.21, 1.09],
    [0, -0.17],
    [-1.21, 1.09],
    [-1.21, 0.21],
  ],
  aid: [
    [-0.38, -1.1],
    [0.38, -1.1],
    [0.38, -0.38],
    [1.1, -0.38],
    [1.1, 0.38],
    [0.38, 0.38],
    [0.38, 1.1],
    [-0.38, 1.1],
    [-0.38, 0.38],
    [-1.1, 0.38],
    [-1.1, -0.38],
    [-0.38, -0.38],
  ],
  sanctions: box(1.2, 0.42),
  humanitarian: [
    [0, -1.26],
    [1.26, 0],
    [0, 1.26],
    [-1.26, 0],
  ],
  domestic: [
    [0, -1.14],
    [1.1, -0.12],
    [1.1, 1.05],
    [-1.1, 1.05],
    [-1.1, -0.12],
  ],
}

const paths = new Map<string, string>()

/** The glyph of a kind as a path around 0,0 (VISUAL.md, 7). */
export function glyphPath(kind: EventKind, radius: number): string {
  const key = `${kind} ${String(radius)}`
  const kept = paths.get(key)
  if (kept !== undefined) return kept
  const path = kind === 'negotiation' ? circle(radius) : polygon(OUTLINES[kind], radius)
  paths.set(key, path)
  return path
}

const circle = (r: number): string => {
  const radius = String(r)
  return `M-${radius},0a${radius},${radius} 0 1 0 ${String(2 * r)},0a${radius},${radius} 0 1 0 -${String(2 * r)},0Z`
}

const polygon = (points: readonly Point[], radius: number): string =>
  `M${points.map(([x, y]) => `${(x * radius).toFixed(2)},${(y * radius).toFixed(2)}`).join('L')}Z`

function box(halfWidth: number, halfHeight: number): readonly Point[] {
  return [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ]
}
