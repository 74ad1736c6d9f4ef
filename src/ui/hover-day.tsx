import { createContext, useContext, useSyncExternalStore } from 'react'
import type { EpochDay } from '../domain/day'

/** The day under the pointer, shared by all drawings of the time axis; not part of the link. */
export interface HoverDay {
  get(): EpochDay | null
  set(day: EpochDay | null): void
  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void
}

const silent: HoverDay = { get: () => null, set: () => undefined, subscribe: () => () => undefined }

export const HoverDayContext = createContext<HoverDay>(silent)

/** The object to set the hovered day with; reading it renders nothing. */
export const useHoverDayHandle = (): HoverDay => useContext(HoverDayContext)

/** The hovered day; the component renders at each change, so keep it small (PERFORMANCE, hover). */
export function useHoveredDay(): EpochDay | null {
  const hover = useContext(HoverDayContext)
  return useSyncExternalStore(hover.subscribe, hover.get, () => null)
}
