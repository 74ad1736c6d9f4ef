import { describe, expect, it } from 'vitest'
import {
  neighboursOf,
  othersInForce,
  statementsAt,
  statementsFollowing,
} from '../../src/domain/record-related'
import { restsOn } from '../../src/domain/record-rests-on'
import { realIndex } from '../helpers/real-index'
import { event, position, smallIndex } from '../helpers/small-dataset'

const borders = (actor: string, date: string, triggerEventId: string | null = null) =>
  position({ actor, issue: 'borders', stance: 0, date, triggerEventId })

describe('what belongs to a record', () => {
  const talks = event({ id: 'talks', date: '2022-03-29' })
  const index = smallIndex({
    events: [talks],
    positions: [
      borders('turkey', '2022-03-01'),
      borders('ukraine', '2022-03-10'),
      borders('russia', '2022-03-29'),
      borders('ukraine', '2022-03-29', 'talks'),
      borders('ukraine', '2022-04-02', 'talks'),
      borders('russia', '2022-06-27'),
      borders('russia', '2022-06-28'),
    ],
  })
  const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
    list.map((one) => one.id)

  it('H4: lists what was stated at an event, apart from what followed it within 90 days', () => {
    expect(ids(statementsAt(index, talks))).toEqual([
      'ukraine-borders-2022-03-29',
      'ukraine-borders-2022-04-02',
    ])
    expect(ids(statementsFollowing(index, talks))).toEqual(['russia-borders-2022-06-27'])
  })

  it('finds what the same actor said before and after on the same issue', () => {
    const [first, second, third] = index.statements('ukraine', 'borders')
    expect(second && neighboursOf(index, second)).toEqual({ previous: first, next: third })
    expect(first && neighboursOf(index, first).previous).toBeNull()
    expect(third && neighboursOf(index, third).next).toBeNull()
  })

  it('sets against a statement what others had in force that day, parties first, none from later', () => {
    const late = index.positionById.get('ukraine-borders-2022-04-02')
    const early = index.positionById.get('ukraine-borders-2022-03-10')
    expect(late && ids(othersInForce(index, late))).toEqual([
      'russia-borders-2022-03-29',
      'turkey-borders-2022-03-01',
    ])
    expect(early && ids(othersInForce(index, early))).toEqual(['turkey-borders-2022-03-01'])
  })

  it('finds every row that rests on a source: together the sources of the maps hold all 2,954 days', async () => {
    const real = await realIndex()
    const rows = real.dataset.sources.flatMap((source) =>
      restsOn(real, source.id).runs.filter((run) => run.table === 'territory'),
    )
    expect(rows.reduce((sum, run) => sum + run.count, 0)).toBe(2954)
    const raw = restsOn(real, 'DSM-RAW')
    expect(raw.runs.find((run) => run.table === 'territory')?.count).toBe(748)
    expect(raw.points).toHaveLength(13)
  })
})
