import { memo } from 'react'
import { glyphPath } from './event-glyph'
import type { EventKind } from '../../domain/dataset'
import type { PlacedMark, StripLayout } from './strip-layout'
import styles from './Events.module.css'

interface EventLanesProps {
  readonly layout: StripLayout
  /** Record of the one mark that Tab reaches. */
  readonly tabStop: string | null
  readonly onFocus: (record: string) => void
  readonly onBlur: () => void
}

/** The marks, a group per lane; they stay as they are while the pointer moves. */
export const EventLanes = memo(Lanes, (before, after) => {
  // The handlers only set state, so an older one does as well.
  return before.layout === after.layout && before.tabStop === after.tabStop
})

function Lanes({ layout, tabStop, onFocus, onBlur }: EventLanesProps) {
  return layout.lanes.map(({ lane, marks }) =>
    marks.length === 0 ? null : (
      <g
        key={lane.kind}
        role="group"
        aria-label={`${lane.label}, ${String(lane.count)}`}
        onFocus={(event) => {
          const record = event.target.getAttribute('data-record')
          if (record !== null) onFocus(record)
        }}
        onBlur={onBlur}
      >
        {marks.map((one) => (
          <Mark
            key={one.mark.record}
            one={one}
            kind={lane.kind}
            layout={layout}
            isTabStop={one.mark.record === tabStop}
          />
        ))}
      </g>
    ),
  )
}

interface MarkProps {
  readonly one: PlacedMark
  readonly kind: EventKind
  readonly layout: Pick<StripLayout, 'radius' | 'laneHeight'>
  readonly isTabStop: boolean
}

const Mark = memo(function Mark({ one, kind, layout, isTabStop }: MarkProps) {
  const { mark, x, endX, y, hasGlyph, cell } = one
  const [left, right] = cell
  return (
    <g className={styles['mark']}>
      {(endX > x || !hasGlyph) && (
        <rect x={x} y={y - 1.5} width={Math.max(endX - x, 2)} height={3} />
      )}
      {hasGlyph && (
        <path
          d={glyphPath(kind, layout.radius)}
          transform={`translate(${x.toFixed(1)} ${String(y)})`}
        />
      )}
      <rect
        className={styles['target']}
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`${mark.title}, ${mark.dates}`}
        aria-current={mark.isOpen ? 'true' : undefined}
        data-record={mark.record}
        x={left}
        y={y - layout.laneHeight / 2}
        width={right - left}
        height={layout.laneHeight}
      />
    </g>
  )
})
