import { expect, test } from '@playwright/test'
import { startBenchSite } from '../../scripts/bench/bench-site.mjs'
import { measure } from '../../scripts/bench/measure.mjs'
import { countsOf, faultsOf, ratiosOf } from '../../scripts/bench/territory-goals.mjs'

/** The machine's noise only ever adds, so the least of some rounds is the truth. */
const ROUNDS = 6
const ROUND = { picks: 4, moves: 12 }
const least = (list: readonly number[]): number => Math.min(...list)

/** Building the pages, opening five, and four rounds, on a slow machine. */
const PATIENCE_MS = 150_000

test('a pick in the territory panel costs what drawing it plainly does, times two', async ({
  browser,
}) => {
  test.setTimeout(PATIENCE_MS)
  const site = await startBenchSite()
  try {
    const measured = await measure(browser, site.address, {
      rounds: ROUNDS,
      round: ROUND,
      typical: least,
    })
    expect(faultsOf(ratiosOf(measured), countsOf(measured))).toEqual([])
  } finally {
    await site.stop()
  }
})
