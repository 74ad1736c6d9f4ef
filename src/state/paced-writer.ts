/** Whether a write makes a new history entry or rewrites the one we are on (rule U2). */
export type Entry = 'push' | 'replace'

/** What the writer needs of the address bar. */
export interface WritableBar {
  /** The search text with its `?`, or ''. */
  search(): string
  /** Writes the search text; path and fragment are left alone. False when the browser refused. */
  write(search: string, how: Entry): boolean
}

/** Writes search texts at once or paced; never one that stands there already. */
export interface PacedWriter {
  /** Writes what waits, then this. */
  now(search: string, how: Entry): void
  /** Rewrites the entry within the pace; of several texts the last is written. */
  soon(search: string): void
  /** Writes what waits. */
  flush(): void
  /** Forgets what waits. */
  cancel(): void
}

/** Between two writes of one gesture; browsers refuse too many (Safari: 100 in 30 seconds). */
export const PACE_MS = 120
/** After a refusal. */
export const RETRY_MS = 1000

export function createPacedWriter(bar: WritableBar): PacedWriter {
  let waiting: { readonly search: string; readonly how: Entry } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function cancel(): void {
    clearTimeout(timer)
    waiting = null
  }

  function put(search: string, how: Entry): void {
    if (search === bar.search() || bar.write(search, how)) return
    wait(search, how, RETRY_MS)
  }

  function wait(search: string, how: Entry, delayMs: number): void {
    cancel()
    waiting = { search, how }
    timer = setTimeout(flush, delayMs)
  }

  function flush(): void {
    const due = waiting
    cancel()
    if (due) put(due.search, due.how)
  }

  return {
    now(search, how) {
      flush()
      cancel()
      put(search, how)
    },
    soon(search) {
      if (waiting) waiting = { search, how: waiting.how }
      else wait(search, 'replace', PACE_MS)
    },
    flush,
    cancel,
  }
}
