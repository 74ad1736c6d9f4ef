import { render } from '@testing-library/react'
import fc from 'fast-check'
import { getNiceTickValues } from 'recharts'
import { describe, expect, it } from 'vitest'
import { plotOf } from '../../../src/panels/territory/plot'
import { TerritoryChart } from '../../../src/panels/territory/territory-chart'
import { drawingOf } from '../../../src/panels/territory/territory-drawing'
import { timeFrame } from '../../../src/ui/time-axis'
import { realIndex } from '../../helpers/real-index'

describe('the chart without the parts of Recharts that it does not use', () => {
  it('is drawn here with the stand-ins, as in the page: ticks of its own are refused', () => {
    expect(() => getNiceTickValues([0, 100], 5)).toThrow('niceTicks="none"')
  })

  it('PERFORMANCE: never asks for them, at any width, period and measure, from one day up', async () => {
    const index = await realIndex()
    const { from, to } = index.reach
    const day = fc.integer({ min: from, max: to })
    fc.assert(
      fc.property(
        fc.tuple(day, day),
        fc.integer({ min: 200, max: 1600 }),
        fc.constantFrom('area', 'share', 'since', 'change'),
        ([one, other], width, measure) => {
          const [start, end] = [Math.min(one, other), Math.max(one, other)]
          const frame = timeFrame(start, end, width)
          const scope = { from: start, to: end, at: end, vs: null, actors: [], mappers: [], measure }
          const drawing = drawingOf(index, scope)
          const { container, unmount } = render(
            <TerritoryChart drawing={drawing} frame={frame} plot={plotOf(frame.form)} />,
          )
          expect(container.querySelectorAll('.recharts-yAxis-tick-labels text').length).toBe(
            drawing.ticks.length,
          )
          unmount()
        },
      ),
      { numRuns: 25, examples: [[[from, from], 300, 'area']] },
    )
  })
})
