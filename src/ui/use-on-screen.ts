import { startTransition, useEffect, useState, type RefObject } from 'react'

/** Whether any part of an element is on the screen; true where that cannot be known. */
export function useIsOnScreen(place: RefObject<Element | null>): boolean {
  const [isOnScreen, setOnScreen] = useState(true)
  useEffect(() => {
    const element = place.current
    if (!element || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver((entries) => {
      const isIn = entries.at(-1)?.isIntersecting ?? true
      startTransition(() => setOnScreen(isIn))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return isOnScreen
}

/**
 * The value for what the reader sees, and one commit later for what is off the screen: so a pick
 * changes all panels in view in one frame, and that frame does not pay for the others.
 */
export function useOnScreenFirst<T>(value: T, isOnScreen: boolean): T {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setLater(value)), 0)
    return () => clearTimeout(timer)
  }, [value])
  return isOnScreen ? value : later
}
