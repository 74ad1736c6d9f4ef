#!/usr/bin/env node
// What a pick and a move of the pointer cost in the territory panel, against a plain d3 chart of the
// same figures (PERFORMANCE.md), in one run. Prints a table; with --gate ends with 1 beyond the slack.
//   npm run bench [-- --gate] [-- --rounds 15]
// About two minutes; leave the machine alone meanwhile.
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { startBenchSite } from './bench/bench-site.mjs'
import { measure } from './bench/measure.mjs'
import { countsOf, faultsOf, ratiosOf } from './bench/territory-goals.mjs'

async function main({ gate, rounds }) {
  const executablePath = await findChromium()
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath && { executablePath }),
  })
  const site = await startBenchSite()
  try {
    const measured = await measure(browser, site.address, { rounds: Number(rounds) })
    const [ratios, counts] = [ratiosOf(measured), countsOf(measured)]
    const faults = faultsOf(ratios, counts)
    print({ ratios, counts, measured, rounds })
    for (const fault of faults) console.error(fault)
    return gate && faults.length > 0 ? 1 : 0
  } finally {
    await browser.close()
    await site.stop()
  }
}

function print({ ratios, counts, measured, rounds }) {
  const [pick, move] = ['period', 'hover'].map((use) => measured.ofPage(use).toFixed(1))
  console.log(`Processor time of the page's main thread, ms; medians of ${rounds} rounds.`)
  console.log(
    `Taken off both sides: what the page itself costs, ${pick} a pick and ${move} a move.\n`,
  )
  const width = Math.max(...[...ratios, ...counts].map(({ what }) => what.length))
  console.log(`${''.padEnd(width)}    base    ours   ratio   goal   gate`)
  for (const { what, base, ours, ratio, goal, gate } of ratios)
    console.log(
      [
        what.padEnd(width),
        cell(base),
        cell(ours),
        cell(ratio, 2),
        cell(goal, 2),
        cell(gate, 2),
      ].join(''),
    )
  console.log()
  for (const { what, count, least, most } of counts)
    console.log(
      `${what.padEnd(width)}${String(count).padStart(8)}${least === undefined ? '' : `  at least ${least}`}${most === undefined ? '' : `  at most ${most}`}`,
    )
}

const cell = (number, digits = 1) => number.toFixed(digits).padStart(digits === 1 ? 8 : 7)

const { values } = parseArgs({
  options: {
    gate: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '11' },
  },
})
process.exitCode = await main(values)
