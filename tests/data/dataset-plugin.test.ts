import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { datasetHash, datasetUrl, defaultView, reach } from 'virtual:dataset'
import { datasetPlugin } from '../../scripts/dataset-plugin.mjs'
import { realIndex, realText } from '../helpers/real-index'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lines-and-terms-page-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head></html>')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('U7: the compiled file is named by its content', () => {
  it('the page knows its address, its hash, the default view and the reach', async () => {
    const { meta } = await realIndex()
    expect(datasetHash).toMatch(/^[0-9a-f]{10}$/)
    expect(datasetUrl).toContain(`assets/dataset-${datasetHash}.json`)
    expect(defaultView).toEqual(meta.defaultView)
    expect(reach).toEqual(meta.reach)
  })

  it('the build writes it under the hash of its bytes, and the page fetches it from the start', async () => {
    const built = await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      publicDir: false,
      base: './',
      build: { write: false },
      plugins: [datasetPlugin()],
    })
    const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
    const file = output.find((one) => one.fileName.endsWith('.json'))
    const source = file && 'source' in file ? String(file.source) : ''
    const hash = createHash('sha256').update(source).digest('hex').slice(0, 10)
    expect(source).toBe(await realText())
    expect(file?.fileName).toBe(`assets/dataset-${hash}.json`)
    const html = output.find((one) => one.fileName.endsWith('.html'))
    expect(html && 'source' in html ? String(html.source) : '').toContain(
      `<link rel="preload" as="fetch" type="application/json" crossorigin="" href="./assets/dataset-${hash}.json">`,
    )
  }, 60_000)
})
