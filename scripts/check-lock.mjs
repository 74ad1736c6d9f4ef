#!/usr/bin/env node
// Proves that package-lock.json installs everywhere as it stands.
//   node scripts/check-lock.mjs [package-lock.json]
// A lock made where a registry does not serve other platforms' binaries lacks them, and then `npm ci`
// fails on those platforms. An install script may download something that no lock has proved.
import { readFileSync } from 'node:fs'

const REGISTRY = 'registry.npmjs.org'

/** All faults of a lock's `packages`, one line each. */
function faultsOf(packages) {
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...missingPlatforms(path, entry, packages),
    ...installScript(path, entry),
    ...foreignHost(path, entry),
    ...noChecksum(path, entry),
  ])
}

function missingPlatforms(path, entry, packages) {
  return Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !isLocked(name, packages))
    .map((name) => `${path || 'the project'}: optional package ${name} is not in the lock`)
}

const isLocked = (name, packages) =>
  Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`))

function installScript(path, entry) {
  if (!entry.hasInstallScript) return []
  return [`${path}: has an install script, which may download what the lock cannot prove`]
}

function foreignHost(path, entry) {
  if (!entry.resolved || entry.link) return []
  const host = URL.canParse(entry.resolved) ? new URL(entry.resolved).host : entry.resolved
  return host === REGISTRY ? [] : [`${path}: comes from ${host}, not from ${REGISTRY}`]
}

function noChecksum(path, entry) {
  if (path === '' || entry.integrity || entry.link || entry.inBundle) return []
  return [`${path}: has no checksum`]
}

const file = process.argv[2] ?? 'package-lock.json'
const { packages = {} } = JSON.parse(readFileSync(file, 'utf8'))
const faults = faultsOf(packages)
const count = Object.keys(packages).length
if (count < 2) faults.push(`${file} names no package`)

if (faults.length > 0) {
  console.error(`${faults.length} faults in ${file}:\n${faults.slice(0, 20).join('\n')}`)
  process.exitCode = 1
} else {
  console.log(`${file} is complete: ${count} packages, all platforms`)
}
