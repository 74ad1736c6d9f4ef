import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pathOf, policyOf, startServer } from '../../scripts/serve.mjs'

const PAGE = '<!doctype html><title>Page</title><script>let a = 1</script>'

let folder = ''
let address = ''
let server: Server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'assets/main-Ab12_cd3.js'), 'export {}')
  writeFileSync(join(folder, '.vite/manifest.json'), '{}')
  const started = await startServer({ directory: folder, port: 0 })
  server = started.server
  address = started.address
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, address), init)

describe('the server of the built page', () => {
  it('sends the page compressed, to be asked for again each time, with a policy', async () => {
    const answer = await get('/')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answer.text()).toBe(PAGE)
  })

  it('lets browsers keep what is named by its hash for good', async () => {
    const answer = await get('/assets/main-Ab12_cd3.js')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it('says that nothing changed to a browser that has the same bytes', async () => {
    const first = await get('/')
    const again = await get('/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('answers HEAD without a body, and refuses to be written to', async () => {
    const head = await get('/', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    const post = await get('/', { method: 'POST', body: 'x' })
    expect(post.status).toBe(405)
  })

  it('has a page of its own for what is not there', async () => {
    const answer = await get('/nothing')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('There is no such page')
  })

  it.each(['/../secret', '/%2e%2e/secret', '/..%5csecret', '/.vite/manifest.json', '/%E0%A4%A'])(
    'gives nothing outside the page: %s',
    async (path) => {
      expect(await statusOfRaw(path)).toBe(400)
    },
  )
})

describe('the policy of a page', () => {
  it('lets only the inline scripts of that page run, by their hash', () => {
    // printf 'let a = 1' | openssl dgst -sha256 -binary | base64
    expect(policyOf(PAGE)).toContain(
      "script-src 'self' 'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ=';",
    )
    expect(policyOf('<script type="module" src="/x.js"></script>')).toContain("script-src 'self';")
  })
})

describe('the path of an address', () => {
  it('is decoded once, without its query', () => {
    expect(pathOf('/data/a%20b.json?at=2022#x')).toBe('/data/a b.json')
    expect(pathOf('/%252e%252e/x')).toBe('/%2e%2e/x')
  })
})

/** Clients resolve `..` before they ask; this one asks as it is told. */
function statusOfRaw(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
