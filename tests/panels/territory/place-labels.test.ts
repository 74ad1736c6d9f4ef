import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  meets,
  placeLabels,
  textBox,
  type LabelSpace,
  type Ring,
} from '../../../src/panels/territory/place-labels'
import { lineProfile } from '../../../src/panels/territory/line-profile'
import { overlayLayout } from '../../../src/panels/territory/overlay-layout'
import { plotOf } from '../../../src/panels/territory/plot'
import { territoryView } from '../../../src/panels/territory/territory-view'
import { timeFrame } from '../../../src/ui/time-axis'
import { realIndex } from '../../helpers/real-index'
import { day } from '../../helpers/small-dataset'

/** A flat line at 100 px across a drawing of 400 x 300. */
const flat = {
  top: new Float64Array(401).fill(99),
  bottom: new Float64Array(401).fill(101),
}

const space: LabelSpace = {
  levels: [130, 148, 166, 184, 202],
  bounds: { left: 0, right: 400, top: 0, bottom: 290 },
  taken: [],
  marks: [],
  cursors: [],
  profile: flat,
  most: 7,
}

const ring = (id: string, x: number, width = 100): Ring => ({ id, x, y: 100, width })

const told = (rings: readonly Ring[], parts: Partial<LabelSpace> = {}) =>
  Object.fromEntries(
    placeLabels(rings, { ...space, ...parts }).map(({ id, x, y, anchor }) => [id, [x, y, anchor]]),
  )

describe('labels of rings', () => {
  it('VISUAL 6: from right to left, each on the first level where it meets no text and no leader', () => {
    expect(told([ring('a', 10), ring('b', 60), ring('c', 110)])).toEqual({
      c: [115, 130, 'start'],
      b: [65, 148, 'start'],
      a: [15, 166, 'start'],
    })
  })

  it('VISUAL 6: a text that would pass the right margin stands at the left of its leader', () => {
    expect(told([ring('a', 330)])).toEqual({ a: [325, 130, 'end'] })
  })

  it('VISUAL 6: where no level is free it stands above the line', () => {
    expect(told([ring('a', 10)], { levels: [] })).toEqual({ a: [15, 80, 'start'] })
  })

  it('R20: who comes first keeps its label; there are no more than there may be', () => {
    const rings = [ring('a', 200), ring('b', 10), ring('c', 120)]
    expect(Object.keys(told(rings, { most: 2 })).sort()).toEqual(['a', 'b'])
  })

  it('R20: a ring without room is passed over, the next is tried', () => {
    const low = { top: 0, bottom: 290, left: 0, right: 250 }
    expect(Object.keys(told([ring('a', 10), ring('b', 280)], { taken: [low] }))).toEqual(['b'])
  })

  it('VISUAL 6: a text that would crowd out an earlier one under the lines stands above them', () => {
    const over = { left: 0, right: 50, top: 0, bottom: 90 }
    const rings = [ring('a', 10), ring('b', 60)]
    expect(told(rings, { levels: [130], taken: [over] })).toEqual({
      a: [15, 130, 'start'],
      b: [65, 80, 'start'],
    })
  })

  it('VISUAL 6: no text lies on a cursor: it stands behind it at the end of a bent leader', () => {
    const [label] = placeLabels([ring('a', 60)], { ...space, cursors: [80] })
    expect(label).toMatchObject({ x: 85, y: 130, anchor: 'start' })
    expect(label?.leader).toEqual({ x: 60, from: 105, to: 126, edge: 83 })
    const [other] = placeLabels([ring('a', 240)], { ...space, cursors: [345] })
    expect(other).toMatchObject({ x: 235, anchor: 'end' })
  })

  it('VISUAL 6: a mark keeps texts away, a leader may pass it', () => {
    const mark = { left: 57, right: 63, top: 110, bottom: 116 }
    expect(told([ring('a', 60)], { marks: [mark] })).toEqual({ a: [65, 130, 'start'] })
    const low = { left: 70, right: 76, top: 124, bottom: 130 }
    expect(told([ring('a', 60)], { marks: [low] })).toEqual({ a: [65, 148, 'start'] })
  })

  it('VISUAL 6: no text ever meets a text, a leader or the line', () => {
    const rings = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 20, max: 160 }) }),
      { maxLength: 14 },
    )
    fc.assert(
      fc.property(rings, (all) => {
        const named = all.map(({ x, width }, at) => ring(`r${at}`, x, width))
        const placed = placeLabels(named, space)
        const texts = placed.map((one) => ({
          id: one.id,
          box: textBox(one, named.find((other) => other.id === one.id)?.width ?? 0),
          leader: one.leader,
        }))
        for (const one of texts) {
          expect(one.box.left).toBeGreaterThanOrEqual(0)
          expect(one.box.right).toBeLessThanOrEqual(400)
          expect(one.box.top > 101 || one.box.bottom < 99).toBe(true)
          for (const other of texts) {
            if (other === one) continue
            expect(meets(one.box, other.box)).toBe(false)
            const { leader } = other
            if (!leader) continue
            const crosses =
              leader.x >= one.box.left &&
              leader.x <= one.box.right &&
              Math.min(leader.from, leader.to) <= one.box.bottom &&
              Math.max(leader.from, leader.to) >= one.box.top
            expect(crosses).toBe(false)
          }
        }
      }),
    )
  })
})

describe('labels on the real line', () => {
  const widthOf = (text: string): number => text.length * 6.2

  it.each([
    [885, 7],
    [704, 7],
    [568, 5],
    [343, 3],
  ])('VISUAL 6: at %d px the default view names %d key events', async (width, count) => {
    const { layout } = await lay(width, '2022-02-24', '2026-08-22')
    const named = layout.rings.filter((one) => one.mark.kind === 'event' && one.label)
    expect(named).toHaveLength(count)
  })

  async function lay(width: number, from: string, to: string) {
    const index = await realIndex()
    const at = Math.max(day(from), day('2022-03-29'))
    const view = territoryView(index, {
      from: day(from),
      to: day(to),
      at: Math.min(at, day(to)),
      vs: day(to) > day('2025-05-16') ? day('2025-05-16') : null,
      actors: [],
      mappers: ['deepstate', 'isw', 'liveuamap'],
      measure: 'area',
      since: 'always',
      oblast: null,
    })
    const frame = timeFrame(day(from), day(to), width)
    const plot = plotOf(frame.form)
    const profile = lineProfile(view.drawing, frame, plot)
    return { layout: overlayLayout({ view, frame, plot, widthOf, profile }) }
  }
})
