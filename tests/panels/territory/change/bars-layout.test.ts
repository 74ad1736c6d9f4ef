import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DatasetIndex } from '../../../../src/domain/dataset-index'
import { defaultFilters } from '../../../../src/domain/filters'
import { reconcile, type Scope } from '../../../../src/domain/scope'
import { barsLayout, type BarsLayout } from '../../../../src/panels/territory/change/bars-layout'
import { changeView } from '../../../../src/panels/territory/change/change-view'
import type { BarsView } from '../../../../src/panels/territory/change/bars-view'
import { meets, textBox } from '../../../../src/panels/territory/place-labels'
import { plotOf } from '../../../../src/panels/territory/plot'
import { timeFrame } from '../../../../src/ui/time-axis'
import { realIndex } from '../../../helpers/real-index'
import { day } from '../../../helpers/small-dataset'

const widthOf = (text: string): number => text.length * 6.2

let index: DatasetIndex
let scope: Scope
beforeAll(async () => {
  index = await realIndex()
  scope = { ...reconcile(defaultFilters(index.meta.defaultView), index).scope, measure: 'change' }
})

function laidOut(view: BarsView, width: number): BarsLayout {
  const frame = timeFrame(view.from, view.to, width)
  return barsLayout({ view, frame, plot: plotOf(frame.form), widthOf })
}

describe('places of the monthly bars and their texts', () => {
  it.each([885, 704, 500, 343, 320])('a cut bar carries its figure at %d px', (width) => {
    const view = changeView(index, { ...scope, at: day('2024-01-10') })
    const cut = view.bars.filter((bar) => bar.isCut)
    expect(cut.map((bar) => bar.figure)).toEqual([
      '+8,210',
      '−12,900',
      '+2,610',
      '−10,380',
      '−2,390',
      '−4,650',
    ])
    const { figures } = laidOut(view, width)
    expect(new Set(figures.map((one) => one.bar))).toEqual(new Set(cut))
    const boxes = figures.map((one) => textBox(one, widthOf(one.bar.figure)))
    boxes.forEach((box, at) => {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      boxes.slice(at + 1).forEach((other) => expect(meets(box, other)).toBe(false))
    })
  })

  it('a cut bar at a moment has its figure in the label of the moment', () => {
    const view = changeView(index, { ...scope, at: day('2022-04-10') })
    expect(view.atLabel.lines.map((line) => `${line.name} ${line.value}`)).toEqual([
      'ISW about −12,900',
      'Liveuamap −30,470',
    ])
    const { figures } = laidOut(view, 885)
    expect(figures.map((one) => one.bar.figure)).not.toContain('−12,900')
    expect(figures).toHaveLength(5)
  })

  it('a bar within the scale ends at its value, a cut one at the limit', () => {
    const view = changeView(index, scope)
    const { bars, y } = laidOut(view, 885)
    for (const { bar, end } of bars)
      expect(end).toBeCloseTo(y(bar.isCut ? Math.sign(bar.km2) * view.limitKm2 : bar.km2), 6)
    expect(view.limitKm2).toBe(2000)
  })

  it('labels of both moments lie on no bar, figure or other label where there is room', () => {
    const days = fc.integer({ min: day('2023-01-01'), max: day('2026-07-31') })
    fc.assert(
      fc.property(days, days, (at, vs) => {
        const view = changeView(index, { ...scope, at, vs })
        const placed = laidOut(view, 885)
        expect(placed.at.isFree).toBe(true)
        if (placed.vs) expect(meets(placed.at.box, placed.vs.box)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('R19: a change of mapper is marked between the two bars', () => {
    const view = changeView(index, scope)
    expect(view.seams).toEqual([
      { day: day('2022-06-01'), lines: ['ISW until May 2022,', 'then DeepState'] },
    ])
    const { seams, bars } = laidOut(view, 885)
    const may = bars.find(({ bar }) => bar.name.startsWith('May 2022'))
    const june = bars.find(({ bar }) => bar.name.startsWith('June 2022'))
    expect(seams[0]?.x).toBeGreaterThan((may?.x ?? 0) + (may?.width ?? 0) - 1)
    expect(seams[0]?.x).toBeLessThan((june?.x ?? 0) + 1)
  })
})
