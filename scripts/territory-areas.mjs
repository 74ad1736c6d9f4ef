#!/usr/bin/env node
// Recomputes the occupied area by day from daily GeoJSON shapes that the user has obtained, as rows of
// public/data/territory_daily.csv ("npm run data:territory"; --help says how).
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { tablesFolder } from './compile-dataset.mjs'
import { HELP, readArguments, UsageError } from './territory/arguments.mjs'
import { earlierRows } from './territory/earlier-rows.mjs'
import { inputFiles } from './territory/input-files.mjs'
import { measureFiles } from './territory/measure-files.mjs'
import { readOutlines } from './territory/outlines.mjs'
import { progressOf } from './territory/progress.mjs'
import { summaryOf } from './territory/summary.mjs'
import { dailyCsv, unitsCsv, writeWhole } from './territory/write-csv.mjs'

const LIMIT = 100

/** A reason, or several, for which nothing is written. */
class Refused extends Error {
  constructor(faults) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

async function main(args) {
  const asked = readArguments(args)
  if (asked.help) return void console.log(HELP)
  refuseWriting(asked)
  const { territory } = JSON.parse(await readFile(`${tablesFolder}/dataset.json`, 'utf8'))
  const { files, others, before, faults } = await filesOf(asked)
  const { days, total } = await measured(files, asked, { territory, faults })
  await writeWhole([
    { path: asked.out, text: dailyCsv(days, asked, before) },
    ...(asked.oblastsOut === null
      ? []
      : [{ path: asked.oblastsOut, text: unitsCsv(days.filter(isCut), asked) }]),
  ])
  console.log(summaryOf(days, total, { ...asked, others }).join('\n'))
  for (const note of notesOf(asked, total, territory.mappers)) console.error(`Note: ${note}`)
}

const isCut = ({ units }) => units !== null

/** What is known before the work to be in the way of writing. */
function refuseWriting({ out, oblastsOut, replace }) {
  const folder = dirname(out)
  if (!existsSync(folder)) throw new Refused([`${folder}: there is no such folder`])
  const paths = [out, ...(oblastsOut === null ? [] : [oblastsOut])].filter(existsSync)
  if (paths.length > 0 && !replace)
    throw new Refused(paths.map((path) => `${path}: exists (--replace writes over it)`))
}

/** The files in order of their days, with what is wrong before any is opened. */
async function filesOf(asked) {
  const { files, others, faults } = await readable(asked.in, inputFiles(asked.in, asked.date))
  if (asked.after === undefined) return { files, others, faults, before: undefined }
  const days = files.map(({ day }) => day)
  const earlier = await readable(asked.after, earlierRows(asked.after, asked.mapper, days))
  return { files, others, faults: [...faults, ...earlier.faults], before: earlier.before }
}

const readable = (path, reading) =>
  reading.catch((error) => {
    throw new Refused([`${path}: cannot be read: ${error.message}`])
  })

async function measured(files, asked, { territory, faults: known }) {
  const progress = progressOf(files.length, process.stderr)
  const rules = {
    counts: asked.counts,
    isMending: asked.mend,
    mostKm2: territory.areaKm2,
    units: asked.oblasts ? await readOutlines(territory.units) : null,
  }
  const cutsOn = (day) => !asked.months || day.endsWith('-01')
  const watch = { limit: LIMIT - known.length, cutsOn, onFile: progress.step }
  const { days, faults, total } = await measureFiles(files, rules, watch)
  progress.end()
  if (known.length + faults.length > 0) throw new Refused([...known, ...faults])
  return { days, total }
}

function notesOf({ mapper, source }, { far }, mappers) {
  const isKnown = mapper === '' || mappers.some(({ id }) => id === mapper)
  return [
    ...(far === null ? [] : [`${far} lies far from Ukraine. Are longitude and latitude swapped?`]),
    ...(mapper === '' || source === ''
      ? ['without --mapper and --source the rows lack what the data package asks for']
      : []),
    ...(isKnown ? [] : [`dataset.json has no mapper ${mapper} yet`]),
  ]
}

function sayRefused(faults) {
  const count = faults.length < LIMIT ? String(faults.length) : `${LIMIT} or more`
  return `${faults.slice(0, LIMIT).join('\n')}\n\nNothing is written. Faults: ${count}`
}

await main(process.argv.slice(2)).catch((error) => {
  process.exitCode = 1
  if (error instanceof UsageError) console.error(`${error.message}\n\n${HELP}`)
  else if (error instanceof Refused) console.error(sayRefused(error.faults))
  else throw error
})
