import { useState, type MouseEvent, type PointerEvent } from 'react'
import { useHoverDayHandle } from '../../ui/hover-day'
import type { EventMarkView } from './events-view'
import { allMarks, marksNear, type PlacedMark, type StripLayout } from './strip-layout'

/** Marks that a fingertip may have meant, and where it fell, px. */
export interface Nearby {
  readonly x: number
  readonly y: number
  readonly marks: readonly PlacedMark[]
}

interface StripPointer {
  /** Record of the mark under the mouse. */
  readonly pointed: string | null
  /** Open after a tap (rule R22). */
  readonly near: Nearby | null
  readonly closeNear: () => void
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void
    readonly onPointerLeave: () => void
    readonly onClick: (event: MouseEvent<SVGSVGElement>) => void
  }
}

/** What mouse and finger do on the strip: nearest mark wins, a tap opens the list of those near. */
export function useStripPointer(
  layout: StripLayout,
  onPick: (mark: EventMarkView) => void,
): StripPointer {
  const hover = useHoverDayHandle()
  const [pointed, setPointed] = useState<string | null>(null)
  const [near, setNear] = useState<Nearby | null>(null)
  const [isTouch, setIsTouch] = useState(false)

  const point = (found: PlacedMark | null, x: number): void => {
    const { left, right, width } = layout.frame
    const isInPlot = x >= left && x <= width - right
    setPointed(found?.mark.record ?? null)
    hover.set(found?.hasGlyph ? found.mark.start : isInPlot ? layout.frame.dayAt(x) : null)
  }

  const click = (event: MouseEvent<SVGSVGElement>): void => {
    const found = markAt(event.target, layout)
    if (!isTouch) {
      if (found) onPick(found.mark)
      return
    }
    const spot = spotOf(event, layout) ?? found
    if (spot) setNear({ x: spot.x, y: spot.y, marks: marksNear(layout, spot.x, spot.y) })
  }

  return {
    pointed,
    near,
    closeNear: () => setNear(null),
    handlers: {
      onPointerDown: (event) => setIsTouch(event.pointerType === 'touch'),
      onPointerMove: (event) => {
        const spot = event.pointerType === 'touch' ? null : spotOf(event, layout)
        if (spot) point(markAt(event.target, layout), spot.x)
      },
      onPointerLeave: () => point(null, -1),
      onClick: click,
    },
  }
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** Where the pointer is on the drawing, px; null where the drawing has no size. */
function spotOf(event: MouseEvent<SVGSVGElement>, layout: StripLayout): Spot | null {
  const box = event.currentTarget.getBoundingClientRect()
  if (box.width === 0) return null
  const scale = layout.frame.width / box.width
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale }
}

/** The mark whose target it is: the nearest, since targets end half way to the next. */
function markAt(target: EventTarget, layout: StripLayout): PlacedMark | null {
  const element = target instanceof Element ? target.closest('[data-record]') : null
  const record = element?.getAttribute('data-record')
  return allMarks(layout).find((one) => one.mark.record === record) ?? null
}
