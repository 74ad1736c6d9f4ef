import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-reduced-motion: reduce)'

const asked = (): MediaQueryList | null =>
  typeof window.matchMedia === 'function' ? window.matchMedia(QUERY) : null

function follow(onChange: () => void): () => void {
  const list = asked()
  list?.addEventListener('change', onChange)
  return () => list?.removeEventListener('change', onChange)
}

/** Whether the reader's system asks for less motion. */
export const useReducedMotion = (): boolean =>
  useSyncExternalStore(follow, () => asked()?.matches ?? false)
