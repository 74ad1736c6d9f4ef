import { QueryClient } from '@tanstack/react-query'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { datasetQuery } from '../../src/data/dataset-query'
import { realText } from '../helpers/real-index'

let server: Server | null = null

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Answers one after the other; a number is a refusal. Counts how often it was asked. */
async function serve(answers: readonly (string | number)[]) {
  let asked = 0
  server = createServer((_request, response) => {
    const answer = answers[Math.min(asked++, answers.length - 1)]
    if (typeof answer === 'number') response.statusCode = answer
    response.end(String(answer))
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, asked: () => asked }
}

const client = () => new QueryClient()

it('the dataset is fetched once and the same index is kept', async () => {
  const { url, asked } = await serve([await realText()])
  const one = client()
  const first = await one.query(datasetQuery(url, 'a'))
  const second = await one.query(datasetQuery(url, 'a'))
  expect(second).toBe(first)
  expect(asked()).toBe(1)
})

it('U4: a fault in the bytes shows at once, without a second request', async () => {
  const { url, asked } = await serve(['<html>'])
  await expect(client().query(datasetQuery(url, 'a'))).rejects.toMatchObject({
    kind: 'not-json',
  })
  expect(asked()).toBe(1)
})

it('U4: a network that may recover is asked a second time, and not a third', async () => {
  const good = await serve([503, await realText()])
  await expect(client().query(datasetQuery(good.url, 'a'))).resolves.toBeDefined()
  server?.close()
  const bad = await serve([503])
  await expect(client().query(datasetQuery(bad.url, 'b'))).rejects.toMatchObject({
    kind: 'unreachable',
  })
  expect(bad.asked()).toBe(2)
})

it('U4: Retry after a fault fetches anew and stands', async () => {
  const { url, asked } = await serve(['{"format":', await realText()])
  const one = client()
  await expect(one.query(datasetQuery(url, 'a'))).rejects.toMatchObject({ kind: 'cut-short' })
  await expect(one.query(datasetQuery(url, 'a'))).resolves.toBeDefined()
  expect(asked()).toBe(2)
})
