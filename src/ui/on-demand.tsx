import { createElement, Suspense, use, type ComponentType, type ReactNode } from 'react'
import { PanelBoundary } from './PanelBoundary'

/** A component whose code arrives as a chunk of its own. */
export interface OnDemand<P> {
  readonly Component: ComponentType<P>
  /** Asks for the chunk ahead of its use. A failure meets the boundary where it is shown. */
  preload(): void
  /** Forgets a chunk that failed, so that the next showing asks again. */
  forget(): void
}

/** A value whose code arrives as a chunk of its own. */
export interface OnDemandValue<T> {
  /** For use while rendering: waits for the chunk as `use` of React does. */
  use(): T
  preload(): void
  forget(): void
}

/** How to forget each chunk that was asked for and failed. */
const failed = new Set<() => void>()

/** Unlike `lazy` of React, a chunk that failed can be asked for again: that is what Retry does. */
export function onDemandValue<T>(load: () => Promise<T>): OnDemandValue<T> {
  let chunk: Promise<T> | null = null
  const forget = (): void => {
    chunk = null
  }
  const ask = (): Promise<T> => {
    if (chunk) return chunk
    chunk = load()
    chunk.catch(() => failed.add(forget))
    return chunk
  }
  return {
    use: () => use(ask()),
    preload() {
      ask().catch(() => undefined)
    },
    forget,
  }
}

/** A component on demand, with the promises of a value on demand. */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): OnDemand<P> {
  const chunk = onDemandValue(load)
  return {
    Component: function LoadedOnDemand(props: P) {
      return createElement(chunk.use(), props)
    },
    preload: chunk.preload,
    forget: chunk.forget,
  }
}

/** Forgets every chunk that failed, so that a retry asks for all of them again. */
function forgetFailed(): void {
  for (const forget of failed) forget()
  failed.clear()
}

interface OnDemandPlaceProps {
  /** What is shown, for the words of a failure. */
  readonly title: string
  readonly of: Pick<OnDemand<never>, 'forget'>
  /** A change of it clears a fault. */
  readonly resetKey: unknown
  /** Stands while the chunk is on its way; without it, the place around waits. */
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

/** Keeps a fault of the chunk, or of what it draws, in its place. */
export function OnDemandPlace(props: OnDemandPlaceProps) {
  const { title, of, resetKey, fallback, children } = props
  return (
    <PanelBoundary
      title={title}
      resetKey={resetKey}
      onRetry={() => {
        of.forget()
        forgetFailed()
      }}
    >
      {fallback === undefined ? children : <Suspense fallback={fallback}>{children}</Suspense>}
    </PanelBoundary>
  )
}
