import { createServer } from 'vite'
import { compileDataset } from './compile-dataset.mjs'
import { cssModules } from './css-names.mjs'
import { loadDomain, root } from './load-domain.mjs'

const VIRTUAL = 'virtual:shell'

/**
 * Runs before anything is drawn: sets the stored theme, hides the pre-rendered figures when the address
 * asks for another view, and says so when the script of the page cannot be had. Under 1 kB, allowed by
 * its hash in the content security policy.
 */
const EARLY_SCRIPT = `(function(d,l){
try{var t=localStorage.getItem('lines-and-terms.theme');if(t==='dark'||t==='light')d.theme=t}catch(e){}
if(l.test(location.search))d.linked='';
addEventListener('error',function(e){if(e.target.tagName==='SCRIPT')document.getElementById('script-fault').hidden=false},true)
})(document.documentElement.dataset,/[?&](KEYS)=/)`

/**
 * Writes header, lead sentence and the places of the panels into `index.html`, so that they are read
 * before any script runs, and gives the page the same sentence as `virtual:shell`.
 */
export function shellPlugin() {
  let shell = null
  return {
    name: 'lines-and-terms-shell',
    async buildStart() {
      shell = await computeShell()
    },
    resolveId(id) {
      return id === VIRTUAL ? `\0${VIRTUAL}` : null
    },
    load(id) {
      if (id !== `\0${VIRTUAL}`) return null
      return `export const defaultLead = ${JSON.stringify(shell.lead)}`
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        return html
          .replace('<!--early-script-->', () => `<script>${shell.script}</script>`)
          .replace('<!--shell-->', () => shell.html)
      },
    },
  }
}

async function computeShell() {
  const [{ dataset }, { buildIndex }] = await Promise.all([
    compileDataset(),
    loadDomain('dataset-index'),
  ])
  return withServerModule('/src/app/render-shell.tsx', (module) => {
    const index = buildIndex(dataset)
    const lead = module.defaultLeadOf(index)
    return {
      lead,
      html: module.renderShell(index, lead),
      script: EARLY_SCRIPT.replace('KEYS', module.linkKeys().join('|')),
    }
  })
}

/** Runs components at build time; unlike Vite's module runner a server also reads CSS modules. */
async function withServerModule(path, use) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    css: { modules: cssModules },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return use(await server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}
