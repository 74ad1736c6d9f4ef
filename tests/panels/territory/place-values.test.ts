import { describe, expect, it } from 'vitest'
import { placeValues } from '../../../src/panels/territory/place-values'
import type { ValueMark } from '../../../src/panels/territory/territory-marks'
import { timeFrame } from '../../../src/ui/time-axis'

const frame = timeFrame(0, 669, 885)

const mark = (mapper: string, km2: number, at = 100): ValueMark => ({
  mapper,
  label: mapper,
  km2,
  value: `${km2}`,
  day: at,
  remarks: [],
  record: `territory:${mapper}:2022-01-01`,
})

/** Nothing in the way: no lines, no texts. */
const space = {
  frame,
  y: (km2: number): number => 300 - km2,
  widthOf: (text: string): number => text.length * 6,
  profile: {
    top: new Float64Array(886).fill(Infinity),
    bottom: new Float64Array(886).fill(-Infinity),
  },
  bounds: { left: 132, right: 801, top: 34, bottom: 332 },
  taken: [],
  marks: [],
  cursors: [],
}

const told = (marks: readonly ValueMark[], parts: Partial<typeof space> = {}) =>
  placeValues(marks, { ...space, ...parts }).map(({ mark: { mapper }, text }) => [
    mapper,
    text.x,
    text.y,
    text.anchor,
  ])

describe('values at a cursor', () => {
  it('VISUAL 6: one alone stands over its line, several stand level with their dots', () => {
    expect(told([mark('a', 100)])).toEqual([['a', 241, 187, 'start']])
    expect(told([mark('a', 100), mark('b', 150)])).toEqual([
      ['b', 254, 154, 'start'],
      ['a', 254, 204, 'start'],
    ])
  })

  it('VISUAL 6: values that are near each other move apart', () => {
    expect(told([mark('a', 100), mark('b', 104)]).map((one) => one[2])).toEqual([200, 215])
  })

  it('VISUAL 6: near the right margin they stand at the left', () => {
    expect(told([mark('a', 100, 660)])).toEqual([['a', 783, 187, 'end']])
  })

  it('VISUAL 6: they give way to lines and to other texts', () => {
    const profile = {
      top: new Float64Array(886).fill(180),
      bottom: new Float64Array(886).fill(190),
    }
    const [label] = placeValues([mark('a', 115)], { ...space, profile })
    expect(label?.box.bottom).toBeLessThan(182)
    const taken = { left: 0, right: 885, top: 150, bottom: 188 }
    const [other] = placeValues([mark('a', 100)], { ...space, taken: [taken] })
    expect(other && (other.box.top > 188 || other.box.bottom < 150)).toBe(true)
  })
})
