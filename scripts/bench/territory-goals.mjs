// The goals of the territory chart's speed (PERFORMANCE.md), and where a measurement stands to them.

/** What the machine's noise can do to a ratio of processor times. */
const SLACK = 1.25

/** Fewer places than this in the paths of the lines: next to nothing is drawn, and that is fast. */
const LEAST_POINTS = 500

/** Ten times the days may cost no more than so many times: linear would be ten. */
const GROWTH = { goal: 1.3, gate: 2.5 }

const SIZES = [
  { times: 1, words: '' },
  { times: 10, words: ', ten times the days' },
]

const USES = [
  { use: 'period', words: 'pick of a period', goal: 2 },
  { use: 'mapper', words: 'pick of a mapper', goal: 2 },
  { use: 'hover', words: 'move of the pointer', goal: 1.5 },
]

/**
 * Our processor time against that of the plain chart, and at ten times the days against once.
 * @returns rows of { what, base, ours, ratio, goal, gate }, ms
 */
export function ratiosOf({ cost }) {
  const row = (what, [base, ours], { goal, gate = goal * SLACK }) => ({
    what,
    base,
    ours,
    ratio: ours / base,
    goal,
    gate,
  })
  const againstPlain = USES.flatMap(({ use, words, goal }) =>
    SIZES.map(({ times, words: size }) =>
      row(words + size, [cost(use, 'plain', times), cost(use, 'panel', times)], { goal }),
    ),
  )
  const growth = USES.map(({ use, words }) =>
    row(
      `${words}, ours ten times against once`,
      [1, 10].map((times) => cost(use, 'panel', times)),
      GROWTH,
    ),
  )
  return [...againstPlain, ...growth]
}

/** What stands in the paths of the lines, and how many tasks of a hover were long. */
export function countsOf({ facts, longTasks }) {
  return SIZES.flatMap(({ times, words }) => {
    const [plain, ours] = [facts('plain', times), facts('panel', times)]
    const most = 2 * ours.columns * ours.lines + 2 * ours.strokes
    return [
      { what: `rows of the lines${words}`, count: ours.rows },
      { what: `places in the plain paths${words}`, count: plain.points, least: ours.rows },
      { what: `places in our paths${words}`, count: ours.points, least: LEAST_POINTS, most },
      { what: `long tasks of moves${words}`, count: longTasks('hover', 'panel', times), most: 0 },
    ]
  })
}

/** What is beyond its gate, as sentences. */
export const faultsOf = (ratios, counts) => [
  ...ratios
    .filter(({ ratio, gate }) => !(ratio <= gate))
    .map(({ what, ratio, gate }) => `${what}: ${ratio.toFixed(2)} is over ${gate.toFixed(2)}`),
  ...counts
    .filter(({ count, least = 0 }) => !(count >= least))
    .map(({ what, count, least }) => `${what}: ${count} is under ${least}`),
  ...counts
    .filter(({ count, most = Infinity }) => !(count <= most))
    .map(({ what, count, most }) => `${what}: ${count} is over ${most}`),
]
