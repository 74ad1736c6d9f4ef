import { memo } from 'react'
import { glyphPath } from './event-glyph'
import type { StripLayout } from './strip-layout'
import styles from './Events.module.css'

/** Years, lanes, names of the kinds and their counts. */
export const StripAxis = memo(function StripAxis({ layout }: { readonly layout: StripLayout }) {
  const { frame, top, bottom, lanes, isNamed } = layout
  const end = frame.width - frame.right
  const isEmpty = lanes.every((lane) => lane.marks.length === 0)
  return (
    <g aria-hidden="true">
      {frame.ticks.map((tick) => (
        <g key={tick.day}>
          {tick.x > frame.left + 1 && (
            <line className={styles['year']} x1={tick.x} x2={tick.x} y1={top} y2={bottom} />
          )}
          <text className={styles['tick']} x={tick.labelX} y={bottom + 17} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {lanes.map(({ lane, y }) => (
        <g key={lane.kind}>
          <line className="grid-line" x1={frame.left} x2={end} y1={y} y2={y} />
          {isNamed && (
            <text x={frame.left - 26} y={y + 4.3} textAnchor="end">
              {lane.label}
            </text>
          )}
          <path
            className={styles['key-glyph']}
            d={glyphPath(lane.kind, isNamed ? 3.7 : 4)}
            transform={`translate(${String(frame.left - (isNamed ? 14 : 12))} ${String(y)})`}
          />
          {frame.form !== 'S' && (
            <text className={styles['count']} x={end + 9} y={y + 4.3}>
              {lane.count}
            </text>
          )}
        </g>
      ))}
      {isEmpty && (
        <text
          className={`${styles['empty'] ?? ''} halo`}
          x={(frame.left + end) / 2}
          y={(top + bottom) / 2 + 5}
          textAnchor="middle"
        >
          No event found in this period
        </text>
      )}
    </g>
  )
})
