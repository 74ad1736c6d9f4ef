import type { Segment } from '../../domain/territory-segments'
import { linePath, type Scale } from './trace-path'
import type { MapperLine } from './territory-drawing'
import styles from './territory-chart.module.css'

interface LineOfProps {
  readonly line: MapperLine
  readonly x: Scale
  readonly y: Scale
}

/** From this width of a day on, px, each hollow row has its dot. */
const WIDE_DAY = 5

/** One mapper's line: a stroke a stretch, hollow where the map was being built or drawn anew. */
export function LineOf({ line, x, y }: LineOfProps) {
  const { series, segments, redrawn } = line
  const pathOf = (stretches: readonly Pick<Segment, 'start' | 'end'>[]): string =>
    stretches
      .map(({ start, end }) =>
        linePath({ at: series.days, values: series.occupiedKm2, start, end }, x, y),
      )
      .join('')
  const hollow = pathOf([
    ...segments.filter((one) => one.isEarly && !one.isHollow),
    ...redrawn.flatMap((row) => stepTo(row, segments)),
  ])
  return (
    <g data-mapper={line.mapper}>
      <path
        className={styles[line.stroke]}
        data-line=""
        d={pathOf(segments.filter((one) => !one.isHollow && !one.isEarly))}
      />
      {hollow !== '' && (
        <>
          <path className={styles['hollowEdge']} d={hollow} />
          <path className={styles['hollowCore']} d={hollow} />
        </>
      )}
      {hollowRows(line, x(1) - x(0) > WIDE_DAY).map((row) => (
        <circle
          key={row}
          className={styles['hollow']}
          cx={x(series.days[row] ?? NaN)}
          cy={y(series.occupiedKm2[row] ?? NaN)}
          r={2.2}
        />
      ))}
      {line.seams.map((seam) => {
        const cut = (x(series.days[seam.before] ?? NaN) + x(series.days[seam.after] ?? NaN)) / 2
        const level =
          (y(series.occupiedKm2[seam.before] ?? NaN) + y(series.occupiedKm2[seam.after] ?? NaN)) / 2
        return <Cut key={seam.after} x={cut} y={level} />
      })}
    </g>
  )
}

/** From the row before to a row drawn anew, where one line joins both. */
const stepTo = (row: number, segments: readonly Segment[]) =>
  segments.some((one) => one.start < row && row < one.end) ? [{ start: row - 1, end: row + 1 }] : []

/** Rows that stand as hollow dots: filled in and drawn anew always, those of an early map if there is room. */
const hollowRows = ({ segments, redrawn }: MapperLine, isWide: boolean): readonly number[] => [
  ...segments
    .filter((one) => one.isHollow || (one.isEarly && isWide))
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  ...redrawn,
]

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
