import { useMemo, useState } from 'react'
import { sayNumber } from '../../domain/words'
import { TimeCursors } from '../../ui/TimeCursors'
import type { TimeFrame } from '../../ui/time-axis'
import type { PanelActions } from '../panel'
import { HeldArea } from './HeldArea'
import { HELD, heldLayout, NAME } from './held-layout'
import type { HeldMark, HeldView } from './held-view'
import { HeldMarks } from './HeldMarks'
import styles from './HeldStrip.module.css'
import type { Plot } from './plot'
import type { TerritoryView } from './territory-view'
import { useTextWidth } from './text-width'

interface HeldStripProps {
  readonly held: HeldView
  readonly view: Pick<TerritoryView, 'at' | 'vs' | 'drawing'>
  readonly actions: PanelActions
  readonly frame: TimeFrame
  readonly plot: Plot
}

/** What the other party held across the border: its own strip, its own scale, its own hue. */
export function HeldStrip({ held, view, actions, frame, plot }: HeldStripProps) {
  const widthOf = useTextWidth()
  const [pointed, setPointed] = useState<HeldMark | null>(null)
  const { height, top, bottom } = HELD
  const finer = view.drawing.topKm2 / (plot.bottom - plot.top) / (held.topKm2 / (bottom - top))
  const scale = `own scale, ${sayNumber(finer)} times finer`
  const { at, vs } = view
  const layout = useMemo(
    () => heldLayout({ held, frame, widthOf, scale }),
    [held, frame, widthOf, scale],
  )
  const open = (record: string): void => actions.openRecord(record)
  return (
    <div className={styles['strip']} data-pole={held.pole}>
      {layout.nameX === null && (
        <p className={styles['words']}>
          <span>
            <b>{held.name}</b> ({scale})
          </span>
          {held.marks.map(
            ({ key, kind, record, text }) =>
              (kind === 'peak' || kind === 'claim') &&
              text !== null &&
              !layout.texts.has(key) && (
                <button
                  key={key}
                  type="button"
                  className="link"
                  data-record={record}
                  onClick={() => open(record)}
                >
                  {text}
                </button>
              ),
          )}
        </p>
      )}
      <div className={styles['drawing']}>
        <svg width={frame.width} height={height} role="group" aria-label={held.name}>
          <HeldArea held={held} frame={frame} y={layout.y} />
          <TimeCursors frame={frame} at={at} vs={vs} top={0} bottom={bottom} />
          {layout.nameX !== null && (
            <>
              <text className={`halo ${styles['name'] ?? ''}`} x={layout.nameX} y={NAME.y}>
                {held.name}
              </text>
              <text className={`halo ${styles['quiet'] ?? ''}`} x={layout.nameX} y={NAME.scaleY}>
                {scale}
              </text>
            </>
          )}
          <HeldMarks
            name={`${held.name}: values and claims`}
            marks={held.marks}
            layout={layout}
            x={frame.x}
            onOpen={open}
            onPoint={setPointed}
          />
        </svg>
        {pointed && <Pointed mark={pointed} frame={frame} y={layout.y(pointed.km2)} />}
      </div>
      <p className={styles['note']} style={{ paddingInlineStart: frame.left }}>
        {held.note}
      </p>
    </div>
  )
}

interface PointedProps {
  readonly mark: HeldMark
  readonly frame: TimeFrame
  readonly y: number
}

/** The mark under the pointer or in focus in full, over the strip; its name says the same. */
function Pointed({ mark, frame, y }: PointedProps) {
  const x = frame.x(mark.day)
  const side = x > frame.width / 2 ? { right: frame.width - x - 8 } : { left: x - 8 }
  const maxWidth = Math.max(x, frame.width - x) + 8
  return (
    <p
      className={styles['pointed']}
      style={{ ...side, maxWidth, bottom: HELD.height - y + 9 }}
      aria-hidden
    >
      {mark.name}
    </p>
  )
}
