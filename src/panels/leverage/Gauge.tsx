import { useId } from 'react'
import { ChartBox } from '../../ui/ChartBox'
import { PartyMark } from '../../ui/PartyMark'
import styles from './Gauge.module.css'
import { GAUGE, gaugeGeometry } from './gauge-geometry'
import type { GaugeView } from './gauge-view'
import { Hatch } from '../../ui/Hatch'

interface GaugeProps {
  readonly gauge: GaugeView
}

/** One side's value on its own scale from 0 to 100 (VISUAL.md, 9). */
export function Gauge({ gauge }: GaugeProps) {
  const { party, label, lines, notes, reading } = gauge
  return (
    <div
      className={styles['gauge']}
      data-pole={party.pole}
      data-reference={gauge.isReference}
      {...(reading === null && { role: 'region', 'aria-label': gauge.name })}
    >
      <div className={styles['head']}>
        <p
          className={styles['value']}
          data-faint={gauge.isThin || gauge.isReference}
          aria-hidden="true"
        >
          {reading?.printed}
        </p>
        <div>
          <h3 className={styles['name']}>
            <PartyMark party={party} />
            {label}
          </h3>
          {lines.map((line) => (
            <p key={line} className={styles['line']}>
              {line}
            </p>
          ))}
        </div>
      </div>
      <Scale gauge={gauge} />
      {notes.length > 0 && (
        <p className={styles['notes']}>
          {notes.map((note) => (
            <span key={note}>{note} </span>
          ))}
        </p>
      )}
    </div>
  )
}

/** The scale is a meter only where it shows a value (rule R26). */
function Scale({ gauge }: GaugeProps) {
  const { reading } = gauge
  const drawing = <ChartBox>{(width) => <Ruler gauge={gauge} width={width} />}</ChartBox>
  if (reading === null) return drawing
  return (
    <div
      role="meter"
      aria-label={gauge.name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={reading.now}
      aria-valuetext={reading.text}
    >
      {drawing}
    </div>
  )
}

function Ruler({ gauge, width }: GaugeProps & { readonly width: number }) {
  const hatch = useId()
  const { left, right, x, ticks, ghost, bar, needle } = gaugeGeometry(gauge, width)
  const { base, bandTop, needleTop, middle, height } = GAUGE
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {gauge.isThin && (
        <>
          <defs>
            <Hatch id={hatch} />
          </defs>
          <rect className={styles['band']} x={left} y={bandTop} width={right - left} height={26} />
          <rect fill={`url(#${hatch})`} x={left} y={bandTop} width={right - left} height={26} />
        </>
      )}
      <line className={styles['ruler']} x1={left} x2={right} y1={base} y2={base} />
      {ticks.map((tick) => (
        <g key={tick.x}>
          <line
            className={styles['tick']}
            data-coarse={tick.label !== null}
            x1={tick.x}
            x2={tick.x}
            y1={base}
            y2={base + (tick.label === null ? 4 : 8)}
          />
          {tick.label !== null && (
            <text className={styles['number']} x={tick.x} y={base + 22} textAnchor="middle">
              {tick.label}
            </text>
          )}
        </g>
      ))}
      {gauge.reading !== null && (
        <>
          <rect
            className={styles['bar']}
            data-thin={gauge.isThin}
            x={left}
            y={middle - bar / 2}
            width={x(gauge.reading.value) - left}
            height={bar}
          />
          <rect
            className={styles['needle']}
            data-outlined={gauge.isProvisional}
            x={x(gauge.reading.value) - needle / 2}
            y={needleTop}
            width={needle}
            height={30}
          />
        </>
      )}
      {ghost !== null && gauge.ghost !== null && (
        <>
          <circle className={styles['ghost']} cx={ghost.x} cy={middle} r={5.2} />
          <text className={styles['number']} x={ghost.labelX} y={11} textAnchor={ghost.anchor}>
            {gauge.ghost.label}
          </text>
        </>
      )}
    </svg>
  )
}
