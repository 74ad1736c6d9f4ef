import type { EpochDay } from '../../../domain/day'

/** What pointer or focus is on: a lane on a day, or a mark of it. */
export interface Pointed {
  readonly row: number
  readonly lane: number
  /** The entries of the mark; null on the ground of the lane. */
  readonly entries: { readonly at: number; readonly count: number } | null
  readonly day: EpochDay
  /** Where the words may stand, px from the top left of the drawing. */
  readonly x: number
  readonly y: number
}

/** Holds it beside React, so that a move renders the readout and nothing else (PERFORMANCE). */
export interface PointedStore {
  get(): Pointed | null
  set(pointed: Pointed | null): void
  subscribe(listener: () => void): () => void
}

export function createPointed(): PointedStore {
  let now: Pointed | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set(pointed) {
      now = pointed
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
