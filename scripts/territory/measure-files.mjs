import { readFile } from 'node:fs/promises'
import { measureFile } from './measure-file.mjs'

/**
 * Measures files one after the other, one in memory at a time. Faults of all files are named, up to a
 * limit; after the first nothing is kept.
 */

/** @typedef {{ day: string, km2: number, units: ReturnType<typeof measureFile>['units'] }} Day */

/**
 * @param {readonly import('./input-files.mjs').InputFile[]} files by day
 * @param {object} rules see `measureFile`
 * @param {{ limit: number, cutsOn: (day: string) => boolean, onFile: (done: number) => void }} watch
 */
export async function measureFiles(files, rules, { limit, cutsOn, onFile }) {
  const faults = []
  const days = []
  const total = { polygons: 0, mostTwiceKm2: 0, mended: 0, far: null, skipped: {} }
  for (const [place, { path, name, day }] of files.entries()) {
    const units = cutsOn(day) ? rules.units : null
    const found = await readFile(path, 'utf8').then(
      (text) => measureFile(text, { ...rules, units }),
      (error) => ({ faults: [`cannot be read: ${error.message}`] }),
    )
    faults.push(...found.faults.map((fault) => `${name}: ${fault}`))
    if (faults.length >= limit) break
    if (faults.length === 0) {
      days.push({ day, km2: Math.round(found.km2 * 10) / 10, units: found.units })
      add(total, found, name)
    }
    onFile(place + 1)
  }
  return { days, faults, total }
}

function add(total, found, name) {
  total.polygons += found.polygons
  total.mostTwiceKm2 = Math.max(total.mostTwiceKm2, found.twiceKm2)
  total.mended += found.mended
  if (found.far !== null) total.far ??= `${name}: ${found.far}`
  for (const [kind, count] of Object.entries(found.skipped))
    total.skipped[kind] = (total.skipped[kind] ?? 0) + count
}
