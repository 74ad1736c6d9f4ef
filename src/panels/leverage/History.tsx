import { useId, useMemo } from 'react'
import type { PanelActions } from '../panel'
import { ChartBox } from '../../ui/ChartBox'
import { useHoveredDay } from '../../ui/hover-day'
import { TimeCursors } from '../../ui/TimeCursors'
import styles from './History.module.css'
import {
  PLOT,
  historyGeometry,
  monthOn,
  type HistoryGeometry,
  type SideLine,
} from './history-geometry'
import type { HistoryMonth, HistoryView } from './history-view'
import { Hatch } from '../../ui/Hatch'
import { MomentSlider } from './MomentSlider'

interface HistoryProps {
  readonly history: HistoryView
  readonly actions: PanelActions
}

/** Both sides over the period on one axis from 0 to 100 (VISUAL.md, 9). */
export function History({ history, actions }: HistoryProps) {
  return (
    <div className={styles['history']}>
      <h3 className={styles['heading']}>{history.heading}</h3>
      <Readout months={history.months} />
      <ChartBox>
        {(width) => <Drawing history={history} actions={actions} width={width} />}
      </ChartBox>
      {history.key.length > 0 && <p className={styles['key']}>{history.key.join(' ')}</p>}
    </div>
  )
}

/** The month under the pointer in words; renders alone, so that the lines stay. */
function Readout({ months }: { readonly months: readonly HistoryMonth[] }) {
  const day = useHoveredDay()
  const month = day === null ? null : monthOn(months, day)
  return (
    <p className={styles['readout']} aria-hidden="true">
      {month?.words ?? ' '}
    </p>
  )
}

function Drawing({ history, actions, width }: HistoryProps & { readonly width: number }) {
  const geometry = useMemo(() => historyGeometry(history, width), [history, width])
  return (
    <svg
      className={styles['drawing']}
      width={width}
      height={PLOT.height}
      viewBox={`0 0 ${width} ${PLOT.height}`}
    >
      <Frame geometry={geometry} />
      {geometry.lines.map((line) => (
        <Line key={line.side.party.actor} line={line} />
      ))}
      <TimeCursors
        frame={geometry.frame}
        at={history.at}
        vs={history.vs}
        top={PLOT.top}
        bottom={PLOT.base}
      />
      {geometry.lines.map((line) => (
        <Dots key={line.side.party.actor} line={line} />
      ))}
      {history.empty !== null && (
        <text
          className={`halo ${styles['empty']}`}
          x={geometry.middle}
          y={PLOT.middle}
          textAnchor="middle"
        >
          {history.empty}
        </text>
      )}
      <MomentSlider history={history} geometry={geometry} actions={actions} />
    </svg>
  )
}

function Frame({ geometry }: { readonly geometry: HistoryGeometry }) {
  const hatch = useId()
  const { frame, grid, hatched } = geometry
  const right = frame.width - frame.right
  return (
    <g aria-hidden="true">
      <defs>
        <Hatch id={hatch} />
      </defs>
      {hatched.map((span) => (
        <g key={span.x} className={styles['hatched']}>
          <rect
            className={styles['band']}
            x={span.x}
            y={PLOT.top}
            width={span.width}
            height={PLOT.base - PLOT.top}
          />
          <rect
            fill={`url(#${hatch})`}
            x={span.x}
            y={PLOT.top}
            width={span.width}
            height={PLOT.base - PLOT.top}
          />
        </g>
      ))}
      {grid.map(({ y, label }) => (
        <g key={label}>
          <line
            className={label === '0' ? 'axis-line' : 'grid-line'}
            x1={frame.left}
            x2={right}
            y1={y}
            y2={y}
          />
          <text className={styles['number']} x={frame.left - 6} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {frame.ticks.map((tick) => (
        <g key={tick.day}>
          <line
            className={`grid-line ${styles['tick']}`}
            x1={tick.x}
            x2={tick.x}
            y1={PLOT.top}
            y2={PLOT.base}
          />
          <text className={styles['number']} x={tick.labelX} y={PLOT.base + 16} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  )
}

function Line({ line }: { readonly line: SideLine }) {
  const { side, paths, label } = line
  return (
    <g
      className={styles['side']}
      data-pole={side.party.pole}
      data-reference={side.isReference}
      aria-hidden="true"
    >
      {paths.map(({ stretch, d }) => (
        <path key={d} className={styles['line']} data-stretch={stretch} d={d} />
      ))}
      {label !== null && (
        <text className={`halo ${styles['end']}`} x={label.x} y={label.y + 4}>
          {label.text}
        </text>
      )}
    </g>
  )
}

function Dots({ line }: { readonly line: SideLine }) {
  return (
    <g data-pole={line.side.party.pole} aria-hidden="true">
      {line.dots.map(({ x, y, isGhost }) => (
        <circle
          key={String(isGhost)}
          className={styles['dot']}
          data-ghost={isGhost}
          cx={x}
          cy={y}
          r={3.6}
        />
      ))}
    </g>
  )
}
