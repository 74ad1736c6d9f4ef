import { memo, useMemo } from 'react'
import type { EpochDay } from '../../domain/day'
import { TimeCursors, TimeFlags } from '../../ui/TimeCursors'
import type { TimeFrame } from '../../ui/time-axis'
import type { PanelActions } from '../panel'
import { lineProfile } from './line-profile'
import { Marks } from './Marks'
import { MomentSlider } from './MomentSlider'
import { overlayLayout } from './overlay-layout'
import styles from './Overlay.module.css'
import type { Plot } from './plot'
import { RecordMark } from './RecordMark'
import type { TerritoryView } from './territory-view'
import { useTextWidth, type TextWidth } from './text-width'
import { EndTexts, Values } from './ValueTexts'

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
  const { fixed } = layout
  const open = actions.openRecord
  return (
    <svg
      className={styles['overlay']}
      width={frame.width}
      height={plot.height}
      role="group"
      aria-label={view.takeaway}
      data-pole={drawing.pole}
      data-bare={drawing.agreed.length === 0}
    >
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
      <TimeCursors frame={frame} at={at} vs={vs} top={24} bottom={plot.bottom} />
      <MomentSlider view={view} actions={actions} frame={frame} plot={plot} />
      <Marks rings={layout.rings} onOpen={open} />
      {layout.notes.map((note) => (
        <RecordMark key={note.id} record={note.id} name={note.lines.join(' ')} onOpen={open}>
          {note.lines.map((line, place) => (
            <text
              key={line}
              className={`${styles['name']} ${styles['quiet']}`}
              x={note.x}
              y={note.y - (note.lines.length - 1 - place) * 13}
              textAnchor="middle"
            >
              {line}
            </text>
          ))}
        </RecordMark>
      ))}
      <EndTexts ends={layout.ends} onOpen={open} />
      <Values labels={layout.vs} isCompared onOpen={open} />
      <Values labels={layout.at} isCompared={false} onOpen={open} />
      {view.atGap !== null && <GapWords words={view.atGap} {...{ at, frame, plot, widthOf }} />}
      <TimeFlags frame={frame} at={at} vs={vs} />
    </svg>
  )
})

interface GapWordsProps {
  readonly words: string
  readonly at: EpochDay
  readonly frame: TimeFrame
  readonly plot: Plot
  readonly widthOf: TextWidth
}

/** Said at the cursor of a day without a value (rule R19). */
function GapWords({ words, at, frame, plot, widthOf }: GapWordsProps) {
  const x = frame.x(at)
  const isLeft = x + 8 + widthOf(words) > frame.width - frame.right
  return (
    <text
      className={`${styles['name']} ${styles['quiet']}`}
      x={isLeft ? x - 8 : x + 8}
      y={plot.top + 10}
      textAnchor={isLeft ? 'end' : 'start'}
    >
      {words}
    </text>
  )
}
