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

/** Unlike `lazy` of React, a chunk that failed can be asked for again: that is what Retry does. */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): OnDemand<P> {
  let chunk: Promise<ComponentType<P>> | null = null
  const ask = (): Promise<ComponentType<P>> => (chunk ??= load())
  return {
    Component: function LoadedOnDemand(props: P) {
      return createElement(use(ask()), props)
    },
    preload() {
      ask().catch(() => undefined)
    },
    forget() {
      chunk = null
    },
  }
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
    <PanelBoundary title={title} resetKey={resetKey} onRetry={of.forget}>
      {fallback === undefined ? children : <Suspense fallback={fallback}>{children}</Suspense>}
    </PanelBoundary>
  )
}
