import { memo } from 'react'
import { glyphPath } from './event-glyph'
import type { PlacedMark, StripLayout } from './strip-layout'
import styles from './Events.module.css'

/** Events at the moment and its comparison, in ink over the cursors; for the eye only. */
export const HotMarks = memo(function HotMarks({ layout }: { readonly layout: StripLayout }) {
  return (
    <g className={styles['hot']} aria-hidden="true">
      {layout.lanes.flatMap(({ lane, marks }) =>
        marks
          .filter((one) => one.mark.isHot)
          .map(({ mark, x, endX, y, hasGlyph }) => (
            <g key={mark.record}>
              {(endX > x || !hasGlyph) && (
                <rect x={x} y={y - 1.5} width={Math.max(endX - x, 2)} height={3} />
              )}
              {hasGlyph && (
                <path
                  d={glyphPath(lane.kind, layout.hotRadius)}
                  transform={`translate(${x.toFixed(1)} ${String(y)})`}
                />
              )}
            </g>
          )),
      )}
    </g>
  )
})

interface FocusRingProps {
  readonly layout: StripLayout
  readonly mark: PlacedMark
  readonly isFocused: boolean
}

/** Surrounds the mark that is meant: thin under the mouse, 2 px where it has focus (VISUAL.md, 12). */
export function FocusRing({ layout, mark, isFocused }: FocusRingProps) {
  const reach = layout.hotRadius + (isFocused ? 4 : 3)
  return (
    <rect
      className={isFocused ? styles['focus-ring'] : styles['ring']}
      x={mark.x - reach}
      y={mark.y - reach}
      width={2 * reach + (mark.hasGlyph ? 0 : mark.endX - mark.x)}
      height={2 * reach}
      rx={2}
    />
  )
}
