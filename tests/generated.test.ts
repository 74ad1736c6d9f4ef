import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FIELDS } from '../src/state/url-codec'

const README = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')

/** Cells of the README's table whose head begins with these words. */
function tableUnder(head: string): readonly (readonly string[])[] {
  const lines = README.split('\n')
  const start = lines.findIndex((line) => line.startsWith('|') && line.includes(head))
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'))
  return lines
    .slice(start + 2, end)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1))
}

describe('the README', () => {
  it('U6: names every key of the link, in its order, and no other', () => {
    const keys = tableUnder('Means').map(([key = '']) => key.replaceAll('`', ''))
    expect(keys).toEqual([...Object.values(FIELDS).map((field) => field.key), 'v'])
  })

  it('shows the two commands that set everything up', () => {
    expect(README).toContain('npm ci && npm start')
    expect(README).toContain('npm ci && npm test')
  })
})
