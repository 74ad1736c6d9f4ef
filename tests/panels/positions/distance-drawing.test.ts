import { describe, expect, it } from 'vitest'
import { distancePaths, stanceY } from '../../../src/panels/positions/distance-path'
import type { DistanceFigure } from '../../../src/panels/positions/distance-view'
import { placeFigures } from '../../../src/panels/positions/place-figures'
import { timeFrame } from '../../../src/ui/time-axis'

const frame = timeFrame(0, 669, 885)
const step = (day: number, means: readonly [number, number] | null) => ({
  day,
  issueCount: 5,
  mean: means === null ? null : means[1] - means[0],
  means,
})

describe('distancePaths', () => {
  it('V6: a step holds its level until the next day of change, without a slope', () => {
    const paths = distancePaths(frame, [step(0, [-1, 1]), step(100, [-2, 2])], 200)
    expect(paths.lines).toEqual(['M132 110H232V142H332V142', 'M132 46H232V14H332V14'])
  })

  it('V6: days without a distance are left open', () => {
    const paths = distancePaths(frame, [step(0, [-1, 1]), step(100, null), step(300, [0, 0])], 400)
    expect(paths.lines[0]).toBe('M132 110H232V110M432 78H532V78')
  })

  it('V6: the band follows the upper line to the right and the lower one back', () => {
    const paths = distancePaths(frame, [step(0, [-1, 1]), step(100, [-2, 2])], 200)
    expect(paths.band).toBe('M132 46H232V14H332V14L332 142H332V142H232V110H132Z')
  })

  it('H1: without steps nothing is drawn', () => {
    expect(distancePaths(frame, [], 400)).toEqual({ lines: ['', ''], band: '' })
  })

  it('V3: +2 lies at the top, -2 at the bottom', () => {
    expect([2, 0, -2].map(stanceY)).toEqual([14, 78, 142])
  })
})

describe('placeFigures', () => {
  const figure = (day: number): DistanceFigure => ({
    day,
    value: '1.1',
    caption: 'apart, 9 issues',
    datedCaption: '29 Mar 2022, 9 issues',
    shared: null,
    means: [-1, 1],
  })
  const place = (...days: readonly number[]) => placeFigures(frame, days.map(figure))

  it('V2: a figure stands right of its cursor, left of it at the right end', () => {
    const [early] = place(100)
    const [late] = place(669)
    expect(early?.x).toBe(242)
    expect(late?.x).toBeLessThan(frame.x(669))
  })

  it('V2: two near cursors have their figures on either side', () => {
    const [left, right] = place(300, 340)
    expect(left?.x).toBeLessThan(frame.x(300))
    expect(right?.x).toBeGreaterThan(frame.x(340))
  })

  it('V2: near the left end captions go before figures touch', () => {
    const placed = place(5, 80)
    expect(placed.map((one) => one.caption)).toEqual([null, null])
    expect(placed.map((one) => one.x)).toEqual([147, 222])
  })

  it('V2: cursors side by side have dated figures one above the other, clear of both', () => {
    const [first, second] = place(5, 8)
    expect([first?.x, second?.x]).toEqual([150, 150])
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(26)
    expect(first?.caption).toBe('29 Mar 2022, 9 issues')
  })
})
