#!/usr/bin/env node
// Serves the built dashboard on this machine, with the headers that any host of it should send.
//   node scripts/serve.mjs [--port 4173] [--dir dist]
// Without --port or PORT it takes 4173 or the next free port.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { gzip } from 'node:zlib'

const HOST = '127.0.0.1'
const FIRST_PORT = 4173
const PORTS_TRIED = 50
const BUILT = fileURLToPath(new URL('../dist', import.meta.url))

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Files named by the hash of their content never change. */
const IMMUTABLE = /^\/assets\/.*-[\w-]{8,}\.\w+$/

const NOT_FOUND = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not found · Lines &amp; Terms</title>
<h1>There is no such page</h1>
<p>The dashboard and all its views are at <a href="/">the start page</a>.</p></html>
`

/**
 * Starts serving a folder; resolves with the server and its address once it listens.
 * With a port, that port or an error; without, the first free one.
 * @param {{ directory?: string, port?: number }} options
 */
export async function startServer({ directory = BUILT, port } = {}) {
  const root = resolve(directory)
  await stat(join(root, 'index.html')).catch(() => {
    throw new Error(`There is no ${join(root, 'index.html')}: run "npm run build" first`)
  })
  const files = fileCache(root)
  const server = createServer((request, response) => {
    answer(files, request, response).catch(() => send(response, plain(500, 'Something failed')))
  })
  const listening =
    port === undefined ? await listenFrom(server, FIRST_PORT) : await listen(server, port)
  return { server, address: `http://${HOST}:${listening}/` }
}

async function answer(files, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, { ...plain(405, 'Only GET and HEAD'), allow: 'GET, HEAD' })
  const path = pathOf(request.url)
  if (path === null) return send(response, plain(400, 'The address cannot be read'))
  const file = await files(path)
  const body = file ?? (await page(404, NOT_FOUND))
  const isKnown = file !== null && request.headers['if-none-match'] === file.tag
  const isGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  send(response, {
    status: isKnown ? 304 : body.status,
    headers: headersOf(path, body, isGzip),
    bytes: isGzip ? (body.zipped ?? body.bytes) : body.bytes,
    isHead: request.method === 'HEAD' || isKnown,
  })
}

/** The path of an address inside the folder, or null where it is malformed or leads out of it. */
export function pathOf(url) {
  const [raw = '/'] = url.split(/[?#]/)
  let path
  try {
    path = decodeURIComponent(raw)
  } catch {
    return null
  }
  const steps = path.split('/')
  const isPlain = path.startsWith('/') && !/[\\\0]/.test(path)
  return isPlain && !steps.some((step) => step.startsWith('.')) ? path : null
}

/** Reads files and keeps them, compressed where that helps, until they change on disk. */
function fileCache(root) {
  const kept = new Map()
  return async (path) => {
    const place = join(root, path.endsWith('/') ? `${path}index.html` : path)
    if (!place.startsWith(root + sep)) return null
    const found = await stat(place).catch(() => null)
    if (!found?.isFile()) return null
    const known = kept.get(place)
    if (known?.changed === found.mtimeMs) return known
    const file = { ...(await content(place)), changed: found.mtimeMs }
    kept.set(place, file)
    return file
  }
}

async function content(place) {
  const type = TYPES[extname(place).toLowerCase()] ?? 'application/octet-stream'
  return body(200, type, await readFile(place))
}

const page = (status, text) => body(status, TYPES['.html'], Buffer.from(text))

async function body(status, type, bytes) {
  const isText = type.includes('charset')
  return {
    status,
    type,
    bytes,
    zipped: isText ? await promisify(gzip)(bytes, { level: 9 }) : null,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    policy: type === TYPES['.html'] ? policyOf(bytes.toString('utf8')) : null,
  }
}

function headersOf(path, body, isGzip) {
  return {
    'content-type': body.type,
    'cache-control':
      body.status === 200 && IMMUTABLE.test(path)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    etag: body.tag,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(body.zipped && { vary: 'accept-encoding' }),
    ...(body.zipped && isGzip && { 'content-encoding': 'gzip' }),
    ...(body.policy && { 'content-security-policy': body.policy }),
  }
}

/** A strict policy: nothing from elsewhere; of inline scripts only those of this very page. */
export function policyOf(html) {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)]
  const hashes = inline.map(
    ([, code]) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ')
}

const plain = (status, text) => ({
  status,
  headers: { 'content-type': TYPES['.txt'] },
  bytes: Buffer.from(`${text}\n`),
})

function send(response, { status, headers, bytes, isHead = false, allow }) {
  const length = status === 304 ? {} : { 'content-length': bytes.length }
  response.writeHead(status, { ...headers, ...length, ...(allow && { allow }) })
  response.end(isHead ? undefined : bytes)
}

async function listenFrom(server, first) {
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    try {
      return await listen(server, port)
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`No free port from ${first} to ${first + PORTS_TRIED - 1}`)
}

function listen(server, port) {
  return new Promise((resolved, rejected) => {
    server.once('error', rejected)
    server.listen(port, HOST, () => {
      server.off('error', rejected)
      resolved(server.address().port)
    })
  })
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, dir: { type: 'string' } } })
  const wanted = values.port ?? process.env.PORT
  const port = wanted ? Number(wanted) : undefined
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536))
    throw new Error(`The port is ${wanted}, and a port is a whole number below 65536`)
  const { address } = await startServer({ port, ...(values.dir && { directory: values.dir }) })
  console.log(`Lines & Terms is at ${address}`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
