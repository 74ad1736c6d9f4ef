import { describe, expect, it } from 'vitest'
import { historyGeometry } from '../../../src/panels/leverage/history-geometry'
import { leverageView } from '../../../src/panels/leverage/leverage-view'
import { indicator, series, twoDimensions } from '../../domain/leverage/small-index'
import { day } from '../../helpers/small-dataset'

function history(parts: Parameters<typeof twoDimensions>[0]) {
  const scope = { from: day('2022-03-01'), to: day('2022-07-31'), at: day('2022-04-10') }
  return leverageView(twoDimensions(parts), { ...scope, vs: null, actors: [] }).history
}

/** Russia in March: half of the land is missing. April, June and July: all. May: nothing. */
const steady = history({
  indicators: [
    indicator('land.a', 'land', { weight: 1 }),
    indicator('land.b', 'land', { weight: 1 }),
    indicator('money.a', 'money'),
  ],
  indicatorValues: [
    series('land.a', 'russia', { '2022-03': 10, '2022-04': 20, '2022-06': 30, '2022-07': 40 }),
    series('land.b', 'russia', { '2022-04': 20, '2022-06': 30, '2022-07': 40 }),
    series('money.a', 'russia', { '2022-03': 10, '2022-04': 20, '2022-06': 30, '2022-07': 40 }),
  ],
})

describe('V6: missing is drawn as missing', () => {
  it('V6: a month that is not drawn leaves a gap between two stretches', () => {
    const [russia] = historyGeometry(steady, 400).lines
    expect(russia?.paths.map(({ stretch, d }) => [stretch, d.split('L').length])).toEqual([
      ['thin', 2],
      ['firm', 2],
    ])
  })

  it('L10: the last firm month joins the provisional ones by a stretch of their style', () => {
    const carried = history({
      indicators: [indicator('land.a', 'land', { carryForwardMonths: 2 })],
      indicatorValues: [
        series('land.a', 'russia', { '2022-03': 10, '2022-04': 20, '2022-05': 30 }),
        series('land.a', 'ukraine', { '2022-03': 10 }),
      ],
    })
    const [russia, ukraine] = historyGeometry(carried, 400).lines
    // Ukraine's value of March is carried from April on, so that both are provisional from April.
    expect(russia?.paths.map(({ stretch }) => stretch)).toEqual(['provisional'])
    expect(ukraine?.paths.map(({ stretch }) => stretch)).toEqual(['provisional'])
  })

  it('V6: a month alone is a dot', () => {
    const alone = history({ indicatorValues: [series('land.a', 'russia', { '2022-03': 10 })] })
    expect(historyGeometry(alone, 400).lines[0]?.paths.map(({ d }) => d.split('L'))).toEqual([
      [expect.stringMatching(/^M/), expect.any(String)],
    ])
  })

  it('L9: the months of thin evidence are hatched, and only those', () => {
    const { hatched, frame } = historyGeometry(steady, 400)
    expect(hatched.length).toBe(1)
    expect(hatched[0]?.x).toBeCloseTo(frame.x(day('2022-03-01')), 6)
    expect(hatched[0]?.width).toBeCloseTo(
      frame.x(day('2022-04-01')) - frame.x(day('2022-03-01')),
      6,
    )
  })

  it('V6: a side without any value has no line and no label', () => {
    const [, ukraine] = historyGeometry(steady, 400).lines
    expect([ukraine?.paths, ukraine?.label, ukraine?.dots]).toEqual([[], null, []])
  })
})

it('VISUAL 9: the axis runs from 0 at the base to 100 at the top', () => {
  const { grid } = historyGeometry(steady, 400)
  expect(grid.map(({ label, y }) => [label, y])).toEqual([
    ['0', 142],
    ['25', 109],
    ['50', 76],
    ['75', 43],
    ['100', 10],
  ])
})

it('VISUAL 9: names at the line ends never touch', () => {
  const equal = history({})
  const [low, high] = historyGeometry(equal, 400).lines.map(({ label }) => label?.y ?? 0)
  expect(Math.abs((low ?? 0) - (high ?? 0))).toBeGreaterThanOrEqual(17)
})
