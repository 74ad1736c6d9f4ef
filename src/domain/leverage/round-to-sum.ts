/**
 * Parts rounded so that they sum to the rounded total: the largest remainder gets the next step,
 * ties in order (rule R23). `total` is the printed total, itself a multiple of the step.
 */
export function roundToSum(
  parts: readonly number[],
  total: number,
  decimals: number,
): readonly number[] {
  const steps = 10 ** decimals
  const floors = parts.map((part) => Math.floor(part * steps + 1e-9))
  const missing = Math.round(total * steps) - floors.reduce((sum, one) => sum + one, 0)
  const byRemainder = parts
    .map((part, at) => ({ at, remainder: part * steps - (floors[at] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ at }) => at))
  return floors.map((floor, at) => (floor + (raised.has(at) ? 1 : 0)) / steps)
}

/** The number rounded half up to so many decimals. */
export function roundTo(value: number, decimals: number): number {
  const steps = 10 ** decimals
  return Math.round(value * steps) / steps
}
