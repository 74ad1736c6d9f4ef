import type { EpochDay } from '../../../src/domain/day'
import type { HoverDay } from '../../../src/ui/hover-day'

/** The hovered day as the page shares it. */
export function hoverDay(): HoverDay {
  let now: EpochDay | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set: (day) => {
      now = day
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
