import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useSyncExternalStore, type RefObject } from 'react'
import { useIsPrinting } from '../../ui/use-is-printing'

interface WindowRowsOptions {
  readonly count: number
  /** Height of a row before it is measured, px. */
  readonly rowHeight: number
  readonly overscan: number
  readonly keyOf: (at: number) => string | number
  /** Stands in the page wherever the window is: the row that has the focus. */
  readonly alwaysAt?: number | null
}

interface WindowRows {
  /** The rows that stand in the page, without a gap. */
  readonly places: readonly number[]
  /** Room before and after them, px. */
  readonly before: number
  readonly after: number
  readonly measure: (row: Element | null) => void
}

/** Window size until it is known, and where nothing can be measured. */
const FIRST_RECT = { width: 1024, height: 768 }

/** Only the rows near the window stand in the page; in print all of them do (PERFORMANCE). */
export function useWindowRows(
  list: RefObject<HTMLElement | null>,
  { count, rowHeight, overscan, keyOf, alwaysAt = null }: WindowRowsOptions,
): WindowRows {
  const isPrinting = useIsPrinting()
  const measuredTop = useTopInPage(list)
  const top = measuredTop ?? 0
  const rows = useWindowVirtualizer({
    count,
    enabled: measuredTop !== null,
    scrollToFn: leaveThePage,
    estimateSize: () => rowHeight,
    // Where nothing is laid out a row measures 0.
    measureElement: (row) => row.getBoundingClientRect().height || rowHeight,
    overscan,
    scrollMargin: top,
    initialRect: FIRST_RECT,
    rangeExtractor: ({ startIndex, endIndex }) => {
      const first = Math.max(0, Math.min(startIndex - overscan, alwaysAt ?? Infinity))
      const last = Math.min(count - 1, Math.max(endIndex + overscan, alwaysAt ?? 0))
      return placesBetween(first, last)
    },
    getItemKey: keyOf,
  })
  const shown = isPrinting ? null : rows.getVirtualItems()
  // Until its place is known the list is empty, but as tall as it will be.
  const total = measuredTop === null ? count * rowHeight : rows.getTotalSize()
  return {
    places: shown ? shown.map((item) => item.index) : placesBetween(0, count - 1),
    before: (shown?.[0]?.start ?? top) - top,
    after: shown ? Math.max(0, total - ((shown.at(-1)?.end ?? top) - top)) : 0,
    measure: rows.measureElement,
  }
}

/** The rows stand in the flow of the page, so the browser itself holds its place as they are measured. */
const leaveThePage = (): void => undefined

const placesBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)

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
