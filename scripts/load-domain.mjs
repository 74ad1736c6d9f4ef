import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Loads one module of the domain, written in TypeScript, through Vite: `load-dataset` by name. */
export async function loadDomain(name) {
  const { module } = await runnerImport(`${root}src/domain/${name}.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  })
  return module
}
