#!/usr/bin/env node
// Runs every check and test of the project, goes on after a failure, and ends with one line of sums.
//   node scripts/test.mjs        all of it ("npm test")
//   node scripts/test.mjs e2e    build and browser journeys only
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findOrInstallChromium } from './find-chromium.mjs'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const MINUTE = 60_000
const reports = mkdtempSync(join(tmpdir(), 'lines-and-terms-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

/**
 * In this order. `needs` names a step that must have passed; `read` takes the sums of a test runner
 * from its report, where a step without it counts as one check.
 */
const STEPS = [
  { name: 'lockfile', run: ['node', 'scripts/check-lock.mjs'] },
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', run: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types of the domain', run: ['tsc', '-p', 'src/domain'] },
  { name: 'types of the sources', run: ['tsc', '-p', '.'] },
  { name: 'types of the tests', run: ['tsc', '-p', 'tests'] },
  { name: 'data', run: ['node', 'scripts/check-data.mjs'] },
  {
    name: 'unit and component tests',
    run: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    read: readVitest,
  },
  { name: 'build', run: ['vite', 'build'], of: 'e2e' },
  { name: 'budget', run: ['node', 'scripts/check-budget.mjs'], needs: 'build' },
  {
    name: 'browser journeys',
    run: ['playwright', 'test', '--reporter=list,json'],
    prepare: prepareBrowser,
    read: readPlaywright,
    needs: 'build',
    of: 'e2e',
  },
]

const LONGEST = 12 * MINUTE

async function main(part) {
  const steps = part === undefined ? STEPS : STEPS.filter((step) => step.of === part)
  if (steps.length === 0) throw new Error(`There is no part "${part}"; the only one is "e2e"`)
  const results = []
  for (const step of steps) results.push(await resultOf(step, results))
  return results
}

async function resultOf(step, before) {
  const start = Date.now()
  console.log(`\n── ${step.name}`)
  const sums = before.some(({ name, failed }) => name === step.needs && failed > 0)
    ? { ...FAILED, note: `not run: ${step.needs} failed` }
    : await sumsOf(step)
  return { skipped: 0, ...sums, name: step.name, seconds: (Date.now() - start) / 1000 }
}

const PASSED = { passed: 1, failed: 0 }
const FAILED = { passed: 0, failed: 1 }

async function sumsOf(step) {
  const env = await step.prepare?.()
  if (env === null) return { ...FAILED, note: 'not run: no Chromium' }
  const isGood = succeeds(step.run, env)
  return step.read ? checked(step.read(), isGood) : isGood ? PASSED : FAILED
}

/** A runner that ran nothing, left no report, or failed outside its tests has failed once. */
function checked(sums, isGood) {
  if (sums === null) return { ...FAILED, note: 'left no report' }
  if (sums.passed + sums.failed === 0) return { ...sums, failed: 1, note: 'ran no test' }
  if (!isGood && sums.failed === 0) return { ...sums, failed: 1, note: 'failed outside its tests' }
  return sums
}

function succeeds([command, ...args], env = {}) {
  const bin = join(PROJECT, 'node_modules', '.bin')
  const { status, error } = spawnSync(command === 'node' ? process.execPath : command, args, {
    cwd: PROJECT,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LONGEST,
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${command}: ${error.message}`)
  return status === 0
}

function readVitest() {
  const report = readReport(vitestReport)
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  )
}

function readPlaywright() {
  const report = readReport(playwrightReport)
  return (
    report && {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
      ...(report.stats.flaky > 0 ? { note: `${report.stats.flaky} only at the second try` } : {}),
      skipped: report.stats.skipped,
    }
  )
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** What the journeys need from outside: a Chromium, a free port, and where to write the report. */
async function prepareBrowser() {
  const path = await findOrInstallChromium().catch(() => null)
  if (path === null) {
    // Says in one line why there is none and how to get one.
    succeeds(['node', 'scripts/find-chromium.mjs'])
    return null
  }
  return {
    CHROMIUM_PATH: path,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

function print(results) {
  const width = Math.max(...results.map(({ name }) => name.length))
  console.log()
  for (const { name, passed, failed, skipped, seconds, note } of results) {
    const sums = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
    const time = `${seconds.toFixed(1)} s`.padStart(8)
    console.log(`${name.padEnd(width)} ${time}  ${sums}${note ? ` (${note})` : ''}`)
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const skipped = sum('skipped')
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`,
  )
  return sum('failed')
}

try {
  process.exitCode = print(await main(process.argv[2])) > 0 ? 1 : 0
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}
