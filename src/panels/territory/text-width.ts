import { useEffect, useMemo, useState } from 'react'

/** Width of a label in px, at 12.5 px and the given weight. */
export type TextWidth = (text: string, weight?: number) => number

const SIZE = 12.5
/** Mean width of a character where nothing can be measured. */
const GUESS = 0.49

/** Measures labels; measures anew when the typeface has arrived. */
export function useTextWidth(): TextWidth {
  const [loads, setLoads] = useState(0)
  useEffect(() => {
    if (typeof document === 'undefined' || !('fonts' in document)) return
    const again = (): void => setLoads((count) => count + 1)
    document.fonts.addEventListener('loadingdone', again)
    return () => document.fonts.removeEventListener('loadingdone', again)
  }, [])
  // Each arrival of a face makes a new measure, and so new places.
  return useMemo(() => measure(loads), [loads])
}

function measure(_loads: number): TextWidth {
  const context =
    typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')
  const known = new Map<string, number>()
  return (text, weight = 400) => {
    if (!context) return text.length * SIZE * GUESS
    const key = `${weight}${text}`
    const kept = known.get(key)
    if (kept !== undefined) return kept
    context.font = `${weight} ${SIZE}px "Source Sans 3 Variable", system-ui, sans-serif`
    const width = context.measureText(text).width
    known.set(key, width)
    return width
  }
}
