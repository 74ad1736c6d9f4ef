#!/usr/bin/env node
// Finds a Chromium for the browser journeys, and with --install tries to get one.
//   node scripts/find-chromium.mjs [--install] [--version]
// Order: CHROMIUM_PATH, Playwright's own download, the usual names of the system.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Longest wait for Playwright's download and for each step of the system's package, ms. */
const DOWNLOAD_MS = 180_000
const PACKAGE_MS = 300_000

const HOW =
  'No Chromium for the browser journeys: run "npx playwright install chromium" or "sudo apt-get install chromium", or set CHROMIUM_PATH to a Chrome or Chromium.'

/** Path of a Chromium that is there, or null. Throws where CHROMIUM_PATH names no file. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH is set to ${named}, and no file is there`)
  return named || (await ownOfPlaywright()) || ofSystem()
}

/** The same, after trying to get one: Playwright's download first, then Debian's package as root. */
export async function findOrInstallChromium() {
  const found = await findChromium()
  if (found) return found
  for (const install of [installByPlaywright, installByDebian]) {
    install()
    const installed = await findChromium()
    if (installed) return installed
  }
  return null
}

async function ownOfPlaywright() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

function ofSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = ['/usr/bin', '/usr/local/bin', ...folders].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  )
  return [...onPath, ...PLACES].find((path) => existsSync(path)) ?? null
}

function installByPlaywright() {
  console.error('No Chromium found: trying "npx playwright install chromium" ...')
  run('npx', ['playwright', 'install', 'chromium'], DOWNLOAD_MS)
}

function installByDebian() {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return
  console.error('Trying the package of the system: apt-get install chromium ...')
  run('apt-get', ['update', '-qq'], PACKAGE_MS)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], PACKAGE_MS)
}

/** Runs a step that may fail; its output goes to the error stream, so that ours stays a path. */
function run(command, args, timeout) {
  spawnSync(command, args, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout,
    shell: process.platform === 'win32',
  })
}

async function main(options) {
  try {
    const find = options.includes('--install') ? findOrInstallChromium : findChromium
    const path = await find()
    if (!path) throw new Error(HOW)
    console.log(path)
    if (options.includes('--version'))
      console.log(execFileSync(path, ['--version', '--no-sandbox']).toString().trim())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(process.argv.slice(2))
