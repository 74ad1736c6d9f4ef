import { createStore } from 'zustand/vanilla'
import type { EpochDay } from '../domain/day'

/** The day under the pointer, shared by all drawings of the time axis; not part of the link. */
export interface HighlightStore {
  get(): EpochDay | null
  set(day: EpochDay | null): void
  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void
}

/** A store with no day under the pointer. Satisfies `HoverDay` of ui/hover-day.tsx. */
export function createHighlightStore(): HighlightStore {
  const store = createStore<{ readonly day: EpochDay | null }>(() => ({ day: null }))
  return {
    get: () => store.getState().day,
    set: (day) => {
      if (day !== store.getState().day) store.setState({ day })
    },
    subscribe: (listener) => store.subscribe(() => listener()),
  }
}
