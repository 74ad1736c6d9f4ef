import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/domain/day'
import {
  objectiveChange,
  objectiveOn,
  objectiveRuns,
  objectivesOf,
  objectivesTogether,
  type Objective,
} from '../../src/domain/objectives'
import type { OblastSeries } from '../../src/domain/series'
import { unitAreaKm2 } from '../../src/domain/joined-units'
import { realIndex } from '../helpers/real-index'
import { day } from '../helpers/small-dataset'
import { indexOfUnits, unit } from './units-data'

const real = await realIndex()

/** The one objective of a small dataset. */
function only(...units: readonly OblastSeries[]): Objective {
  const [first, ...others] = units.map((one) => one.iso)
  const index = indexOfUnits(units, {
    objectives: [first ?? ''],
    objectiveDetails: [{ iso: first ?? '', with: others }],
  })
  return the(objectivesOf(index)[0])
}

function the<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('not found')
  return found
}

const changeOf = (objective: Objective, one: string, other: string) =>
  objectiveChange(objectiveOn(objective, day(one)), objectiveOn(objective, day(other)))

describe('the objectives of the package', () => {
  it('R30: stand in its order, under its names and with its notes', () => {
    expect(objectivesOf(real).map(({ name, isos, note }) => [name, isos.join(), note])).toEqual([
      ['Donetsk', 'UA-14', 'claimed by Russia in September 2022'],
      ['Luhansk', 'UA-09', 'claimed by Russia in September 2022'],
      ['Zaporizhzhia', 'UA-23', 'claimed by Russia in September 2022'],
      ['Kherson', 'UA-65', 'claimed by Russia in September 2022'],
      ['Kharkiv', 'UA-63', null],
      ['Crimea with Sevastopol', 'UA-43,UA-40', 'declared annexed by Russia in March 2014'],
    ])
  })

  it('R30: an older package, that says nothing more of them, still has them one by one', () => {
    const index = indexOfUnits([unit('U', ['2022-06-01 10']), unit('V', [])], {
      objectives: ['V', 'U'],
    })
    expect(objectivesOf(index).map(({ name, note }) => [name, note])).toEqual([
      ['Unit V', null],
      ['Unit U', null],
    ])
    expect(objectivesOf(index).map((one) => objectiveOn(one, day('2022-06-01'))?.pct)).toEqual([
      undefined,
      10,
    ])
  })

  it.each([
    ['2022-03-25', 25566.3],
    ['2022-09-05', 25656.7],
    ['2025-05-01', 25720.4],
    ['2026-08-01', 25720.4],
  ])('H1: Crimea with Sevastopol on %s is 100 by definition, km² summed', (on, areaKm2) => {
    const reading = the(objectiveOn(the(objectivesOf(real)[5]), day(on)))
    expect([isoDay(reading.day), reading.isByDefinition]).toEqual([on, true])
    expect(reading.pct).toBeCloseTo(100, 9)
    expect(reading.areaKm2).toBeCloseTo(areaKm2, 6)
  })
})

describe('units shown as one', () => {
  it('H1: each counts by its area', () => {
    const objective = only(unit('U', ['2022-06-01 50'], 300), unit('V', ['2022-06-01 10'], 100))
    expect(objective.name).toBe('Unit U with Unit V')
    expect(objective.areaKm2).toBeCloseTo(400, 9)
    expect(objectiveOn(objective, day('2022-06-01'))).toMatchObject({
      pct: 40,
      areaKm2: 160,
      isByDefinition: false,
    })
  })

  it('H1: have a value only on days on which all have a row of one source', () => {
    const objective = only(
      unit('U', ['2022-06-01 50 A', '2022-07-01 50 A', '2022-08-01 50 A definition']),
      unit('V', ['2022-06-01 50 B', '2022-06-30 50 A', '2022-08-01 70 A']),
    )
    expect(objective.series.days.map(isoDay)).toEqual(['2022-08-01'])
    expect(objective.series.occupiedPct).toEqual([60])
    expect(objective.series.byDefinition).toEqual([false])
  })

  it('H1: have none where the area of one cannot be known', () => {
    const objective = only(unit('U', ['2022-06-01 50']), unit('V', ['2022-06-01 0']))
    expect(objective.series.days).toEqual([])
  })

  it('the area of a unit comes from its greatest row, where rounding weighs least', () => {
    const rows = {
      ...unit('U', ['2022-06-01 0.1', '2022-07-01 50']),
      occupiedKm2: [0.14, 50.1],
    }
    expect(unitAreaKm2(rows)).toBeCloseTo(100.2, 9)
    expect(unitAreaKm2(unit('U', ['2022-06-01 0']))).toBeNull()
  })
})

describe('where a line breaks', () => {
  it('R19, H1: also at the edges of what is not measured', () => {
    const objective = only(
      unit('U', [
        '2022-04-03 8 A',
        '2022-05-01 30 A',
        '2022-06-01 31 A',
        '2022-07-01 100 A definition',
        '2022-08-01 32 B',
      ]),
    )
    const runs = objectiveRuns(objective, day('2022-01-01'), day('2022-12-31'))
    expect(runs).toEqual([
      { start: 0, end: 1, isHollow: true },
      { start: 1, end: 3, isHollow: false },
      { start: 3, end: 4, isHollow: true },
      { start: 4, end: 5, isHollow: false },
    ])
  })

  it('R19: Kharkiv has no line from ISW to DeepState, nor from its map of April 2022', () => {
    const kharkiv = the(objectivesOf(real)[4])
    const runs = objectiveRuns(kharkiv, day('2022-02-24'), day('2022-09-05'))
    const days = (row: number): string => isoDay(kharkiv.series.days[row] ?? NaN)
    expect(runs.map(({ start, end, isHollow }) => [days(start), days(end - 1), isHollow])).toEqual([
      ['2022-02-24', '2022-04-01', false],
      ['2022-04-03', '2022-04-03', true],
      ['2022-05-01', '2022-09-05', false],
    ])
  })
})

describe('the change between two days', () => {
  const objective = only(
    unit('U', [
      '2022-03-25 20 C',
      '2022-04-03 8 A',
      '2022-06-01 30 A',
      '2022-12-01 25.5 B',
      '2023-06-01 100 B definition',
      '2023-08-01 100 B definition',
    ]),
  )

  it('R14: is later less earlier, whichever is the moment, between the days of the rows', () => {
    const change = {
      kind: 'points',
      points: -4.5,
      from: day('2022-06-01'),
      to: day('2022-12-01'),
    }
    expect(changeOf(objective, '2022-06-10', '2022-12-20')).toEqual(change)
    expect(changeOf(objective, '2022-12-20', '2022-06-10')).toEqual(change)
  })

  it('R27: is not stated between two mappers', () => {
    expect(changeOf(objective, '2022-03-29', '2022-12-01').kind).toBe('mappers')
  })

  it('L2: is not stated from a map that was still being built', () => {
    expect(changeOf(objective, '2022-04-10', '2022-12-01').kind).toBe('early')
  })

  it('H1: is not stated between values that were set, nor where there is none', () => {
    expect(changeOf(objective, '2023-06-01', '2023-08-01').kind).toBe('definition')
    expect(changeOf(objective, '2023-03-01', '2023-08-01').kind).toBe('missing')
    expect(changeOf(objective, '2022-12-01', '2022-12-20').kind).toBe('same-row')
  })

  it('R14: Donetsk rose by 10.12 points from 1 May 2025 to 1 August 2026', () => {
    const change = changeOf(the(objectivesOf(real)[0]), '2026-08-05', '2025-05-16')
    expect(change.kind === 'points' && change.points).toBeCloseTo(10.12, 9)
  })
})

describe('all of them together', () => {
  it.each([
    ['2022-03-29', 0.608337, 'isw'],
    ['2022-09-05', 0.74716, 'deepstate'],
    ['2025-05-16', 0.673905, 'deepstate'],
    ['2026-08-05', 0.697873, 'deepstate'],
  ])('R21: on %s by area', (on, share, mapper) => {
    const together = the(objectivesTogether(objectivesOf(real), day(on)))
    expect(together.share).toBeCloseTo(share, 5)
    expect(together.mapper).toBe(mapper)
  })

  it('R21: not from a map that was still being built, nor where one has no row', () => {
    expect(objectivesTogether(objectivesOf(real), day('2022-04-10'))).toBeNull()
    expect(objectivesTogether(objectivesOf(real), day('2016-05-05'))).toBeNull()
    expect(objectivesTogether([], day('2022-04-10'))).toBeNull()
  })

  it('H1: not over rows of different days or sources', () => {
    const together = (second: string) =>
      objectivesTogether(
        objectivesOf(
          indexOfUnits([unit('U', ['2022-06-01 10 A']), unit('V', [second])], {
            objectives: ['U', 'V'],
          }),
        ),
        day('2022-06-10'),
      )
    expect(together('2022-06-01 30 A')?.share).toBeCloseTo(0.2, 9)
    expect(together('2022-06-01 30 C')).toBeNull()
    expect(together('2022-06-02 30 A')).toBeNull()
  })
})
