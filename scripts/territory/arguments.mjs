import { parseArgs } from 'node:util'
import { isDay } from './input-files.mjs'
import { whichCount } from './which-count.mjs'

/** What the command line asks for. */

export const HELP = `Occupied area by day from GeoJSON shapes that you have the right to use.

  npm run data:territory -- --in FILE.geojson|FOLDER --out FILE.csv [options]

  --in PATH          one GeoJSON file, or a folder of them, one a day (.geojson, .json)
  --out FILE.csv     where the rows go: date,mapper,occupied_km2,flag,source_id
  --date 2024-07-08  the day of a single file; else the day stands anywhere in the
                     file's name, as 2024-07-08 or 20240708
  --where KEY=VALUE  count only features with this property (* stands for any text);
                     repeat it: values of one key are alternatives, all keys must fit
  --not KEY=VALUE    do not count features with this property; repeat it
  --mapper ID        the mapper, as in dataset.json
  --source ID        the source, as in sources.json
  --after FILE.csv   rows that come before, as in territory_daily.csv: the first flag is
                     reckoned from the mapper's last value there, and a day that it has
                     already is refused
  --oblasts          also write FILE-oblasts.csv: what is covered of each of the 27 units
  --months           with --oblasts: only for the first day of each month
  --mend             take a ring that crosses itself as all that it encloses
  --replace          write over files that exist
  --help             this text

Polygons count; points and lines have no area and are left out. Areas are geodesic on
WGS84; land that several features cover counts once. If anything is wrong, every fault is
named with its file and feature, nothing is written, and the exit code is 1.`

/** A command line that cannot be followed. */
export class UsageError extends Error {}

const OPTIONS = {
  in: { type: 'string' },
  out: { type: 'string' },
  date: { type: 'string' },
  where: { type: 'string', multiple: true, default: [] },
  not: { type: 'string', multiple: true, default: [] },
  mapper: { type: 'string', default: '' },
  source: { type: 'string', default: '' },
  after: { type: 'string' },
  oblasts: { type: 'boolean', default: false },
  months: { type: 'boolean', default: false },
  mend: { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
}

/**
 * @typedef {object} Asked
 * @property {string} in
 * @property {string} out
 * @property {string | null} oblastsOut
 * @property {string | undefined} date
 * @property {(properties: Record<string, unknown>) => boolean} counts
 * @property {string} mapper
 * @property {string} source
 * @property {string | undefined} after
 * @property {boolean} oblasts
 * @property {boolean} months
 * @property {boolean} mend
 * @property {boolean} replace
 * @property {boolean} help then nothing else is asked for
 */

/**
 * @param {readonly string[]} args
 * @returns {Asked}
 */
export function readArguments(args) {
  const given = parsed(args)
  if (given.help) return { ...given, counts: () => true, oblastsOut: null }
  if (given.in === undefined || given.out === undefined)
    throw new UsageError('--in and --out are needed')
  if (!given.out.endsWith('.csv')) throw new UsageError(`--out ${given.out} does not end in .csv`)
  if (given.date !== undefined && !isDay(given.date))
    throw new UsageError(`--date ${given.date} is not a day, as 2024-07-08`)
  if (given.after !== undefined && given.mapper === '')
    throw new UsageError('--after goes with --mapper')
  if (given.months && !given.oblasts) throw new UsageError('--months goes with --oblasts')
  for (const name of ['mapper', 'source'])
    if (/[\s,;"|]/.test(given[name])) throw new UsageError(`--${name} ${given[name]} is not an id`)
  const oblastsOut = given.oblasts ? given.out.replace(/\.csv$/, '-oblasts.csv') : null
  return { ...given, counts: conditions(given), oblastsOut }
}

function parsed(args) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch (error) {
    throw new UsageError(error.message, { cause: error })
  }
}

function conditions({ where, not }) {
  try {
    return whichCount(where, not)
  } catch (error) {
    throw new UsageError(error.message, { cause: error })
  }
}
