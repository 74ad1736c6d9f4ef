import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the script says of a lock with these packages, and whether it is content. */
function judge(packages: Readonly<Record<string, unknown>>) {
  const file = join(folder, 'package-lock.json')
  writeFileSync(file, JSON.stringify({ packages: { '': {}, ...packages } }))
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-lock.mjs', file])
  return { isGood: status === 0, says: stderr.toString() }
}

const GOOD = { version: '1.0.0', integrity: 'sha512-x' }

describe('the check of the lockfile', () => {
  it('is content with packages that have a checksum and all their platforms', () => {
    const packages = {
      'node_modules/a': { ...GOOD, optionalDependencies: { 'a-linux': '1.0.0' } },
      'node_modules/a-linux': GOOD,
    }
    expect(judge(packages)).toEqual({ isGood: true, says: '' })
  })

  it.each([
    ['a platform that is missing', { optionalDependencies: { 'a-mac': '1' } }, 'a-mac is not in'],
    ['an install script', { hasInstallScript: true }, 'has an install script'],
    ['another host', { resolved: 'https://example.org/a.tgz' }, 'comes from example.org'],
    ['no checksum', { integrity: undefined }, 'has no checksum'],
  ])('refuses %s, naming the package', (_, fault, words) => {
    const { isGood, says } = judge({ 'node_modules/a': { ...GOOD, ...fault } })
    expect(isGood).toBe(false)
    expect(says).toContain('node_modules/a')
    expect(says).toContain(words)
  })

  it('refuses a lock without packages', () => {
    expect(judge({}).says).toContain('names no package')
  })
})
