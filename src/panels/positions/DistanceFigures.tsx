import type { TimeFrame } from '../../ui/time-axis'
import styles from './DistanceChart.module.css'
import { stanceY } from './distance-path'
import type { DistanceView } from './distance-view'
import { placeFigures } from './place-figures'

interface DistanceFiguresProps {
  readonly frame: TimeFrame
  readonly view: DistanceView
}

/** A figure with less room on the band stands on paper, px. */
const LEAST_WIDTH = 60

/** At each cursor: both parties' marks, the gap between them and the big figure. */
export function DistanceFigures({ frame, view }: DistanceFiguresProps) {
  const isBandDrawn = view.parties.every((party) => party.isInView)
  const first = view.steps.find((step) => step.means !== null)?.day ?? view.until
  const isOnBand = (x: number): boolean =>
    isBandDrawn && x >= frame.x(first) && x + LEAST_WIDTH <= frame.x(view.until)
  return (
    <g aria-hidden="true">
      {placeFigures(frame, view.figures).map(({ figure, lineX, x, y, caption }) => {
        const [low, high] = [stanceY(figure.means[0]), stanceY(figure.means[1])]
        return (
          <g key={figure.day} data-on-band={isOnBand(x)}>
            <line className={styles['gap']} x1={lineX} x2={lineX} y1={high} y2={low} />
            <rect
              className={styles['end']}
              data-pole={view.parties[0].pole}
              x={lineX - 4}
              y={low - 4}
              width={8}
              height={8}
              rx={1}
            />
            <circle
              className={styles['end']}
              data-pole={view.parties[1].pole}
              cx={lineX}
              cy={high}
              r={4.4}
            />
            <text className={styles['figure']} x={x} y={y}>
              {figure.value}
              {caption !== null && (
                <tspan className={styles['caption']} dx={7}>
                  {caption}
                </tspan>
              )}
            </text>
            {caption === figure.caption && figure.shared !== null && (
              <text className={styles['caption']} x={x} y={y + 17}>
                {figure.shared}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
