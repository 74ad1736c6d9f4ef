import { useEffect, useMemo, useState } from 'react'

/** Width of a label in px, at 12.5 px and the given weight. */
export type TextWidth = (text: string, weight?: number) => number

const SIZE = 12.5
const FACE = '"Source Sans 3 Variable", system-ui, sans-serif'
const SAMPLE = 'Controlled by 117,000 km²'
/** Mean width of a character where nothing can be measured. */
const GUESS = 0.49

/** Measures labels; measures anew when a typeface has arrived. */
export function useTextWidth(): TextWidth {
  const [loads, setLoads] = useState(0)
  useEffect(() => {
    if (!('fonts' in document)) return
    const again = (): void => {
      kept = null
      setLoads((count) => count + 1)
    }
    document.fonts.addEventListener('loadingdone', again)
    return () => document.fonts.removeEventListener('loadingdone', again)
  }, [])
  // Each arrival of a face makes a new measure, and so new places.
  return useMemo(() => measureAfter(loads), [loads])
}

let kept: TextWidth | null = null

const measureAfter = (_loads: number): TextWidth => (kept ??= measure())

function measure(): TextWidth {
  const context =
    typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return (text) => text.length * SIZE * GUESS
  const known = new Map<string, number>()
  const widthOf = (text: string, weight: number): number => {
    context.font = `${weight} ${SIZE}px ${FACE}`
    return context.measureText(text).width
  }
  const ratio = widthOnPage(SAMPLE) / widthOf(SAMPLE, 400)
  return (text, weight = 400) => {
    const key = `${weight} ${text}`
    const found = known.get(key) ?? widthOf(text, weight) * ratio
    known.set(key, found)
    return found
  }
}

/** The page may keep a fallback that the canvas does not: a face that came too late is not swapped in. */
function widthOnPage(text: string): number {
  const probe = document.createElement('span')
  probe.textContent = text
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre',
    fontSize: `${SIZE}px`,
  })
  document.body.append(probe)
  const { width } = probe.getBoundingClientRect()
  probe.remove()
  return width
}
