import { beforeAll, describe, expect, it } from 'vitest'
import { changeDays, nearestChanges } from '../../src/domain/changes'
import { actorChoices } from '../../src/domain/choices'
import type { DatasetIndex } from '../../src/domain/dataset-index'
import { isoDay } from '../../src/domain/day'
import { defaultFilters, patched, type FilterPatch } from '../../src/domain/filters'
import { yearChips } from '../../src/domain/period'
import { reconcile } from '../../src/domain/scope'
import { statusSentences } from '../../src/domain/status-line'
import { realIndex } from '../helpers/real-index'
import { day, iso } from '../helpers/small-dataset'

let index: DatasetIndex
beforeAll(async () => {
  index = await realIndex()
}, 60_000)

const year = (text: string) => ({ from: iso(`${text}-01-01`), to: iso(`${text}-12-31`) })

function status(patch: FilterPatch): readonly string[] {
  const filters = patched(defaultFilters(index.meta.defaultView), patch)
  return statusSentences(index, filters, reconcile(filters, index).scope)
}

/** Figures counted from the authored tables by another program (Python, 22 November 2026). */
describe('the real dataset', () => {
  it('R11: counts of the default view, of 2022 and of one actor in 2024', () => {
    expect(status({})).toEqual([
      '423 positions by 15 actors and 245 events, February 2022 to August 2026; ' +
        '30 in force on 29 March 2022',
    ])
    expect(status({ time: year('2022'), positionsView: 'history' })).toEqual([
      '182 positions by 9 actors and 75 events, 2022',
      '16 May 2025 is outside 2022: comparison not drawn',
    ])
    expect(status({ time: year('2024'), actors: ['ukraine'] })).toEqual([
      '20 positions by 1 actor and 32 events, 2024; 18 in force on 1 January 2024',
      '29 March 2022 is outside 2024: shown for 1 January 2024',
      '16 May 2025 is outside 2024: comparison not drawn',
    ])
  })

  it('R5: Istanbul 2025 is outside 2022', () => {
    const patch: FilterPatch = { time: year('2022'), at: iso('2025-05-16') }
    expect(status(patch)[1]).toBe('16 May 2025 is outside 2022: shown for 31 December 2022')
  })

  it('R7: the year chips', () => {
    const labels = yearChips(index).map((chip) => chip.label)
    expect(labels).toEqual(['2014–21', '2022', '2023', '2024', '2025', '2026'])
  })

  it('R10: the actor chips, and ten more', () => {
    const { chips, more } = actorChoices(index)
    const labels = chips.map((actor) => actor.label)
    expect(labels).toEqual(['Russia', 'Ukraine', 'European Union', 'Turkey', 'United States'])
    expect(more).toHaveLength(10)
  })

  it('R17: 155 days of change in the default period; those around the first Istanbul talks', () => {
    const { scope } = reconcile(defaultFilters(index.meta.defaultView), index)
    const days = changeDays(index, scope)
    expect(days).toHaveLength(155)
    const { previous, next } = nearestChanges(days, day('2022-03-29'))
    expect(previous && isoDay(previous)).toBe('2022-03-27')
    expect(next && isoDay(next)).toBe('2022-03-30')
  })
})
