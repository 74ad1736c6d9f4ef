import { compileDataset, tablesFolder } from './compile-dataset.mjs'

const MODULE = 'virtual:dataset'
const RESOLVED = `\0${MODULE}`

/**
 * Vite plugin: compiles the authored tables once, serves or emits the compiled file under the hash
 * of its content, tells the page its address (`virtual:dataset`) and preloads it beside the script.
 * @returns {import('vite').Plugin}
 */
export function datasetPlugin() {
  /** @type {ReturnType<typeof compileDataset> | null} */
  let compiled = null
  let base = '/'
  let isBuild = false
  const compile = () => (compiled ??= compileDataset())
  const fileName = (hash) => `assets/dataset-${hash}.json`

  return {
    name: 'lines-and-terms:dataset',
    configResolved(config) {
      base = config.base
      isBuild = config.command === 'build'
    },
    async buildStart() {
      const { text, hash } = await compile()
      if (isBuild) this.emitFile({ type: 'asset', fileName: fileName(hash), source: text })
    },
    resolveId(id) {
      return id === MODULE ? RESOLVED : null
    },
    async load(id) {
      if (id !== RESOLVED) return null
      const { hash, dataset } = await compile()
      const { defaultView, reach } = dataset.meta
      return Object.entries({
        datasetUrl: base + fileName(hash),
        datasetHash: hash,
        defaultView,
        reach,
      })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
        .join('')
    },
    async transformIndexHtml() {
      const { hash } = await compile()
      const attrs = {
        rel: 'preload',
        as: 'fetch',
        type: 'application/json',
        crossorigin: '',
        href: base + fileName(hash),
      }
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }]
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/\/assets\/dataset-[0-9a-f]{10}\.json$/.test(request.url ?? '')) return next()
        compile().then(({ text }) => {
          response.setHeader('Content-Type', 'application/json')
          response.end(text)
        }, next)
      })
      server.watcher.add(tablesFolder)
      server.watcher.on('change', (file) => {
        if (!file.startsWith(tablesFolder)) return
        compiled = null
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
