import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formOf, timeFrame } from '../../src/ui/time-axis'
import { day } from '../helpers/small-dataset'

describe('the shared time axis', () => {
  it('V2: stub and margin follow the container at 780, 620 and 460 px', () => {
    const box = (width: number) => {
      const { form, left, right } = timeFrame(0, 100, width)
      return [form, left, right]
    }
    expect(box(885)).toEqual(['L', 132, 84])
    expect(box(780)).toEqual(['L', 132, 84])
    expect(box(704)).toEqual(['M', 104, 78])
    expect(box(568)).toEqual(['D', 84, 70])
    expect(box(343)).toEqual(['S', 30, 12])
    expect(formOf(459)).toBe('S')
  })

  it('V2: a day has one place, and the place leads back to the day', () => {
    const frame = timeFrame(day('2022-02-24'), day('2026-08-22'), 885)
    expect(frame.x(day('2022-02-24'))).toBe(132)
    expect(frame.x(day('2026-08-22'))).toBe(885 - 84)
    fc.assert(
      fc.property(fc.integer({ min: frame.from, max: frame.to }), (any) => {
        expect(frame.dayAt(frame.x(any))).toBe(any)
      }),
    )
  })

  it('never leaves the period and stands on a period of one day', () => {
    const one = timeFrame(19000, 19000, 343)
    expect(one.dayAt(-500)).toBe(19000)
    expect(one.dayAt(5000)).toBe(19000)
    expect(Number.isFinite(one.x(19000))).toBe(true)
  })

  it('labels years, months or days, never two on one place', () => {
    const labels = (from: string, to: string, width: number) =>
      timeFrame(day(from), day(to), width)
        .ticks.filter((tick) => tick.label !== '')
        .map((tick) => tick.label)
    expect(labels('2022-02-24', '2026-08-22', 885)).toEqual([
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ])
    expect(labels('2022-01-01', '2022-12-31', 885)[0]).toBe('Jan 2022')
    expect(labels('2022-03-01', '2022-03-31', 885)[0]).toBe('1 Mar')
    fc.assert(
      fc.property(
        fc.integer({ min: 16000, max: 20600 }),
        fc.integer({ min: 0, max: 4600 }),
        fc.constantFrom(320, 343, 568, 704, 885),
        (from, days, width) => {
          const places = timeFrame(from, from + days, width)
            .ticks.filter((tick) => tick.label !== '')
            .map((tick) => tick.labelX)
          for (const [at, place] of places.entries())
            if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThan(16)
        },
      ),
    )
  })
})
