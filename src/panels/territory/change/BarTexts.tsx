import { BLOCK_LINE } from '../place-block'
import styles from './bars.module.css'
import type { PlacedSeam } from './bars-layout'
import { CutMark } from './OneBar'
import type { PlacedFigure } from './place-figures'

/** Figures of the bars that are cut. */
export function Figures({ figures }: { readonly figures: readonly PlacedFigure[] }) {
  return (
    <g aria-hidden="true">
      {figures.map(({ bar, x, y, anchor, leader }) => (
        <g key={bar.record}>
          {leader && (
            <line
              className={styles['leader']}
              x1={leader.x}
              x2={leader.x}
              y1={leader.from}
              y2={leader.to}
            />
          )}
          <text className={styles['figure']} x={x} y={y} textAnchor={anchor}>
            {bar.figure}
          </text>
        </g>
      ))}
    </g>
  )
}

/** A change of mapper: two upright ticks on the line of zero. */
export function Seams({
  seams,
  level,
}: {
  readonly seams: readonly PlacedSeam[]
  readonly level: number
}) {
  return (
    <g aria-hidden="true">
      {seams.map(({ x, lines, place }) => (
        <g key={x}>
          <CutMark x={x} y={level} />
          {place &&
            lines.map((line, at) => (
              <text
                key={line}
                className={styles['seam']}
                x={place.x}
                y={place.y + at * BLOCK_LINE}
                textAnchor={place.anchor}
              >
                {line}
              </text>
            ))}
        </g>
      ))}
    </g>
  )
}
