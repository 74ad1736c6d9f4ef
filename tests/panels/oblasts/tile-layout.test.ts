import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepUnit } from '../../../src/panels/oblasts/step-unit'
import { tileGrid, tileTexts } from '../../../src/panels/oblasts/tile-layout'
import { realIndex } from '../../helpers/real-index'

const { units } = (await realIndex()).meta.territory
const ordered = [...units].sort((a, b) => a.row - b.row || a.column - b.column)

describe('places of the tiles', () => {
  it('are equal squares that end with the container and never grow over 52 px', () => {
    const side = tileGrid(units, 411)
    expect(side.size).toBe(43)
    expect(side.width).toBe(411)
    expect(side.height).toBe(227)
    expect(side.offset(8)).toBe(368)
    expect(tileGrid(units, 960).size).toBe(52)
  })

  it('VISUAL 6: the fill ends at its share, and neither text lies on its edge', () => {
    for (const size of [33, 33.6, 35.4, 36, 43, 52])
      for (let pct = 0.1; pct <= 100; pct += 0.1) {
        const { edgeY, nameY, figureY } = tileTexts(size, pct)
        expect(edgeY).toBeCloseTo(size * (1 - pct / 100), 9)
        const figure = { top: figureY - 8.3, bottom: figureY }
        expect(figure.bottom <= edgeY - 1 || figure.top >= edgeY).toBe(true)
        if (nameY === null) throw new Error('no name')
        const name = { top: nameY - 8, bottom: nameY }
        expect(name.bottom <= edgeY - 1 || name.top >= edgeY).toBe(true)
        expect(name.bottom <= figure.top + 0.5).toBe(true)
        expect(Math.max(figure.bottom, name.bottom)).toBeLessThanOrEqual(size)
      }
  })

  it('below 33 px a tile with a figure has no name, one without keeps it', () => {
    expect(tileTexts(29, 60).nameY).toBeNull()
    expect(tileTexts(29, 0).nameY).toBe(11)
  })
})

describe('steps from tile to tile', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const

  it('reach every unit from every other', () => {
    for (const start of ordered) {
      const reached = new Set([start.iso])
      for (const iso of reached)
        for (const key of keys) reached.add(stepUnit(ordered, iso, key) ?? iso)
      expect(reached.size).toBe(27)
    }
  })

  it('never leave the units, whatever the places', () => {
    const place = fc.record({ column: fc.nat(9), row: fc.nat(6) })
    const grid = fc.uniqueArray(place, {
      minLength: 1,
      selector: (one) => `${one.column} ${one.row}`,
    })
    fc.assert(
      fc.property(grid, fc.array(fc.constantFrom(...keys, 'Home', 'End')), (places, walk) => {
        const all = places.map((one, at) => ({ ...one, iso: `U-${at}` }))
        const end = walk.reduce((iso, key) => stepUnit(all, iso, key) ?? 'lost', 'U-0')
        expect(all.map((one) => one.iso)).toContain(end)
      }),
    )
  })

  it('leave other keys alone', () => {
    expect(stepUnit(ordered, 'UA-14', 'a')).toBeNull()
  })
})
