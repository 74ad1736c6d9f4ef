import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/** PERFORMANCE.md: the goal, and what ratios of processor time may sway on a shared machine. */
const GOAL = 4
const SLACK = 1.25

const BENCH = fileURLToPath(new URL('../../scripts/bench-dataset.mjs', import.meta.url))

it('PERFORMANCE: the door costs at most 4 times JSON.parse, and grows with the data', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [BENCH], { encoding: 'utf8' })
  expect(stderr.replace(/^npm warn.*$/gm, '').trim()).toBe('')
  const told = JSON.parse(stdout) as Readonly<Record<string, number>>
  expect(told['characters']).toBeGreaterThan(500_000)
  expect(told['warmCpuRatio']).toBeLessThanOrEqual(GOAL * SLACK)
  // A byte costs the same among ten times as many; the rest is slack for a shared machine.
  expect(told['costPerByteAtTenTimes']).toBeLessThan(1.5)
}, 120_000)
