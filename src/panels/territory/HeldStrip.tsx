import { sayNumber } from '../../domain/words'
import { TimeCursors } from '../../ui/TimeCursors'
import type { TimeFrame } from '../../ui/time-axis'
import type { PanelActions } from '../panel'
import type { HeldView } from './held-view'
import styles from './HeldStrip.module.css'
import type { Plot } from './plot'
import { RecordMark } from './RecordMark'
import type { TerritoryView } from './territory-view'
import { useTextWidth } from './text-width'
import { areaPath, linePath } from './trace-path'

interface HeldStripProps {
  readonly held: HeldView
  readonly view: Pick<TerritoryView, 'at' | 'vs' | 'drawing'>
  readonly actions: PanelActions
  readonly frame: TimeFrame
  readonly plot: Plot
}

const HEIGHT = 52
const TOP = 6
const BOTTOM = 46
const INDENT = 31

/** What the other party held across the border: its own strip, its own scale, its own hue. */
export function HeldStrip({ held, view, actions, frame, plot }: HeldStripProps) {
  const widthOf = useTextWidth()
  const y = (km2: number): number => BOTTOM - (km2 / held.topKm2) * (BOTTOM - TOP)
  const trace = { at: held.days, values: held.values, start: held.start, end: held.end }
  const right = frame.width - frame.right
  const finer = view.drawing.topKm2 / (plot.bottom - plot.top) / (held.topKm2 / (BOTTOM - TOP))
  const scale = `own scale, ${sayNumber(finer)} times finer`
  const start = frame.x(held.days[held.start] ?? held.peakDay)
  const nameX = frame.left + INDENT
  const isInside = start > nameX + widthOf(held.name, 640) + widthOf(held.peak) + 12
  const open = (): void => actions.openRecord(held.record)
  return (
    <div className={styles['strip']} data-pole={held.pole}>
      {!isInside && (
        <p className={styles['words']}>
          <b>{held.name}</b>,{' '}
          <button type="button" className="link" data-record={held.record} onClick={open}>
            {held.peak}
          </button>{' '}
          ({scale})
        </p>
      )}
      <svg
        width={frame.width}
        height={HEIGHT}
        role="group"
        aria-label={`${held.name}: most ${held.peak}`}
      >
        <line className="grid-line" x1={frame.left} x2={right} y1={TOP} y2={TOP} />
        <line className="axis-line" x1={frame.left} x2={right} y1={BOTTOM} y2={BOTTOM} />
        <path className={styles['area']} d={areaPath(trace, frame.x, y)} />
        <path className={styles['line']} d={linePath(trace, frame.x, y)} />
        <AxisEnds held={held} frame={frame} />
        <TimeCursors frame={frame} at={view.at} vs={view.vs} top={0} bottom={BOTTOM} />
        {isInside && (
          <>
            <text className={styles['name']} x={nameX} y={21}>
              {held.name}
            </text>
            <text className={styles['scale']} x={nameX} y={36}>
              {scale}
            </text>
            <RecordMark record={held.record} name={held.peak} onOpen={open}>
              <text className={styles['peak']} x={start - 12} y={25} textAnchor="end">
                {held.peak}
              </text>
            </RecordMark>
          </>
        )}
      </svg>
    </div>
  )
}

function AxisEnds({ held, frame }: Pick<HeldStripProps, 'held' | 'frame'>) {
  const isSmall = frame.form === 'S'
  const x = frame.left - (isSmall ? 5 : 10)
  return (
    <>
      <text className={styles['quiet']} x={x} y={TOP + 5} textAnchor="end">
        {isSmall ? held.topShort : held.topLabel}
      </text>
      <text className={styles['quiet']} x={x} y={BOTTOM + 1} textAnchor="end">
        0
      </text>
    </>
  )
}
