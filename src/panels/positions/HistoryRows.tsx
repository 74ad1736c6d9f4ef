import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useRef, useSyncExternalStore, type RefObject } from 'react'
import { useIsPrinting } from '../../ui/use-is-printing'
import type { Form } from '../../ui/time-axis'
import styles from './History.module.css'
import { HistoryRow } from './HistoryRow'
import type { HistoryList } from './history-view'
import type { PartyHead } from './state-of-play-view'

interface HistoryRowsProps {
  readonly list: HistoryList
  readonly parties: readonly [PartyHead, PartyHead]
  readonly form: Form
  readonly onOpen: (record: string) => void
}

/** Height of a row before it is measured, px. */
const ROW_HEIGHT: Readonly<Record<Form, number>> = { L: 80, M: 84, D: 104, S: 150 }

/** Window size until it is known, and where nothing can be measured. */
const FIRST_RECT = { width: 1024, height: 768 }

/** Only the rows near the window stand in the page; in print all of them do (PERFORMANCE). */
export function HistoryRows({ list, parties, form, onOpen }: HistoryRowsProps) {
  const element = useRef<HTMLOListElement>(null)
  const isPrinting = useIsPrinting()
  const measuredTop = useTopInPage(element)
  const top = measuredTop ?? 0
  const rows = useWindowVirtualizer({
    count: list.count,
    enabled: measuredTop !== null,
    scrollToFn: leaveThePage,
    estimateSize: () => ROW_HEIGHT[form],
    // Where nothing is laid out a row measures 0.
    measureElement: (row) => row.getBoundingClientRect().height || ROW_HEIGHT[form],
    overscan: 6,
    scrollMargin: top,
    initialRect: FIRST_RECT,
    getItemKey: (at) => list.row(at)?.record ?? at,
  })
  const shown = isPrinting ? null : rows.getVirtualItems()
  const places = shown ? shown.map((item) => item.index) : everyPlace(list.count)
  const before = (shown?.[0]?.start ?? top) - top
  // Until its place is known the list is empty, but as tall as it will be.
  const total = measuredTop === null ? list.count * ROW_HEIGHT[form] : rows.getTotalSize()
  const after = shown ? total - ((shown.at(-1)?.end ?? top) - top) : 0
  return (
    <ol ref={element} style={{ paddingBlockStart: before, paddingBlockEnd: Math.max(0, after) }}>
      {places.map((at) => {
        const row = list.row(at)
        return (
          row && (
            <li
              key={row.record}
              ref={rows.measureElement}
              className={styles['row']}
              data-index={at}
              data-record={row.record}
              aria-setsize={list.count}
              aria-posinset={at + 1}
            >
              <HistoryRow row={row} parties={parties} onOpen={onOpen} />
            </li>
          )
        )
      })}
    </ol>
  )
}

/** The rows stand in the flow of the page, so the browser itself holds its place as they are measured. */
const leaveThePage = (): void => undefined

const everyPlace = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at)

/** Distance of an element from the top of the page, px; null until it stands there. */
function useTopInPage(element: RefObject<HTMLElement | null>): number | null {
  return useSyncExternalStore(onPageResize, () => {
    const box = element.current?.getBoundingClientRect()
    return box ? Math.round(box.top + window.scrollY) : null
  })
}

function onPageResize(listener: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined
  const observer = new ResizeObserver(listener)
  observer.observe(document.body)
  return () => observer.disconnect()
}
