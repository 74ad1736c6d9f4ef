import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'
import { useMemo, useState, type PointerEvent } from 'react'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import { epochDay, type EpochDay } from '../../src/domain/day'
import type { Scope } from '../../src/domain/scope'
import type { TerritorySeries } from '../../src/domain/series'

/**
 * What the territory chart is measured against: the same figures drawn with d3 and React in the plain
 * way, every row of every line, nothing thinned out, nothing kept apart, no words made from data.
 */
export function PlainD3({ index, scope, width }: PlainD3Props) {
  const { from, to, mappers } = scope
  const all = useMemo(
    () => mappers.flatMap((mapper) => index.territoryByMapper.get(mapper) ?? []),
    [index, mappers],
  )
  const spread = useMemo(() => spreadOf(all), [all])
  const [hovered, setHovered] = useState<EpochDay | null>(null)
  const drawing = useMemo(
    () => <Drawing {...{ index, all, spread, from, to, width }} />,
    [index, all, spread, from, to, width],
  )
  const x = scaleLinear([from, to], [LEFT, width - RIGHT])
  const follow = (event: PointerEvent<SVGSVGElement>): void => {
    const left = event.currentTarget.getBoundingClientRect().left
    setHovered(Math.round(x.invert(event.clientX - left)))
  }
  return (
    <svg width={width} height={HEIGHT} onPointerMove={follow} style={{ display: 'block' }}>
      {drawing}
      <Cursor day={scope.at} {...{ x, all }} />
      {hovered !== null && <Cursor day={hovered} {...{ x, all }} />}
    </svg>
  )
}

interface PlainD3Props {
  readonly index: DatasetIndex
  readonly scope: Scope
  readonly width: number
}

const [LEFT, RIGHT, TOP, BOTTOM, HEIGHT] = [132, 84, 46, 336, 360]
const TOP_KM2 = 160_000
const y = scaleLinear([0, TOP_KM2], [BOTTOM, TOP])
const DAY_MS = 86_400_000

interface Spread {
  readonly days: readonly EpochDay[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}

function spreadOf(all: readonly TerritorySeries[]): Spread {
  const ends = new Map<EpochDay, readonly [number, number]>()
  for (const { days, occupiedKm2 } of all)
    days.forEach((day, row) => {
      const value = occupiedKm2[row] ?? NaN
      const [low, high] = ends.get(day) ?? [value, value]
      ends.set(day, [Math.min(low, value), Math.max(high, value)])
    })
  const sorted = [...ends].sort(([a], [b]) => a - b)
  return {
    days: sorted.map(([day]) => day),
    low: sorted.map(([, [low]]) => low),
    high: sorted.map(([, [, high]]) => high),
  }
}

/** Rows of a period. */
function rowsIn(days: readonly EpochDay[], from: EpochDay, to: EpochDay): readonly number[] {
  const first = rowFrom(days, from)
  return Array.from({ length: rowFrom(days, to + 1) - first }, (_, at) => first + at)
}

/** The first row on a day or after it. */
function rowFrom(days: readonly EpochDay[], day: EpochDay): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? NaN) < day) low = middle + 1
    else high = middle
  }
  return low
}

interface DrawingProps {
  readonly index: DatasetIndex
  readonly all: readonly TerritorySeries[]
  readonly spread: Spread
  readonly from: EpochDay
  readonly to: EpochDay
  readonly width: number
}

function Drawing({ index, all, spread, from, to, width }: DrawingProps) {
  const x = scaleLinear([from, to], [LEFT, width - RIGHT])
  const spreadRows = rowsIn(spread.days, from, to)
  const at = (row: number): number => x(spread.days[row] ?? NaN)
  const under = area<number>()
    .x(at)
    .y0(y(0))
    .y1((row) => y(spread.low[row] ?? NaN))
  const between = area<number>()
    .x(at)
    .y0((row) => y(spread.low[row] ?? NaN))
    .y1((row) => y(spread.high[row] ?? NaN))
  return (
    <>
      <Axes from={from} to={to} width={width} />
      <path d={under(spreadRows) ?? ''} fill="#f4e7da" />
      <path d={between(spreadRows) ?? ''} fill="#0002" />
      {all.map(({ mapper, days, occupiedKm2 }) => {
        const path = line<number>()
          .x((row) => x(days[row] ?? NaN))
          .y((row) => y(occupiedKm2[row] ?? NaN))
        const d = path(rowsIn(days, from, to)) ?? ''
        return (
          <g key={mapper} data-mapper={mapper}>
            <path d={d} fill="none" stroke="#111" strokeWidth={1.5} />
          </g>
        )
      })}
      <Marks {...{ index, from, to, x }} line={all[0]} />
    </>
  )
}

function Axes({ from, to, width }: Pick<DrawingProps, 'from' | 'to' | 'width'>) {
  const time = scaleUtc([from * DAY_MS, to * DAY_MS], [LEFT, width - RIGHT])
  const name = time.tickFormat()
  return (
    <>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} stroke="#ddd" />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {y.tickFormat(4)(tick)}
          </text>
        </g>
      ))}
      {time.ticks(6).map((tick) => (
        <g key={Number(tick)}>
          <line x1={time(tick)} x2={time(tick)} y1={TOP} y2={BOTTOM} stroke="#eee" />
          <text x={time(tick)} y={BOTTOM + 16} textAnchor="middle">
            {name(tick)}
          </text>
        </g>
      ))}
    </>
  )
}

interface MarksProps extends Pick<DrawingProps, 'index' | 'from' | 'to'> {
  readonly x: (day: EpochDay) => number
  readonly line: TerritorySeries | undefined
}

/** Key events on the first line, and the published points with their ranges. */
function Marks({ index, from, to, x, line: first }: MarksProps) {
  const events = index.dataset.events.flatMap((event) => {
    const day = epochDay(event.date)
    return event.label !== null && day >= from && day <= to ? [{ ...event, day }] : []
  })
  const points = index.dataset.territoryPoints.flatMap((point) => {
    const day = epochDay(point.date)
    return point.occupiedKm2 !== null && day >= from && day <= to
      ? [{ ...point, day, km2: point.occupiedKm2 }]
      : []
  })
  return (
    <>
      {events.map(({ id, day, label }, place) => (
        <g key={id}>
          <circle cx={x(day)} cy={y(valueOn(first, day) ?? 0)} r={3} fill="#fff" stroke="#111" />
          {place < 7 && (
            <text x={x(day) + 6} y={y(valueOn(first, day) ?? 0) + 14}>
              {label}
            </text>
          )}
        </g>
      ))}
      {points.map(({ row, day, km2, lowKm2, highKm2 }) => (
        <g key={row}>
          <line
            x1={x(day)}
            x2={x(day)}
            y1={y(lowKm2 ?? km2)}
            y2={y(highKm2 ?? km2)}
            stroke="#111"
          />
          <circle cx={x(day)} cy={y(km2)} r={2} />
        </g>
      ))}
    </>
  )
}

function valueOn(series: TerritorySeries | undefined, day: EpochDay): number | null {
  if (!series) return null
  const row = rowFrom(series.days, day)
  return series.days[row] === day ? (series.occupiedKm2[row] ?? null) : null
}

interface CursorProps {
  readonly day: EpochDay
  readonly x: (day: EpochDay) => number
  readonly all: readonly TerritorySeries[]
}

/** A line at a day, with each mapper's value. */
function Cursor({ day, x, all }: CursorProps) {
  return (
    <g data-cursor={day}>
      <line x1={x(day)} x2={x(day)} y1={TOP - 20} y2={BOTTOM} stroke="#111" />
      {all.map((series) => {
        const value = valueOn(series, day)
        return value === null ? null : (
          <g key={series.mapper}>
            <circle cx={x(day)} cy={y(value)} r={4} />
            <text x={x(day) + 8} y={y(value)}>
              {`${series.mapper} ${value.toFixed(0)}`}
            </text>
          </g>
        )
      })}
    </g>
  )
}
