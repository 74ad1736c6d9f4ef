import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { DatasetError } from '../../src/data/dataset-error'
import { loadDataset, type LoadOptions } from '../../src/data/load-dataset'
import { realText } from '../helpers/real-index'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** An address at which a real server answers in this way. */
async function address(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/dataset.json`
}

const saying = (text: string): Promise<string> =>
  address((_request, response) => response.end(text))

const load = (url: string, options: Partial<LoadOptions> = {}) =>
  loadDataset(url, { signal: new AbortController().signal, ...options })

async function failure(url: string, options: Partial<LoadOptions> = {}): Promise<DatasetError> {
  const error: unknown = await load(url, options).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof DatasetError) return error
  throw new Error(`expected a DatasetError, found ${String(error)}`)
}

it('the real file is fetched, checked and indexed', async () => {
  const index = await load(await saying(await realText()))
  expect(index.positions).toHaveLength(445)
  expect(index.lastDay).toBe(Date.UTC(2026, 7, 22) / 86_400_000)
})

describe('U4: each way in which the data can fail has its words and its advice', () => {
  it('nobody answers', async () => {
    const url = await saying('')
    servers[0]?.close()
    const error = await failure(url)
    expect(error).toMatchObject({ kind: 'unreachable', mayPass: true, table: null })
    expect(error.message).toBe(
      'The data could not be fetched: there is no answer from its address. Check the connection and press Retry.',
    )
  })

  it('the server answers with a refusal; only its own trouble may pass', async () => {
    const answering = (status: number) =>
      address((_request, response) => response.writeHead(status).end('{}'))
    const missing = await failure(await answering(404))
    expect(missing).toMatchObject({ kind: 'unreachable', mayPass: false })
    expect(missing.problem).toBe('The data could not be fetched: the server answers 404.')
    expect(await failure(await answering(503))).toMatchObject({ mayPass: true })
  })

  it('the answer does not come in time', async () => {
    const url = await address(() => undefined)
    const error = await failure(url, { seconds: 0.05 })
    expect(error).toMatchObject({ kind: 'slow' })
  })

  it('the answer begins and never ends', async () => {
    const url = await address((_request, response) => response.write('{"format":'))
    expect(await failure(url, { seconds: 0.1 })).toMatchObject({ kind: 'slow' })
  })

  it('the connection breaks off', async () => {
    const url = await address((_request, response) => {
      response.writeHead(200, { 'Content-Length': '1000' })
      response.write('{"format":', () => response.destroy())
    })
    expect(await failure(url)).toMatchObject({ kind: 'cut-short', mayPass: true })
  })

  it('the file ends in the middle, wherever it is cut', async () => {
    const text = await realText()
    for (const end of [1, 30, 1000, text.length - 1]) {
      const error = await failure(await saying(text.slice(0, end)))
      expect(error, String(end)).toMatchObject({ kind: 'cut-short', mayPass: false })
    }
    expect(await failure(await saying(''))).toMatchObject({ problem: 'The data arrived empty.' })
  })

  it('a page arrives in place of the data', async () => {
    const error = await failure(await saying('<!doctype html><title>Sign in</title>'))
    expect(error).toMatchObject({ kind: 'not-json' })
    expect(error.problem).toBe(
      'What arrived is not the data: it begins with "<!doctype html><title>Sign in</title>".',
    )
    expect(await failure(await saying('{"format": oops}'))).toMatchObject({ kind: 'not-json' })
  })

  it('another JSON arrives', async () => {
    for (const text of ['null', '[]', '7', '"x"', '{}', '{"format":"x"}'])
      expect(await failure(await saying(text)), text).toMatchObject({ kind: 'wrong-shape' })
  })

  it('a wrong field is named with table, row, id, field, found and expected', async () => {
    const text = (await realText()).replace('"stance":[2,', '"stance":[9,')
    const error = await failure(await saying(text))
    expect(error).toMatchObject({
      kind: 'wrong-shape',
      table: 'positions',
      row: 0,
      id: 'pos-ukraine-crimea-2014-03-18',
      field: 'stance',
      found: '9',
      expected: 'one of -2, -1, 0, 1, 2',
    })
    expect(error.message).toBe(
      'The data is not as it should be: positions[0] (id: pos-ukraine-crimea-2014-03-18): stance 9 is not one of -2, -1, 0, 1, 2. Press Retry; if it stays, reload the page, since page and data may be of two versions.',
    )
  })

  it('a contradiction is named likewise, and the others are counted', async () => {
    const text = (await realText()).replaceAll('"mapper":"isw"', '"mapper":"iws"')
    const error = await failure(await saying(text))
    expect(error).toMatchObject({ kind: 'inconsistent', table: 'territory_daily', field: 'mapper' })
    expect(error.problem).toBe(
      'The data contradicts itself: territory_daily[0] (id: iws 2022-02-24): mapper "iws" is not one of deepstate, isw, liveuamap.',
    )
    const two = text.replace('"actor":"ukraine"', '"actor":"russia"')
    expect((await failure(await saying(two))).problem).toContain(' more.')
  })
})

it('U2: a reader who leaves ends the request, and that is no fault', async () => {
  const url = await address(() => undefined)
  const leave = new AbortController()
  const loading = load(url, { signal: leave.signal })
  leave.abort(new Error('left'))
  await expect(loading).rejects.toThrow('left')
  await expect(load(url, { signal: leave.signal })).rejects.toThrow('left')
})
