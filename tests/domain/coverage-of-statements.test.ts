import { describe, expect, it } from 'vitest'
import { coverageOfStatements } from '../../src/domain/coverage-of-statements'
import { statementsInPeriod } from '../../src/domain/history'
import { realIndex } from '../helpers/real-index'
import { day, issue, position, smallIndex } from '../helpers/small-dataset'

const says = (actor: string, about: string, date: string) =>
  position({ actor, issue: about, date, stance: 0 })

const index = smallIndex({
  issues: [issue('borders'), issue('army')],
  positions: [
    says('russia', 'borders', '2021-03-01'),
    says('russia', 'borders', '2022-03-01'),
    says('russia', 'borders', '2022-12-31'),
    says('ukraine', 'borders', '2022-05-01'),
    says('turkey', 'army', '2022-06-01'),
  ],
})
const picks = {
  from: day('2021-01-01'),
  to: day('2022-12-31'),
  at: day('2022-12-31'),
  actors: [],
  issues: [],
}
const whole = { actor: null, issue: null, year: null }

describe('coverageOfStatements', () => {
  it('H1: counts statements by actor, issue and year, and every sum of them', () => {
    const { count } = coverageOfStatements(index, picks)
    expect(count({ actor: 'russia', issue: 'borders', year: '2022' })).toBe(2)
    expect(count({ actor: 'russia', issue: 'borders', year: null })).toBe(3)
    expect(count({ actor: null, issue: 'borders', year: '2022' })).toBe(3)
    expect(count({ actor: 'ukraine', issue: 'army', year: null })).toBe(0)
    expect(count(whole)).toBe(5)
  })

  it('H1: counts the pairs without a statement, parties apart from others', () => {
    const { holes } = coverageOfStatements(index, picks)
    expect(holes(null)).toEqual({ parties: { none: 2, of: 4 }, others: { none: 1, of: 2 } })
    expect(holes('2021')).toEqual({ parties: { none: 3, of: 4 }, others: { none: 2, of: 2 } })
  })

  it('R6: obeys the period, and cuts its years to it', () => {
    const { years, count } = coverageOfStatements(index, { ...picks, from: day('2022-02-24') })
    expect(years).toEqual([{ label: '2022', from: '2022-02-24', to: '2022-12-31' }])
    expect(count(whole)).toBe(4)
  })

  it('R8: obeys actors and issues, and keeps an actor that is picked though silent', () => {
    const coverage = coverageOfStatements(index, {
      ...picks,
      actors: ['turkey', 'ukraine'],
      issues: ['borders'],
    })
    expect(coverage.actors.map((actor) => actor.id)).toEqual(['ukraine', 'turkey'])
    expect(coverage.issues.map((one) => one.id)).toEqual(['borders'])
    expect(coverage.count(whole)).toBe(1)
    expect(coverage.count({ actor: 'turkey', issue: null, year: null })).toBe(0)
  })

  it('R18: what is in force is old after 365 days, and never where nothing is', () => {
    const on = (at: string) => coverageOfStatements(index, { ...picks, at: day(at) })
    expect(on('2022-02-28').isOld('russia', 'borders')).toBe(false)
    expect(on('2023-05-01').isOld('ukraine', 'borders')).toBe(false)
    expect(on('2023-05-02').isOld('ukraine', 'borders')).toBe(true)
    expect(on('2023-05-02').isOld('ukraine', 'army')).toBe(false)
  })
})

describe('the coverage of the real data', () => {
  const realPicks = { ...picks, from: day('2014-01-01'), to: day('2026-08-31') }

  it('R8: names both parties first, then the others by number of statements', async () => {
    const { actors, count } = coverageOfStatements(await realIndex(), realPicks)
    expect(actors.slice(0, 3).map((actor) => actor.id)).toEqual(['russia', 'ukraine', 'usa'])
    const others = actors.slice(2).map(({ id }) => count({ actor: id, issue: null, year: null }))
    expect(others).toEqual(others.toSorted((a, b) => b - a))
  })

  it('R11: sums to what History lists, whole and in each row, column and year', async () => {
    const real = await realIndex()
    const { actors, issues, years, count } = coverageOfStatements(real, realPicks)
    const listed = statementsInPeriod(real, realPicks)
    expect(count(whole)).toBe(listed.length)
    for (const { id } of actors)
      expect(count({ ...whole, actor: id })).toBe(listed.filter((one) => one.actor === id).length)
    for (const { id } of issues)
      expect(count({ ...whole, issue: id })).toBe(listed.filter((one) => one.issue === id).length)
    const cells = actors.flatMap((actor) =>
      issues.flatMap((one) =>
        years.map((year) => count({ actor: actor.id, issue: one.id, year: year.label })),
      ),
    )
    expect(cells.reduce((sum, one) => sum + one, 0)).toBe(listed.length)
  })
})
