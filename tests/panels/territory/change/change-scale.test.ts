import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeScale, changeTicks } from '../../../../src/panels/territory/change/change-scale'

describe('scale of the monthly changes', () => {
  it('fits the ordinary months where the greatest is over four times the 80th percentile', () => {
    // Ten sizes: the eighth is 300, four times it 1,200; 1,000 is the largest within, times 1.3.
    const bars = [100, 120, 140, 160, 180, 200, 250, 300, 1000, -5000]
    expect(changeScale(bars, [], 100)).toMatchObject({ limitKm2: 1300, bottomKm2: -1300 })
  })

  it('fits all where the greatest is no more than that', () => {
    const { limitKm2, topKm2 } = changeScale(
      [100, 120, 140, 160, 180, 200, 250, 300, 400, 1200],
      [],
      100,
    )
    expect(limitKm2).toBeGreaterThanOrEqual(1200)
    expect(topKm2).toBeCloseTo(1272, 6)
  })

  it('leaves bars that fit after the others are fitted uncut', () => {
    // 1,250 is over 4 × 300 but under 1.3 × 1,000.
    const { limitKm2 } = changeScale([100, 100, 100, 100, 100, 100, 100, 300, 1000, 1250], [], 100)
    expect(limitKm2).toBe(1300)
  })

  it('is never finer than the least that is told from a redrawing', () => {
    expect(changeScale([0, 0, 0, 0, 1], [], 100).limitKm2).toBe(100)
    expect(changeScale([], [], 100).topKm2).toBeGreaterThan(0)
  })

  it('counts other mappers within it, not those beyond', () => {
    expect(changeScale([500, 400], [600, 9000], 100).topKm2).toBeCloseTo(636, 6)
  })

  it('holds zero and every bar that is not cut, whatever the changes', () => {
    const km2 = fc.double({ min: -20_000, max: 20_000, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(km2, { maxLength: 60 }),
        fc.array(km2, { maxLength: 9 }),
        (bars, rivals) => {
          const { limitKm2, topKm2, bottomKm2 } = changeScale(bars, rivals, 100)
          expect(topKm2).toBeGreaterThan(0)
          expect(bottomKm2).toBeLessThan(0)
          for (const one of bars) {
            if (Math.abs(one) > limitKm2) continue
            expect(one).toBeLessThanOrEqual(topKm2)
            expect(one).toBeGreaterThanOrEqual(bottomKm2)
          }
          const cut = bars.filter((one) => Math.abs(one) > limitKm2).length
          expect(cut).toBeLessThanOrEqual(bars.length * 0.2)
        },
      ),
    )
  })

  it('has signed gridlines, the unit on the uppermost, more and less at the ends', () => {
    const ticks = changeTicks({ limitKm2: 2000, topKm2: 2000, bottomKm2: -2000 })
    expect(ticks.map((one) => one.label)).toEqual(['−2,000', '−1,000', '0', '+1,000', '+2,000 km²'])
    expect(ticks.map((one) => one.short)).toEqual(['−2k', '−1k', '0', '+1k', '+2k'])
    expect(ticks.map((one) => one.other)).toEqual(['less', '', '', '', 'more'])
  })
})
