/** Neighbours of a lane that are drawn as one mark. */
export interface MarkGroup {
  /** The first entry and how many there are. */
  readonly at: number
  readonly count: number
  /** The middle of their days, px. */
  readonly x: number
}

interface Cluster {
  readonly at: number
  readonly count: number
  readonly first: number
  readonly last: number
}

/** Width of a mark, px: a glyph, or as many digits as its count has. */
export const markWidth = (count: number): number => (count === 1 ? 8 : 7 + 6 * String(count).length)

const GAP = 1

/**
 * Marks that would touch become one with a count, and that one may take in its neighbours in turn;
 * so no mark covers another, and their number is bounded by the width, however many there are.
 */
export function groupMarks(xs: readonly number[], firstAt = 0): readonly MarkGroup[] {
  const clusters: Cluster[] = []
  xs.forEach((x, nth) => {
    let one: Cluster = { at: firstAt + nth, count: 1, first: x, last: x }
    for (let before = clusters.at(-1); before && touches(before, one); before = clusters.at(-1)) {
      one = { at: before.at, count: before.count + one.count, first: before.first, last: one.last }
      clusters.pop()
    }
    clusters.push(one)
  })
  return clusters.map((one) => ({ at: one.at, count: one.count, x: middle(one) }))
}

const middle = ({ first, last }: Cluster): number => (first + last) / 2

const touches = (a: Cluster, b: Cluster): boolean =>
  middle(b) - middle(a) < (markWidth(a.count) + markWidth(b.count)) / 2 + GAP
