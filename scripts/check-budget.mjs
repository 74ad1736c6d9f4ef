#!/usr/bin/env node
// Weighs the built page against its budget (PERFORMANCE.md, goals). Run after "npm run build".
//   node scripts/check-budget.mjs [dist]
// A file that the budget names and the build lacks is a fault: a check that finds nothing proves nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const LIMITS_KB = { entry: 95, view: 240, onDemand: 40, dataset: 220 }

/** Panels that the default view loads; each has a chunk of its own. */
const PANELS = ['territory', 'events', 'positions', 'leverage', 'oblasts']

/** Modules loaded only when the reader asks for them: not part of the default view. */
const ON_DEMAND = [
  'src/panels/record/RecordPanel.tsx',
  'src/panels/positions/history-form.tsx',
  'src/panels/positions/matrix/matrix-form.ts',
  'src/panels/positions/DistanceFirmness.tsx',
  'src/panels/positions/statement-counts/Coverage.tsx',
  'src/panels/oblasts/UnitsMap.tsx',
  'src/panels/territory/change/change-form.ts',
  'src/panels/territory/oblast/unit-form.ts',
  'src/panels/territory/change/unit-change-form.ts',
  'src/controls/sheet/FilterSheet.tsx',
  'src/controls/find/FindDialog.tsx',
  'src/controls/glossary/GlossaryDialog.tsx',
  'src/ui/TableTwin.tsx',
  ...PANELS.map((panel) => `src/panels/${panel}/${panel}-table.ts`),
]

/** Stands in the code of Recharts and nowhere in ours. */
const RECHARTS = 'recharts-surface'

/** Everything the budget speaks of, as rows, and what is wrong, as sentences. */
function weigh(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const entry = only(
    Object.keys(manifest).filter((key) => manifest[key].isEntry),
    'entry in the manifest',
  )
  const entryKeys = reach(manifest, entry, ['imports'])
  const viewKeys = reach(manifest, entry, ['imports', 'dynamicImports'])
  const entryFiles = unique([...filesOf(manifest, entryKeys), ...scriptsOf(html)])
  const viewFiles = unique([...entryFiles, ...filesOf(manifest, viewKeys)])
  const onDemand = ON_DEMAND.map((key) => {
    const keys = reach(manifest, key, ['imports', 'dynamicImports'])
    const files = filesOf(manifest, keys).filter((file) => !viewFiles.includes(file))
    return row(`on demand: ${key.split('/').at(-1)}`, files, LIMITS_KB.onDemand)
  })
  const styles = unique(viewKeys.flatMap((key) => manifest[key].css ?? []))
  const firstStyles = unique(entryKeys.flatMap((key) => manifest[key].css ?? []))
  const rows = [
    row('entry, its static imports and preloads', entryFiles, LIMITS_KB.entry),
    row('all JavaScript of the default view', viewFiles, LIMITS_KB.view),
    ...onDemand,
    row('compiled dataset', [datasetOf(html)], LIMITS_KB.dataset),
    row('styles before the first paint', firstStyles),
    row('all styles of the default view', styles),
    row('fonts of the first view', fontsOf(dist, html)),
    row('index.html', ['index.html']),
  ].map((one) => ({ ...one, kb: gzipKb(dist, one.files) }))
  return {
    rows,
    faults: [...faultsOf(rows), ...faultsOfGraph({ dist, manifest, entryFiles, viewFiles })],
  }
}

const row = (what, files, limit = null) => ({ what, files, limit })

function faultsOf(rows) {
  return rows.flatMap(({ what, files, kb, limit }) => [
    ...(files.length === 0 ? [`${what}: no such file in the build`] : []),
    ...(limit !== null && kb > limit ? [`${what}: ${kb.toFixed(1)} kB is over ${limit} kB`] : []),
  ])
}

function faultsOfGraph({ dist, manifest, entryFiles, viewFiles }) {
  const withRecharts = viewFiles.filter((file) => read(dist, file).includes(RECHARTS))
  const early = withRecharts.filter((file) => entryFiles.includes(file))
  const chunks = Object.values(manifest).filter((chunk) => chunk.isDynamicEntry)
  const missing = PANELS.filter(
    (panel) => !chunks.some((chunk) => chunk.src?.startsWith(`src/panels/${panel}/`)),
  )
  return [
    ...missing.map((panel) => `panel ${panel}: has no chunk of its own in the build`),
    ...(withRecharts.length === 0 ? ['Recharts: not found in any chunk of the default view'] : []),
    ...early.map((file) => `Recharts: loaded with the entry, in ${file}`),
    ...ON_DEMAND.filter((key) => !manifest[key]).map(
      (key) => `${key}: named, and not in the build`,
    ),
  ]
}

/** Keys of all chunks that a chunk leads to by these links, itself first. */
function reach(manifest, start, links) {
  if (!manifest[start]) throw new Error(`${start}: named in the budget, and not in the build`)
  const found = new Set([start])
  for (const key of found)
    for (const next of links.flatMap((link) => manifest[key][link] ?? []))
      if (!ON_DEMAND.includes(next)) found.add(next)
  return [...found]
}

const filesOf = (manifest, keys) =>
  keys.map((key) => manifest[key].file).filter((file) => file.endsWith('.js'))

const scriptsOf = (html) => [
  ...tags(html, 'script').flatMap((tag) => local(attribute(tag, 'src'))),
  ...links(html, 'modulepreload').flatMap((tag) => local(attribute(tag, 'href'))),
]

/** The dataset is the one file that the page preloads as a fetch. */
function datasetOf(html) {
  const preloads = links(html, 'preload').filter((tag) => attribute(tag, 'as') === 'fetch')
  return only(
    preloads.flatMap((tag) => local(attribute(tag, 'href'))),
    'preloaded dataset in index.html',
  )
}

/** Fonts that the page preloads, else the Latin subset that its own text calls for. */
function fontsOf(dist, html) {
  const preloads = links(html, 'preload').filter((tag) => attribute(tag, 'as') === 'font')
  const named = preloads.flatMap((tag) => local(attribute(tag, 'href')))
  if (named.length > 0) return named
  return readdirSync(join(dist, 'assets'))
    .filter((name) => name.endsWith('.woff2') && /-latin-(?!ext)/.test(name))
    .map((name) => `assets/${name}`)
}

const tags = (html, name) => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? []
const links = (html, rel) => tags(html, 'link').filter((tag) => attribute(tag, 'rel') === rel)
const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
const local = (address) => (address === null ? [] : [address.replace(/^\.?\//, '')])
const unique = (list) => [...new Set(list)]

function only(list, what) {
  if (list.length !== 1) throw new Error(`${what}: found ${list.length}, expected exactly one`)
  return list[0]
}

const read = (dist, file) => readFileSync(join(dist, file), 'utf8')

/** What a server sends, in thousands of bytes; fonts are compressed already. */
function gzipKb(dist, files) {
  const sizes = files.map((file) => {
    const bytes = readFileSync(join(dist, file))
    return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length
  })
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}

function print(rows) {
  const width = Math.max(...rows.map(({ what }) => what.length))
  for (const { what, files, kb, limit } of rows) {
    const bound = limit === null ? 'stated' : `of ${limit} kB`
    console.log(
      `${what.padEnd(width)} ${kb.toFixed(1).padStart(7)} kB gzip  ${bound.padEnd(10)} ${files.length} files`,
    )
  }
}

try {
  const { rows, faults } = weigh(process.argv[2] ?? 'dist')
  print(rows)
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
