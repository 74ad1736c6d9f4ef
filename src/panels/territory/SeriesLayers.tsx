import { areaPath, bandPath, linePath, type Scale } from './trace-path'
import type { MapperLine, TerritoryDrawing } from './territory-drawing'
import styles from './territory-chart.module.css'

interface SeriesLayersProps {
  readonly drawing: TerritoryDrawing
  readonly hatch: string
  readonly x: Scale
  readonly y: Scale
}

/** From below: the area that every mapper counts, the spread between them, their lines, the cuts. */
export function SeriesLayers({ drawing, hatch, x, y }: SeriesLayersProps) {
  const { spread, lines } = drawing
  const bands = drawing.contested
    .map((run) =>
      bandPath({ at: spread.days, low: spread.lowKm2, high: spread.highKm2, ...run }, x, y),
    )
    .join('')
  const agreed = drawing.agreed
    .map((run) => areaPath({ at: spread.days, values: spread.lowKm2, ...run }, x, y))
    .join('')
  return (
    <g data-pole={drawing.pole}>
      <pattern
        id={hatch}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" y1="0" x2="0" y2="5" className={styles['hatchLine']} />
      </pattern>
      <path className={styles['agreed']} d={agreed} />
      <path className={styles['band']} d={bands} />
      <path d={bands} fill={`url(#${hatch})`} />
      {lines.map((line) => <LineOf key={line.mapper} line={line} x={x} y={y} />).reverse()}
    </g>
  )
}

interface LineOfProps {
  readonly line: MapperLine
  readonly x: Scale
  readonly y: Scale
}

function LineOf({ line, x, y }: LineOfProps) {
  const { series } = line
  const pathOf = (isEarly: boolean): string =>
    line.segments
      .filter((one) => !one.isHollow && one.isEarly === isEarly)
      .map(({ start, end }) =>
        linePath({ at: series.days, values: series.occupiedKm2, start, end }, x, y),
      )
      .join('')
  const early = pathOf(true)
  return (
    <g data-mapper={line.mapper}>
      {early !== '' && <path className={styles['early']} d={early} />}
      <path className={styles[line.stroke]} d={pathOf(false)} />
      {line.segments.flatMap((one) =>
        one.isHollow
          ? series.days
              .slice(one.start, one.end)
              .map((day, at) => (
                <circle
                  key={day}
                  className={styles['hollow']}
                  cx={x(day)}
                  cy={y(series.occupiedKm2[one.start + at] ?? NaN)}
                  r={2.2}
                />
              ))
          : [],
      )}
      {line.seams.map((seam) => {
        const cut = (x(series.days[seam.before] ?? NaN) + x(series.days[seam.after] ?? NaN)) / 2
        const level =
          (y(series.occupiedKm2[seam.before] ?? NaN) + y(series.occupiedKm2[seam.after] ?? NaN)) / 2
        return <Cut key={seam.after} x={cut} y={level} />
      })}
    </g>
  )
}

/** A change of source: 4 px of ground between two upright ticks (VISUAL.md, 6). */
function Cut({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g data-cut="">
      <rect className={styles['cut']} x={x - 2} y={y - 5} width={4} height={10} />
      <line className={styles['cutEdge']} x1={x - 2.5} x2={x - 2.5} y1={y - 6} y2={y + 6} />
      <line className={styles['cutEdge']} x1={x + 2.5} x2={x + 2.5} y1={y - 6} y2={y + 6} />
    </g>
  )
}
