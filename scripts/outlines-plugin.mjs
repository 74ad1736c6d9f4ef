import { projectOutlines } from './project-outlines.mjs'

const MODULE = 'virtual:outlines'
const RESOLVED = `\0${MODULE}`

/**
 * Vite plugin: the outlines of the units as ready paths (`virtual:outlines`), so that no library of
 * maps travels to the reader.
 * @returns {import('vite').Plugin}
 */
export function outlinesPlugin() {
  return {
    name: 'lines-and-terms:outlines',
    resolveId(id) {
      return id === MODULE ? RESOLVED : null
    },
    load(id) {
      if (id !== RESOLVED) return null
      return `export const outlines = ${JSON.stringify(projectOutlines())}\n`
    },
  }
}
