import { memo, useMemo, type MouseEvent } from 'react'
import { TimeCursors, TimeFlags } from '../../ui/TimeCursors'
import type { TimeFrame } from '../../ui/time-axis'
import type { PanelActions } from '../panel'
import { lineProfile } from './line-profile'
import { Marks } from './Marks'
import { MomentSlider } from './MomentSlider'
import { Notes } from './Notes'
import { overlayLayout } from './overlay-layout'
import styles from './Overlay.module.css'
import type { Plot } from './plot'
import { reachOf } from './reach-of'
import { nearestMark, type RingMark } from './ring-marks'
import type { TerritoryView } from './territory-view'
import { useTextWidth } from './text-width'
import { EndTexts, Values, Words } from './ValueTexts'

interface OverlayProps {
  readonly view: TerritoryView
  readonly actions: PanelActions
  readonly frame: TimeFrame
  readonly plot: Plot
}

/** Cursors, flags and every text over the chart; it renders when the moment moves, the chart does not. */
export const Overlay = memo(function Overlay({ view, actions, frame, plot }: OverlayProps) {
  const widthOf = useTextWidth()
  const { at, vs, labels, drawing } = view
  const profile = useMemo(() => lineProfile(drawing, frame, plot), [drawing, frame, plot])
  const layout = useMemo(
    () => overlayLayout({ view, frame, plot, widthOf, profile }),
    [view, frame, plot, widthOf, profile],
  )
  const { fixed, rings } = layout
  const open = actions.openRecord
  return (
    // By keyboard each mark is reached and opened by itself.
    <svg
      className={styles['overlay']}
      width={frame.width}
      height={plot.height}
      role="group"
      aria-label={view.takeaway}
      data-pole={drawing.pole}
      data-bare={drawing.agreed.length === 0}
      onClickCapture={(event) => openNearest(event, rings, open)}
    >
      <TimeCursors frame={frame} at={at} vs={vs} top={24} bottom={plot.bottom} />
      <text
        className={`${styles['name']} ${styles['small']} ${fixed.baseline.isOnTint ? styles['onTint'] : ''}`}
        x={fixed.baseline.x}
        y={fixed.baseline.y}
      >
        {labels.baseline}
      </text>
      {fixed.area && (
        <text className={styles['areaName']} x={fixed.area.x} y={fixed.area.y}>
          {labels.area}
        </text>
      )}
      <MomentSlider view={view} actions={actions} frame={frame} plot={plot} />
      <Marks rings={rings} onOpen={open} />
      <Notes notes={layout.notes} onOpen={open} />
      <EndTexts ends={layout.ends} onOpen={open} />
      <Values labels={layout.vs} isCompared onOpen={open} />
      <Values labels={layout.at} isCompared={false} onOpen={open} />
      <Words words={layout.words} />
      <TimeFlags frame={frame} at={at} vs={vs} />
    </svg>
  )
})

/** A press near marks opens the nearest, not the one drawn last; a press on a text is that text's. */
function openNearest(
  event: MouseEvent<SVGSVGElement>,
  rings: readonly RingMark[],
  open: PanelActions['openRecord'],
): void {
  if (event.target instanceof Element && event.target.closest('text')) return
  const box = event.currentTarget.getBoundingClientRect()
  const place = { x: event.clientX - box.left, y: event.clientY - box.top }
  const found = nearestMark(rings, place, reachOf(event.nativeEvent))
  if (!found) return
  event.stopPropagation()
  open(found.mark.record)
}
