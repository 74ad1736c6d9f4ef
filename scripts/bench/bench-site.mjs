// Builds the pages of the bench into a folder of the system and serves them; never part of dist.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { cssModules } from '../css-names.mjs'
import { datasetPlugin } from '../dataset-plugin.mjs'
import { startServer } from '../serve.mjs'

const PAGES = fileURLToPath(new URL('../../tests/bench', import.meta.url))

/** Resolves with the address of the pages, and with what ends them. */
export async function startBenchSite() {
  const outDir = mkdtempSync(join(tmpdir(), 'lines-and-terms-bench-'))
  await build({
    root: PAGES,
    base: './',
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), datasetPlugin()],
    css: { modules: cssModules },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  const { server, address } = await startServer({ directory: outDir, port: 0 })
  const stop = async () => {
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
    rmSync(outDir, { recursive: true })
  }
  return { address, stop }
}
