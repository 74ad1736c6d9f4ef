import { useEffect, useState } from 'react'
import type { IsoDay } from '../../domain/day'
import type { PanelActions } from '../panel'
import type { Steps } from './oblasts-view'

/** Between two steps. */
export const STEP_MS = 1000

export interface Play {
  readonly isPlaying: boolean
  readonly start: () => void
  readonly stop: () => void
}

/**
 * Steps through the months, all steps one gesture and so one history entry (rule U2). The next step
 * waits until the last one is shown. Ends with the period, at any other pick, when the page is hidden
 * and when the panel goes.
 */
export function usePlay(at: IsoDay, { next }: Pick<Steps, 'next'>, actions: PanelActions): Play {
  /** The moment as it stood before the last step, and as that step asked for it. */
  const [asked, setAsked] = useState<{ readonly from: IsoDay; readonly to: IsoDay } | null>(null)
  const isOurs = asked !== null && (at === asked.to || at === asked.from)
  const isOver = asked !== null && (!isOurs || (at === asked.to && next === null))
  if (isOver) setAsked(null)
  const isPlaying = asked !== null && !isOver
  const isShown = at === asked?.to

  useEffect(() => {
    if (!isPlaying || !isShown || next === null) return
    const timer = setTimeout(() => {
      setAsked({ from: at, to: next })
      actions.gesture({ at: next })
    }, STEP_MS)
    return () => clearTimeout(timer)
  }, [isPlaying, isShown, at, next, actions])

  useEffect(() => {
    if (!isPlaying) return
    const unlisten = listen(() => setAsked(null))
    return () => {
      unlisten()
      actions.endGesture()
    }
  }, [isPlaying, actions])

  return {
    isPlaying,
    start: () => setAsked({ from: at, to: at }),
    stop: () => setAsked(null),
  }
}

/** Anything that the reader does elsewhere. A finger that scrolls is no pick; a tap ends in a click. */
function listen(stop: () => void): () => void {
  const press = (event: Event): void => {
    const isFinger = 'pointerType' in event && event.pointerType === 'touch'
    const isOwn = event.target instanceof Element && event.target.closest('[data-play]') !== null
    if (!isOwn && (event.type === 'click' || !isFinger)) stop()
  }
  const hide = (): void => {
    if (document.hidden) stop()
  }
  const presses = ['pointerdown', 'click', 'input'] as const
  for (const type of presses) document.addEventListener(type, press, true)
  document.addEventListener('visibilitychange', hide)
  return () => {
    for (const type of presses) document.removeEventListener(type, press, true)
    document.removeEventListener('visibilitychange', hide)
  }
}
