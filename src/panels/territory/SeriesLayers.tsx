import { Hatch } from '../../ui/Hatch'
import { areaPath, bandPath, type Scale } from './trace-path'
import { LineOf } from './LineOf'
import type { TerritoryDrawing } from './territory-drawing'
import styles from './territory-chart.module.css'

interface SeriesLayersProps {
  readonly drawing: TerritoryDrawing
  readonly hatch: string
  readonly x: Scale
  readonly y: Scale
}

/** From below: the area that every mapper counts, the spread between them, their lines, the cuts. */
export function SeriesLayers({ drawing, hatch, x, y }: SeriesLayersProps) {
  const { spread, lines, from, to } = drawing
  const { days } = spread
  const within: Scale = (day) => x(Math.min(to, Math.max(from, day)))
  const bands = drawing.contested
    .map((run) =>
      bandPath({ at: days, low: spread.lowKm2, high: spread.highKm2, ...run }, within, y),
    )
    .join('')
  const agreed = drawing.agreed
    .map((run) => areaPath({ at: days, values: spread.lowKm2, isTile: true, ...run }, within, y))
    .join('')
  return (
    <g data-pole={drawing.pole}>
      <Hatch id={hatch} />
      <path className={styles['agreed']} d={agreed} />
      <path className={styles['band']} d={bands} />
      <path d={bands} fill={`url(#${hatch})`} />
      {lines.map((line) => <LineOf key={line.mapper} line={line} x={x} y={y} />).reverse()}
    </g>
  )
}
