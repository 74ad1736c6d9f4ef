/** Records before the open one that are kept. */
const LONGEST = 5

const NOWHERE: readonly string[] = []

/**
 * The way through records, the open one last: what is opened from a record is added, what stands on the
 * way already is gone back to, and closing ends it. The same list while nothing changes.
 */
export function wayTo(way: readonly string[], record: string | null): readonly string[] {
  if (record === null) return way.length === 0 ? way : NOWHERE
  const at = way.indexOf(record)
  if (at < 0) return [...way, record].slice(-LONGEST - 1)
  return at === way.length - 1 ? way : way.slice(0, at + 1)
}
