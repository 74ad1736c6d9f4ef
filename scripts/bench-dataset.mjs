#!/usr/bin/env node
// What the door costs: parse, check and index of the compiled dataset against JSON.parse of the same
// bytes, as built for the page. Prints one line of JSON: the first run, warm runs by wall and CPU time
// (25 each), and what a byte costs when there are ten times as many.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { compileDataset } from './compile-dataset.mjs'
import { loadDomain, root } from './load-domain.mjs'

const RUNS = 25
const TIMES = 10

async function main() {
  const { text, dataset } = await compileDataset()
  const { writeCompiled } = await loadDomain('compiled-dataset')
  const { readDataset } = await builtReader()
  const cold = timeOf(() => readDataset(text))
  const rounds = Array.from({ length: 5 }, () => {
    const [bare, read] = [() => JSON.parse(text), () => readDataset(text)].map(measured)
    return { wall: read.median / bare.median, cpu: read.cpu / bare.cpu }
  })
  const least = (kind) => round(Math.min(...rounds.map((one) => one[kind])))
  const [one, ten] = [1, TIMES].map((count) => JSON.stringify(writeCompiled(grown(dataset, count))))
  const growths = Array.from({ length: 3 }, () => {
    const [small, large] = [one, ten].map((json) => measured(() => readDataset(json)).cpu)
    return large / small / (ten.length / one.length)
  })
  console.log(
    JSON.stringify({
      characters: text.length,
      coldMs: round(cold),
      warmRatio: least('wall'),
      warmCpuRatio: least('cpu'),
      costPerByteAtTenTimes: round(Math.min(...growths)),
    }),
  )
}

/** The reader as the page gets it: built, and run by the engine itself. */
async function builtReader() {
  const outDir = mkdtempSync(join(tmpdir(), 'lines-and-terms-bench-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { ssr: 'src/data/read-dataset.ts', outDir, minify: true },
      ssr: { noExternal: true },
    })
    return await import(pathToFileURL(join(outDir, 'read-dataset.js')).href)
  } finally {
    rmSync(outDir, { recursive: true })
  }
}

function timeOf(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Median wall time, and mean CPU time, which a busy machine disturbs less. */
function measured(run) {
  const start = process.cpuUsage()
  const times = Array.from({ length: RUNS }, () => timeOf(run)).sort((a, b) => a - b)
  const { user, system } = process.cpuUsage(start)
  return { median: times[Math.floor(RUNS / 2)], cpu: (user + system) / RUNS }
}

const round = (number) => Math.round(number * 100) / 100

/** The dataset with its texts and days so many times over, under new ids and on earlier days. */
function grown(dataset, count) {
  const copies = [...Array(count).keys()]
  const over = (rows) =>
    copies.flatMap((copy) =>
      rows.map((row) => ({ ...row, id: copy === 0 ? row.id : `${row.id}-${copy}` })),
    )
  const repeated = (column) => copies.flatMap(() => column)
  return {
    ...dataset,
    positions: over(dataset.positions),
    events: over(dataset.events),
    sources: over(dataset.sources),
    territory: dataset.territory.map((one) => ({
      ...one,
      days: copies.flatMap((copy) => one.days.map((day) => day - (count - 1 - copy) * 3000)),
      occupiedKm2: repeated(one.occupiedKm2),
      sourceIds: repeated(one.sourceIds),
      flags: repeated(one.flags),
    })),
  }
}

await main()
