import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'

interface ChartBoxProps {
  /** Draws for a container of this width, px. */
  readonly children: (width: number) => ReactNode
  readonly className?: string
}

/** Width used until the container has been measured, and where nothing can be measured. */
const FALLBACK_WIDTH = 885

/** Measures its width and draws for it: drawings choose their form by container, not by window. */
export function ChartBox({ children, className }: ChartBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = (): void => setWidth(Math.round(element.clientWidth) || FALLBACK_WIDTH)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className={className}>
      {width > 0 && children(width)}
    </div>
  )
}
