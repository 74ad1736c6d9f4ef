import { describe, expect, it } from 'vitest'
import { heldClaims, sayClaimShort, sayHeldClaim } from '../../src/domain/held-claims'
import { heldOn, heldRuns } from '../../src/domain/held-series'
import type { HeldByOtherPoint, HeldByOtherSeries } from '../../src/domain/series'
import { realIndex } from '../helpers/real-index'
import { day, iso, smallIndex } from '../helpers/small-dataset'

const series = (days: readonly string[], sourceIds: readonly string[]): HeldByOtherSeries => ({
  days: days.map(day),
  heldKm2: days.map((_, row) => row * 10),
  unknownStatusKm2: days.map(() => 5),
  sourceIds,
})

const claim = (parts: Partial<HeldByOtherPoint> = {}): HeldByOtherPoint => ({
  row: 0,
  date: iso('2024-08-12'),
  region: 'Elsewhere',
  areaKm2: 1000,
  basis: 'a commander',
  sourceId: 'agency',
  confidence: 'medium',
  note: null,
  kind: 'published',
  ...parts,
})

describe('the area held across the border', () => {
  it('R19: a line joins rows of one source, no more than 14 days without a row apart', () => {
    const all = [day('2024-01-01'), day('2025-12-31')] as const
    const days = ['2024-08-01', '2024-08-16', '2024-08-17', '2024-09-02']
    const one = series(days, ['a', 'a', 'a', 'a'])
    expect(heldRuns(one, ...all)).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 4 },
    ])
    expect(heldRuns(series(days.slice(0, 3), ['a', 'a', 'b']), ...all)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ])
  })

  it('R6: only rows of the period are drawn; a period without rows has no line', () => {
    const one = series(['2024-08-01', '2024-08-02', '2024-08-03'], ['a', 'a', 'a'])
    expect(heldRuns(one, day('2024-08-02'), day('2024-08-02'))).toEqual([{ start: 1, end: 2 }])
    expect(heldRuns(one, day('2024-08-04'), day('2024-09-02'))).toEqual([])
    expect(heldRuns(one, day('2023-08-04'), day('2024-07-31'))).toEqual([])
  })

  it('R19: a day without a row has no value', () => {
    const index = smallIndex({ heldByOther: series(['2024-08-01', '2024-08-03'], ['a', 'a']) })
    expect(heldOn(index, day('2024-08-02'))).toBeNull()
    expect(heldOn(index, day('2024-08-03'))).toEqual({
      day: day('2024-08-03'),
      heldKm2: 10,
      unknownStatusKm2: 5,
    })
  })

  it('the shipped table is one source without a long gap: one line', async () => {
    const { dataset } = await realIndex()
    expect(heldRuns(dataset.heldByOther, day('2022-01-01'), day('2026-12-31'))).toEqual([
      { start: 0, end: 356 },
    ])
  })
})

describe('claims about it', () => {
  const index = smallIndex()

  it('H2: a claim is told with who makes it and when', () => {
    expect(sayHeldClaim(index, claim())).toBe('1,000 km² claimed: a commander, 12 August 2024')
    expect(sayHeldClaim(index, claim({ note: 'day approximate', confidence: 'low' }))).toBe(
      '1,000 km² claimed: a commander, 12 August 2024; day approximate; low confidence',
    )
  })

  it('H2: every shipped claim names its basis beside its figure', async () => {
    const real = await realIndex()
    const claims = heldClaims(real, day('2024-01-01'), day('2026-12-31'))
    expect(claims).toHaveLength(13)
    for (const one of claims.filter((point) => point.areaKm2 !== null))
      expect(sayClaimShort(real, one)).toContain(`km² claimed: ${one.basis}`)
    expect(sayHeldClaim(real, claims[1] ?? claim())).toBe(
      '1,000 km² claimed: Ukrainian commander claim, 12 August 2024',
    )
  })

  it('a row without an area is an event; a claim about another place names it', () => {
    expect(sayClaimShort(index, claim({ areaKm2: null, region: 'Next' }))).toBe(
      'Next: presence reported, no area published',
    )
    expect(sayClaimShort(index, claim({ region: 'Next' }))).toBe(
      '1,000 km² in Next claimed: a commander',
    )
  })

  it('R21: what was computed is the line and no claim; claims stand by date, in the period only', () => {
    const heldByOtherPoints = [
      claim({ row: 0, date: iso('2024-09-01') }),
      claim({ row: 1, date: iso('2024-08-12') }),
      claim({ row: 2, date: iso('2024-08-20'), kind: 'computed' }),
      claim({ row: 3, date: iso('2025-01-01') }),
    ]
    const found = heldClaims(
      smallIndex({ heldByOtherPoints }),
      day('2024-08-01'),
      day('2024-12-31'),
    )
    expect(found.map((one) => one.row)).toEqual([1, 0])
  })
})
