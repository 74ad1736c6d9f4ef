import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HELD, heldLayout, NAME } from '../../../src/panels/territory/held-layout'
import { heldView } from '../../../src/panels/territory/held-view'
import { meets, textBox, type Box } from '../../../src/panels/territory/place-labels'
import { timeFrame } from '../../../src/ui/time-axis'
import { realIndex } from '../../helpers/real-index'
import { day } from '../../helpers/small-dataset'

const index = await realIndex()
/** About as wide as the page's typeface is at 12.5 px. */
const widthOf = (text: string): number => text.length * 5.9
const SCALE = 'own scale, 21 times finer'

interface View {
  readonly width: number
  readonly from: number
  readonly to: number
  readonly at: number
  readonly vs: number | null
}

function lay({ width, from, to, at, vs }: View) {
  const held = heldView(index, { from, to, at, vs })
  if (!held) return null
  const frame = timeFrame(from, to, width)
  const layout = heldLayout({ held, frame, widthOf, scale: SCALE })
  const boxOf = (key: string, text: string): readonly Box[] => {
    const place = layout.texts.get(key)
    return place ? [textBox(place, widthOf(text))] : []
  }
  const texts = held.marks.flatMap((mark) => boxOf(mark.key, mark.text ?? ''))
  const name = { x: layout.nameX ?? 0, anchor: 'start' as const }
  const named =
    layout.nameX === null
      ? []
      : [
          textBox({ ...name, y: NAME.y }, widthOf(held.name)),
          textBox({ ...name, y: NAME.scaleY }, widthOf(SCALE)),
        ]
  return { held, frame, layout, texts, named }
}

const DEFAULT = { from: day('2022-02-24'), to: day('2026-08-22') }

const anyView = fc
  .record({
    width: fc.constantFrom(885, 704, 568, 343, 320),
    from: fc.integer({ min: day('2022-02-24'), max: day('2025-06-01') }),
    length: fc.integer({ min: 20, max: 1600 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    vs: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ width, from, length, at, vs }): View => {
    const dayAt = (share: number): number => from + Math.round(share * length)
    return { width, from, to: from + length, at: dayAt(at), vs: vs === null ? null : dayAt(vs) }
  })

describe('labels of the strip across the border', () => {
  it('VISUAL 6: no text lies on another, on a claim or outside the drawing', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const found = lay(view)
        if (!found) return
        const { held, frame, layout, texts, named } = found
        const all = [...texts, ...named]
        all.forEach((box, at) => {
          expect(all.slice(at + 1).some((other) => meets(box, other))).toBe(false)
          expect(box.left).toBeGreaterThanOrEqual(frame.left)
          expect(box.right).toBeLessThanOrEqual(frame.width)
          expect(box.bottom).toBeLessThanOrEqual(HELD.bottom)
        })
        for (const mark of held.marks.filter((one) => one.kind === 'claim')) {
          const [x, y] = [frame.x(mark.day), layout.y(mark.km2)]
          const dot = { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }
          expect(texts.some((box) => meets(box, dot))).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('name, peak and highest claim stay where they are as the moment moves', () => {
    const placesOf = (view: View) => {
      const { texts, nameX } = lay(view)?.layout ?? {}
      return [nameX, texts?.get('peak'), texts?.get('claim 4')]
    }
    for (const width of [885, 704, 568, 343]) {
      const usual = placesOf({ ...DEFAULT, width, at: day('2022-03-29'), vs: null })
      for (let at = day('2024-08-01'); at < day('2025-08-01'); at += 9)
        expect(placesOf({ ...DEFAULT, width, at, vs: at + 60 })).toEqual(usual)
    }
  })

  it('at 885 the name, the peak and the highest claim stand in the drawing; at 343 the name above', () => {
    const wide = lay({ ...DEFAULT, width: 885, at: day('2022-03-29'), vs: day('2025-05-16') })
    expect(wide?.layout.nameX).toBe(163)
    expect([...(wide?.layout.texts.keys() ?? [])]).toEqual(
      expect.arrayContaining(['peak', 'claim 4', 'compared']),
    )
    const small = lay({ ...DEFAULT, width: 343, at: day('2022-03-29'), vs: day('2025-05-16') })
    expect(small?.layout.nameX).toBeNull()
  })

  it('a value in the middle of the area stands on it, under the line', () => {
    const view = { from: day('2024-08-01'), to: day('2025-06-30'), at: day('2024-10-15'), vs: null }
    const place = lay({ ...view, width: 885 })?.layout.texts.get('moment')
    expect(place?.isOnArea).toBe(true)
  })
})
