/**
 * The scales that Recharts looks up by name, in place of all of d3-scale (scripts/chart-aliases.mjs):
 * d3's own bring time, colours, formats and band scales that no chart here uses, 12 kB of gzip.
 * A chart here has number axes only, with explicit domains and ticks.
 */

type Pair = readonly [number, number]

interface LinearScale {
  (value: unknown): number | undefined
  domain(): number[]
  domain(ends: Iterable<unknown>): LinearScale
  range(): number[]
  range(ends: Iterable<unknown>): LinearScale
  copy(): LinearScale
}

/** Recharts names it, for axes of words and for its brush. */
export function scalePoint(): never {
  throw new Error('Only number axes are drawn here: see chart-scales.ts')
}

/** A straight line from a domain to a range, answering as d3's scale does for two numbers each. */
export function scaleLinear(): LinearScale {
  return linear([0, 1], [0, 1])
}

function linear(fromEnds: Pair, toEnds: Pair): LinearScale {
  let [d0, d1] = fromEnds
  let [r0, r1] = toEnds
  const scale = (value: unknown): number | undefined => {
    const at = value === null || value === undefined ? NaN : Number(value)
    if (Number.isNaN(at)) return undefined
    // Every value stands in the middle of a domain without extent.
    const share = d1 === d0 ? 0.5 : (at - d0) / (d1 - d0)
    return r0 * (1 - share) + r1 * share
  }
  const self: LinearScale = Object.assign(scale, {
    domain: ends(
      (pair) => ([d0, d1] = pair),
      () => [d0, d1],
    ),
    range: ends(
      (pair) => ([r0, r1] = pair),
      () => [r0, r1],
    ),
    copy: () => linear([d0, d1], [r0, r1]),
  })
  return self

  /** Reads the two ends without an argument, and sets them with one. */
  function ends(set: (pair: Pair) => void, read: () => number[]) {
    function access(): number[]
    function access(values: Iterable<unknown>): LinearScale
    function access(values?: Iterable<unknown>) {
      if (values === undefined) return read()
      const numbers = Array.from(values, Number)
      const [start, end] = numbers
      if (start === undefined || end === undefined || numbers.length > 2)
        throw new Error(`A scale here has two ends, not ${numbers.length} (chart-scales.ts)`)
      set([start, end])
      return self
    }
    return access
  }
}
