/**
 * The pick after a press on a mapper. All shown is the empty pick (no key in the link); taking the last
 * one off shows all again.
 */
export function toggleMapper(
  all: readonly string[],
  shown: readonly string[],
  mapper: string,
): readonly string[] {
  const next = shown.includes(mapper)
    ? shown.filter((id) => id !== mapper)
    : [...shown, mapper].sort()
  return next.length === all.length ? [] : [...next].sort()
}
