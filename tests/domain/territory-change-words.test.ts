import { describe, expect, it } from 'vitest'
import { changeMonths, mapperRuns } from '../../src/domain/territory-change'
import { changeTakeaway } from '../../src/domain/territory-change-takeaway'
import {
  sayChangeAbout,
  sayChangeCell,
  sayChangeLabel,
  sayMapperRuns,
  sayMonthLines,
  sayMonthName,
  sayRemarks,
} from '../../src/domain/territory-change-words'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import { allMappers } from '../../src/domain/scope'
import { realIndex } from '../helpers/real-index'
import { day } from '../helpers/small-dataset'
import { drawnBy, series } from './territory-data'

const ENDS = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30']

/** One mapper whose area grows by these amounts, month by month from February 2022 on. */
function grownBy(changes: readonly number[]): DatasetIndex {
  const areas = changes.reduce<number[]>((all, km2) => [...all, (all.at(-1) ?? 0) + km2], [5000])
  return drawnBy([
    series(
      'a',
      areas.map((area, at) => `${2022 + Math.floor(at / 9)}-${ENDS[at % 9] ?? ''} ${area}`),
    ),
  ])
}

function takeaway(changes: readonly number[]): string {
  const index = grownBy(changes)
  const to = day(`2022-${ENDS[changes.length] ?? ''}`)
  return changeTakeaway(index, changeMonths(index, { from: day('2022-02-01'), to, mappers: ['a'] }))
}

describe('words of a monthly change', () => {
  const index = drawnBy([])

  it('R23: are to ten km², with their sign', () => {
    expect(sayChangeLabel(index, 8209)).toBe('+8,210')
    expect(sayChangeLabel(index, -12901.3)).toBe('−12,900')
    expect(sayChangeAbout(index, 716.5)).toBe('about +720 km²')
  })

  it('dataset.json: 49 km² reads “little change”, 50 does not', () => {
    expect(sayChangeLabel(index, 49)).toBe('little change')
    expect(sayChangeLabel(index, -49.9)).toBe('little change')
    expect(sayChangeLabel(index, 50)).toBe('+50')
    expect(sayChangeAbout(index, 49)).toBe('little change')
    expect(sayChangeCell(index, 39)).toBe('little change (+40)')
    expect(sayChangeCell(index, 50)).toBe('+50')
  })
})

describe('the sentence over the months', () => {
  it('V1: counts the months that grew and shrank, little change as neither', () => {
    expect(takeaway([100, 49, -300, 60])).toBe(
      'The area controlled by Russia grew in 2 of 4 months and shrank in 1. The largest change was in April 2022: about −300 km² by A’s count.',
    )
    expect(takeaway([-100, -60, -300, 60])).toMatch(
      /^The area controlled by Russia shrank in 3 of 4 months and grew in 1\./,
    )
    expect(takeaway([100, 60])).toMatch(/^The area controlled by Russia grew in all 2 months\./)
  })

  it('V1: tells one month as what it was, and no month as none', () => {
    expect(takeaway([-120])).toBe(
      'In February 2022 the area controlled by Russia shrank by about 120 km², by A’s count.',
    )
    expect(takeaway([20, -30])).toBe(
      'The area controlled by Russia changed little in all 2 months.',
    )
    const index = grownBy([])
    const months = changeMonths(index, {
      from: day('2022-02-01'),
      to: day('2022-03-31'),
      mappers: ['a'],
    })
    expect(changeTakeaway(index, months)).toMatch(/^No shown mapper has both ends of a month/)
  })

  it('V1: of many months the last twelve are a mean of one mapper’s changes', async () => {
    const index = await realIndex()
    const scope = { from: day('2022-02-24'), to: day('2026-08-22'), mappers: allMappers(index) }
    const months = changeMonths(index, scope)
    // 2,776.9 km² from the end of July 2025 to that of July 2026, over twelve.
    expect(changeTakeaway(index, months)).toBe(
      'The area controlled by Russia grew in 37 of 53 months and shrank in 7; in the last twelve it grew by about 230 km² a month.',
    )
    expect(sayMapperRuns(index, mapperRuns(months))).toBe(
      'Bars are by ISW until May 2022, then by DeepState.',
    )
  })
})

describe('words of one month', () => {
  it('names who the bar is by and who disputes it', async () => {
    const index = await realIndex()
    const scope = { from: day('2022-03-01'), to: day('2022-03-31'), mappers: allMappers(index) }
    const [march] = changeMonths(index, scope)
    if (!march?.change) throw new Error('March 2022 has a change')
    expect(sayMonthLines(index, march)).toEqual([
      'March 2022: about +8,210 km² by ISW',
      'Liveuamap: about +68,310 km²',
      'the mapper drew the map anew',
    ])
    expect(sayMonthName(index, march, march.change)).toBe(
      'March 2022: +8,210 km² by ISW; Liveuamap +68,310 km²; the mapper drew the map anew',
    )
  })

  it('SERIES: a batch update and a change of archive are said', async () => {
    const index = await realIndex()
    const scope = (from: string, to: string) => ({
      from: day(from),
      to: day(to),
      mappers: ['deepstate'],
    })
    const [november] = changeMonths(index, scope('2024-11-01', '2024-11-30'))
    expect(november && sayMonthLines(index, november)).toContain(
      'includes a batch update: several days entered at once',
    )
    expect(november?.change && sayRemarks(index, november.change)).toBe(
      'includes a batch update: several days of change entered at once by the mapper: more in Donetsk, 23 Nov 2024',
    )
    const [july] = changeMonths(index, scope('2024-07-01', '2024-07-31'))
    expect(july?.change && sayRemarks(index, july.change)).toBe(
      'the archive of the map changes within the month',
    )
  })

  it('H1: a month without a value says why', async () => {
    const index = await realIndex()
    const months = changeMonths(index, {
      from: day('2022-04-01'),
      to: day('2022-05-20'),
      mappers: ['deepstate'],
    })
    expect(months.flatMap((one) => sayMonthLines(index, one))).toEqual([
      'April 2022: no value: DeepState’s map was being built',
      'May 2022: no value: the period ends before the month does',
    ])
  })
})
