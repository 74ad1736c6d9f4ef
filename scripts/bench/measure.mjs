// What the drawings on the bench's pages cost: processor time of the page's main thread by the
// browser's own count, so that what other programs take of the machine is not in it.

/** Picks and moves of a round; of picks whole turns of four, so that each ends with the first view. */
const ROUND = { picks: 8, moves: 30 }

/** What is measured: the page without a drawing, the plain chart, and ours; ten times the days too. */
const CASES = [
  { drawing: 'nothing', times: 1 },
  { drawing: 'plain', times: 1 },
  { drawing: 'panel', times: 1 },
  { drawing: 'plain', times: 10 },
  { drawing: 'panel', times: 10 },
]

/** Ways to use a drawing; each resolves with how often it did. */
const USES = { period: pick, mapper: pick, hover }

/**
 * Uses all drawings in turns, round by round; a round before them is for warming up.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ rounds: number, round?: typeof ROUND, typical?: (list: number[]) => number }} how
 */
export async function measure(browser, address, { rounds, round = ROUND, typical = median }) {
  const pages = []
  for (const one of CASES) pages.push({ ...one, ...(await open(browser, address, one)) })
  await playRound(pages, round)
  const seen = []
  for (let played = 0; played < rounds; played += 1) seen.push(...(await playRound(pages, round)))
  const facts = []
  for (const { page, drawing, times, troubles } of pages) {
    if (troubles.length > 0) throw new Error(`${drawing}: ${troubles.join('; ')}`)
    facts.push({ drawing, times, ...(await page.evaluate(() => window.bench.facts())) })
    await page.close()
  }
  const of = (use, drawing, times) =>
    seen.filter((one) => one.use === use && one.drawing === drawing && one.times === times)
  const typicalMs = (use, drawing, times) => typical(of(use, drawing, times).map(({ ms }) => ms))
  return {
    ofPage: (use) => typicalMs(use, 'nothing', 1),
    /** What the page itself costs is taken off. */
    cost: (use, drawing, times) => typicalMs(use, drawing, times) - typicalMs(use, 'nothing', 1),
    facts: (drawing, times) => facts.find((one) => one.drawing === drawing && one.times === times),
    /** The machine's noise only ever adds, so the best round is the truth. */
    longTasks: (use, drawing, times) =>
      Math.min(...of(use, drawing, times).map((one) => one.longTasks)),
  }
}

async function playRound(pages, round) {
  const seen = []
  for (const [use, act] of Object.entries(USES))
    for (const { page, session, drawing, times } of pages) {
      await page.bringToFront()
      await page.evaluate(() => window.bench.forgetTasks())
      const before = await processorMs(session)
      const count = await act(page, round, use)
      const ms = ((await processorMs(session)) - before) / count
      const longTasks = await page.evaluate(() => window.bench.longTasks())
      seen.push({ use, drawing, times, ms, longTasks })
    }
  return seen
}

async function open(browser, address, { drawing, times }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const troubles = []
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.goto(`${address}?drawing=${drawing}&times=${times}`)
  await page
    .waitForFunction(() => window.bench !== undefined)
    .catch(() => {
      throw new Error(`The page of "${drawing}" did not draw. ${troubles.join('; ')}`)
    })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, session, troubles }
}

async function processorMs(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
}

async function pick(page, { picks }, kind) {
  await page.evaluate(([name, count]) => window.bench.pick(name, count), [kind, picks])
  return picks
}

async function hover(page, { moves }) {
  const { left, right, middle } = await page.evaluate(() => window.bench.plot())
  for (let move = 1; move <= moves; move += 1)
    await page.mouse.move(left + ((right - left) * move) / moves, middle)
  await page.evaluate(() => window.bench.drawn())
  return moves
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
