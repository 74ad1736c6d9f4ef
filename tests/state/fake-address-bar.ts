import type { AddressBar } from '../../src/state/url-sync'

/** A browser's history in a list, for tests. */
export interface FakeBar extends AddressBar {
  readonly entries: readonly string[]
  /** The number of writes that reached it. */
  readonly writes: number
  go(steps: number): void
  /** From now on the browser refuses writes, as Safari does after too many. */
  refuse(isRefusing: boolean): void
}

export function fakeBar(search = ''): FakeBar {
  const entries = [search]
  const listeners = new Set<() => void>()
  let place = 0
  let writes = 0
  let isRefusing = false
  return {
    entries,
    get writes() {
      return writes
    },
    search: () => entries[place] ?? '',
    href: () => `https://example.org/page${entries[place] ?? ''}#part`,
    write(text, how) {
      if (isRefusing) return false
      writes += 1
      if (how === 'push') entries.splice(++place, entries.length, text)
      else entries[place] = text
      return true
    },
    onPop(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    go(steps) {
      place = Math.min(Math.max(place + steps, 0), entries.length - 1)
      for (const listener of listeners) listener()
    },
    refuse(next) {
      isRefusing = next
    },
  }
}
