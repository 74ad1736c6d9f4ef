import { readdirSync, readFileSync } from 'node:fs'
import { scaleLinear as d3Linear } from 'd3-scale'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleLinear, scalePoint } from '../../../src/panels/territory/chart-scales'
import { chartAliases } from '../../../scripts/chart-aliases.mjs'
import pageConfig from '../../../vite.config'
import testConfig from '../../../vitest.config'

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const pair = fc.tuple(finite, finite)

describe('the scale that Recharts is given', () => {
  it('PERFORMANCE: puts every number where d3 puts it, in the domain and outside', () => {
    fc.assert(
      fc.property(pair, pair, finite, (domain, range, at) => {
        // Nearer than this, the ends are one number but for the rounding of the division.
        fc.pre(domain[0] === domain[1] || Math.abs(domain[1] - domain[0]) > 1e-3)
        const ours = scaleLinear().domain(domain).range(range)(at) ?? NaN
        const theirs = d3Linear().domain(domain).range(range)(at)
        expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(theirs)))
      }),
    )
  })

  it.each([null, undefined, NaN, 'word', '5', 5, true])('answers %j as d3 does', (value) => {
    const ours = scaleLinear().domain([0, 10]).range([100, 0])
    const theirs = d3Linear().domain([0, 10]).range([100, 0])
    expect(ours(value)).toBe(theirs(value as number))
  })

  it('names its ends, and a copy has ends of its own', () => {
    const scale = scaleLinear().domain([2, 4]).range([0, 100])
    const copy = scale.copy().domain([0, 1])
    expect([scale.domain(), scale.range(), scale(3)]).toEqual([[2, 4], [0, 100], 50])
    expect([copy.domain(), copy.range(), copy(3)]).toEqual([[0, 1], [0, 100], 300])
  })

  it('refuses what it has not: more or fewer than two ends, an axis of words', () => {
    expect(() => scaleLinear().domain([0, 1, 2])).toThrow('two ends, not 3')
    expect(() => scaleLinear().range([1])).toThrow('two ends, not 1')
    expect(scalePoint).toThrow('Only number axes')
  })
})

describe('what stands in for packages that Recharts loads', () => {
  const sources = readdirSync('node_modules/recharts/es6', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(`node_modules/recharts/es6/${name}`, 'utf8'))
  const importsOf = (name: string): readonly string[] => {
    const statement = new RegExp(`import (.+?) from '${name}(?:/[^']*)?'`, 'g')
    const found = sources.flatMap((source) => [...source.matchAll(statement)].map((one) => one[1]))
    return [...new Set(found.map(String))].sort()
  }

  it('is the same in the page, on the development server and in tests', () => {
    expect(pageConfig.resolve?.alias).toBe(chartAliases)
    expect((testConfig as typeof pageConfig).resolve?.alias).toBe(chartAliases)
  })

  it('is all that this Recharts imports by those names', () => {
    expect(importsOf('victory-vendor/d3-scale')).toEqual([
      '* as d3Scales',
      '{ scaleLinear }',
      '{ scalePoint }',
    ])
    expect(importsOf('decimal.js-light')).toEqual(['Decimal'])
  })
})
