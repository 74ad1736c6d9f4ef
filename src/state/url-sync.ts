import { patched, type FilterPatch } from '../domain/filters'
import type { FilterState, FilterStore } from './filter-store'
import { createPacedWriter, type WritableBar } from './paced-writer'
import { decode, encode } from './url-codec'

/** The address bar, as far as this page touches it; tests bring their own. */
export interface AddressBar extends WritableBar {
  /** The whole address, to be copied (rule U7). */
  href(): string
  /** Calls back after Back and Forward; returns the way to stop. */
  onPop(listener: () => void): () => void
}

export interface UrlSync {
  /** The address of the view as it stands, with the steps of a gesture that still wait. */
  address(): string
  /** The address of this view with a patch put on, such as the record of a link. */
  linkTo(patch: FilterPatch): string
  stop(): void
}

/**
 * Keeps store and address in step: the address is read at the start and after Back and Forward, and
 * written after every other change (rules U2, U3). The only file that touches history.
 */
export function startUrlSync(store: FilterStore, bar: AddressBar = browserBar()): UrlSync {
  const { defaults } = store.getState()
  const writer = createPacedWriter(bar)
  let rest = ''
  let inGesture = false

  function read(): void {
    writer.cancel()
    inGesture = false
    const decoded = decode(bar.search(), defaults)
    rest = decoded.rest
    store.arrive(decoded.filters, decoded.problems)
  }

  function follow({ cause, filters }: FilterState, before: FilterState): void {
    const isNews = filters !== before.filters || inGesture
    if (cause === 'link' || !isNews) return
    const search = encode(filters, defaults, rest)
    if (inGesture && cause !== 'pick') writer.soon(search)
    else writer.now(search, 'push')
    inGesture = cause === 'gesture'
    if (cause === 'gesture-end') writer.flush()
  }

  read()
  const stops = [store.subscribe(follow), bar.onPop(read)]
  return {
    address() {
      writer.flush()
      return bar.href()
    },
    linkTo(patch) {
      const link = new URL(bar.href())
      link.search = encode(patched(store.getState().filters, patch), defaults, rest)
      return link.href
    },
    stop() {
      writer.cancel()
      for (const stop of stops) stop()
    },
  }
}

/** The address bar of this window. Restoring the scroll is left to the browser. */
function browserBar(): AddressBar {
  return {
    search: () => window.location.search,
    href: () => window.location.href,
    write(search, how) {
      const { pathname, hash } = window.location
      const address = `${pathname}${search}${hash}`
      try {
        if (how === 'push') window.history.pushState(null, '', address)
        else window.history.replaceState(window.history.state, '', address)
        return true
      } catch (error) {
        // Too many writes in too short a time: the browser throws a SecurityError, we try again later.
        if (error instanceof DOMException) return false
        throw error
      }
    },
    onPop(listener) {
      window.addEventListener('popstate', listener)
      return () => window.removeEventListener('popstate', listener)
    },
  }
}
