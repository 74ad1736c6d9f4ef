import { rename, rm, writeFile } from 'node:fs/promises'
import { flagsOf } from './flags.mjs'

/** Rows as territory_daily.csv and oblast_monthly.csv have them, and files written whole or not at all. */

const DAILY = 'date,mapper,occupied_km2,flag,source_id'
const BY_UNIT = 'date,oblast_iso,name,occupied_pct,occupied_km2,source_id,by_definition'

/**
 * @param {readonly { day: string, km2: number }[]} days by day, in km2 with one decimal
 * @param {{ mapper: string, source: string }} names
 * @param {{ day: string, km2: number } | undefined} before the mapper's last value before them
 */
export function dailyCsv(days, { mapper, source }, before) {
  const rows = days.map((row, place) =>
    [row.day, mapper, row.km2, flagsOf(row, days[place - 1] ?? before), source].join(','),
  )
  return `${[DAILY, ...rows].join('\n')}\n`
}

/**
 * @param {readonly { day: string, units: readonly { iso: string, name: string, km2: number, percent: number }[] }[]} days
 * @param {{ source: string }} names
 */
export function unitsCsv(days, { source }) {
  const rows = days.flatMap(({ day, units }) =>
    units.map(({ iso, name, km2, percent }) =>
      [day, iso, name, decimal(percent, 2), decimal(km2, 1), source, 'false'].join(','),
    ),
  )
  return `${[BY_UNIT, ...rows].join('\n')}\n`
}

/** As the authored table has it: at least one decimal, no further zeros. */
function decimal(value, most) {
  const text = String(Number(value.toFixed(most)))
  return text.includes('.') ? text : `${text}.0`
}

/**
 * Writes all files, or none: each under another name first, then all are renamed.
 * @param {readonly { path: string, text: string }[]} files
 */
export async function writeWhole(files) {
  const drafts = files.map(({ path, text }) => ({
    path,
    text,
    draft: `${path}.${process.pid}.part`,
  }))
  try {
    for (const { draft, text } of drafts) await writeFile(draft, text, { flag: 'wx' })
    for (const { draft, path } of drafts) await rename(draft, path)
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true })
  }
}
