import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { TimeCursors } from '../../ui/TimeCursors'
import { timeFrame } from '../../ui/time-axis'
import { EventLabel } from './EventLabel'
import { EventLanes } from './EventLanes'
import { EventsKey } from './EventsKey'
import { EventsNearby } from './EventsNearby'
import type { EventMarkView, EventsView } from './events-view'
import { FocusRing, HotMarks } from './HotMarks'
import { StripAxis } from './StripAxis'
import { allMarks, markByKey, stripLayout, tabStop, type PlacedMark } from './strip-layout'
import { useStripPointer } from './use-strip-pointer'
import styles from './Events.module.css'

interface EventsStripProps {
  readonly view: EventsView
  readonly width: number
  readonly onPick: (mark: EventMarkView) => void
}

/**
 * One lane per kind on the shared time axis (VISUAL.md, 7). The strip is one tab stop; arrows move
 * within it. A mouse meets the nearest mark, a finger gets a list of those near it (rule R22).
 */
export function EventsStrip({ view, width, onPick }: EventsStripProps) {
  const { from, to, at, vs, lanes, summary } = view
  const layout = useMemo(
    () => stripLayout(lanes, timeFrame(from, to, width)),
    [lanes, from, to, width],
  )
  const svg = useRef<SVGSVGElement>(null)
  const [visited, setVisited] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const { pointed, near, closeNear, handlers } = useStripPointer(layout, onPick)
  const byRecord = (record: string | null): PlacedMark | null =>
    (record !== null && allMarks(layout).find((one) => one.mark.record === record)) || null
  const stop = tabStop(layout, visited, at)
  const shown = byRecord(pointed) ?? byRecord(focused)

  const focusMark = (mark: PlacedMark): void =>
    svg.current?.querySelector<SVGElement>(`[data-record="${mark.mark.record}"]`)?.focus()

  const pressKey = (event: KeyboardEvent): void => {
    const from = byRecord(focused)
    if (!from) return
    if (event.key === 'Escape') setFocused(null)
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onPick(from.mark)
      return
    }
    const next = markByKey(layout, from, event.key)
    if (!next) return
    event.preventDefault()
    focusMark(next)
  }

  const frame = layout.frame
  return (
    <>
      <div className={styles['strip']}>
        <svg
          ref={svg}
          className={styles['drawing']}
          width={width}
          height={layout.height}
          role="group"
          aria-label={`${summary}. Arrow keys move between events.`}
          onKeyDown={pressKey}
          {...handlers}
        >
          <rect className={styles['ground']} width={width} height={layout.height} />
          <StripAxis layout={layout} />
          <EventLanes
            layout={layout}
            tabStop={stop?.mark.record ?? null}
            onFocus={(record) => {
              setVisited(record)
              setFocused(record)
            }}
            onBlur={() => setFocused(null)}
          />
          <g className={styles['through']}>
            <TimeCursors frame={frame} at={at} vs={vs} top={0} bottom={layout.bottom} />
          </g>
          <HotMarks layout={layout} />
          {shown && (
            <FocusRing layout={layout} mark={shown} isFocused={shown === byRecord(focused)} />
          )}
        </svg>
        {shown && near === null && <EventLabel layout={layout} mark={shown} />}
        {near !== null && (
          <EventsNearby
            near={near}
            layout={layout}
            onPick={(mark) => {
              closeNear()
              onPick(mark)
            }}
            onClose={closeNear}
          />
        )}
      </div>
      {!layout.isNamed && <EventsKey />}
    </>
  )
}
