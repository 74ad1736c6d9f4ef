import { useRef, type PointerEvent } from 'react'

interface DragSteps {
  /** Called at the start and at each move with the pointer's x within the drawing, px. */
  readonly onMove: (x: number, isStart: boolean) => void
  readonly onEnd: () => void
}

interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGElement>) => void
  readonly onPointerMove: (event: PointerEvent<SVGElement>) => void
  readonly onPointerUp: (event: PointerEvent<SVGElement>) => void
  readonly onPointerCancel: (event: PointerEvent<SVGElement>) => void
}

/** Follows one pointer from press to release, also outside the mark. */
export function useDrag({ onMove, onEnd }: DragSteps): DragHandlers {
  const held = useRef<number | null>(null)
  const place = (event: PointerEvent<SVGElement>): number => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    return event.clientX - (box?.left ?? 0)
  }
  const release = (event: PointerEvent<SVGElement>): void => {
    if (held.current !== event.pointerId) return
    held.current = null
    onEnd()
  }
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return
      held.current = event.pointerId
      const { currentTarget } = event
      if ('setPointerCapture' in currentTarget) currentTarget.setPointerCapture(event.pointerId)
      onMove(place(event), true)
    },
    onPointerMove: (event) => {
      if (held.current === event.pointerId) onMove(place(event), false)
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
}
